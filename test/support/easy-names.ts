/** Names of indicators as a city writes them, for easy-to-read tests: one line a language with such texts. */

interface EasyNames {
  /** Can be said in easy words, about people. With and without hard words. */
  readonly people: readonly string[];
  /** May not stand in an easy text: hard words, hyphens, brackets, things instead of people. */
  readonly others: readonly string[];
}

/** By BCP 47 tag. */
export const EASY_NAMES: Readonly<Record<string, EasyNames>> = {
  ar: {
    people: ["الأشخاص الذين يمارسون الرياضة", "أشخاص بلا بيت", "الأطفال في الفقر", "نساء لهن عمل", "البنات اللواتي يعانين من التمييز بسبب المناخ", "السكان المصابون بالسمنة أو بضعف الصحة النفسية", "تلاميذ ينهون التعليم الإلزامي في المدينة", "الرجال الذين يعرفون حقوقهم وبيئتهم"],
    others: ["نسبة الأشخاص", "طيور البحر في المدينة", "طلاب المدارس الثانوية", "النساء (الجميع)", "الرجال 20-24 سنة", "معدل الأشخاص بلا عمل", "أشخاص في شبكات الدعم", "أطفال في برامج الصيف"],
  },
  ca: {
    people: ["Persones adultes que fan esport", "Gent sense habitatge", "Infants en situació de pobresa", "Dones amb feina", "Nois i noies que pateixen discriminació pel canvi climàtic", "Població amb obesitat o mala salut mental", "Alumnat que acaba l’ensenyament obligatori a la ciutat", "Veïns que coneixen els seus drets i el medi ambient"],
    others: ["Proporció de persones", "Població de gavines", "Persones amb estudis secundaris", "Noies (totes)", "Homes de 20-24 anys", "Homenatges", "Taxa de persones aturades", "Persones de la xarxa d’atenció"],
  },
  en: {
    people: ["Adults who do sport", "People without a home", "Children in poverty", "Women with jobs", "Pupils who finish compulsory school"],
    others: ["Proportion of people", "Two-year-olds", "Pupils (all)", "Residents of 20 to 24 who finished school in the city"],
  },
  es: {
    people: ["Personas adultas que hacen deporte", "Gente sin vivienda", "Niños en situación de pobreza", "Mujeres con empleo", "Chicas y chicos que sufren discriminación por el cambio climático", "Población con obesidad o mala salud mental", "Alumnado que acaba la educación obligatoria en la ciudad", "Vecinas que conocen sus derechos y el medio ambiente"],
    others: ["Proporción de personas", "Población de gaviotas", "Personas con estudios secundarios", "Mujeres (todas)", "Hombres de 20-24 años", "Hombreras", "Tasa de personas paradas", "Personas de la red de atención"],
  },
  fr: {
    people: ["Adultes qui font du sport", "Gens sans logement", "Enfants dans la pauvreté", "Femmes qui travaillent", "Filles et garçons qui subissent une discrimination due au climat", "Habitantes avec une obésité ou une mauvaise santé mentale", "Élèves qui finissent la scolarité obligatoire dans la ville", "Étudiants qui connaissent leurs droits et leur environnement"],
    others: ["Proportion de personnes", "Jeunesse", "Élèves du secondaire", "Femmes (toutes)", "Hommes de 20-24 ans", "Hommages", "Taux de personnes sans travail", "Personnes du réseau municipal"],
  },
}; // prettier-ignore
