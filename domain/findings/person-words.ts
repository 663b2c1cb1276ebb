/** Words for people in the units and titles of cities, by language: what tells a count of persons from one of things. */

const PERSONS_IN: Readonly<Record<string, string>> = {
  en: "persons? people inhabitants? residents? deaths? injur(?:y|ies) victims? homicides? births? cases? patients? students? pupils? children women men girls boys workers? employees? households? famil(?:y|ies) detainees? prisoners? refugees? migrants? suicides? infections? mothers? minors homeless enrol+ment",
  es: "personas? habitantes? residentes? muertes? muert[oa]s defunciones fallecid[oa]s víctimas? victimas herid[oa]s homicidios nacimientos casos pacientes estudiantes alumn[oa]s niñ[oa]s mujeres hombres trabajador(?:es|as) emplead[oa]s hogares familias refugiad[oa]s migrantes suicidios menores madres",
  ca: "persones habitants? residents? morts? defuncions víctimes victimes ferits homicidis naixements casos pacients estudiants alumnes infants nens nenes dones treballador(?:s|es) llars famílies refugiats migrants suïcidis menors mares",
  fr: "personnes? habitant(?:e?s)? résident(?:e?s)? morts? décès victimes? blessée?s homicides naissances cas patient(?:e?s) étudiant(?:e?s) élèves enfants? femmes hommes filles garçons travailleu(?:rs|ses) salariée?s ménages familles réfugiée?s migrant(?:e?s) suicides mineure?s mères",
  de: "person(?:en)? menschen einwohner(?:innen)? bewohner(?:innen)? tote[nr]? todesfälle gestorbene verstorbene opfer verletzte geburten fälle patient(?:en|innen) studierende schüler(?:innen)? kinder frauen männer mädchen jungen arbeitslose beschäftigte haushalte familien flüchtlinge geflüchtete suizide minderjährige mütter",
  pt: "pessoas? habitantes? residentes? mortes? óbitos vítimas feridos homicídios nascimentos casos pacientes estudantes alun[oa]s crianças mulheres homens trabalhador(?:es|as) agregados famílias refugiad[oa]s migrantes suicídios menores mães",
  it: "persone abitanti residenti mort[ie] decessi vittime feriti omicidi nascite casi pazienti studenti studentesse alunn[ie] bambin[ie] donne uomini ragazz[ie] lavorator[i] lavoratrici famiglie rifugiati migranti suicidi minori madri",
  sl: "oseb[ae]? ljudi prebivalc(?:i|ev) smrti umrlih? žrtev žrtve rojst(?:ev|va) primer(?:i|ov) bolnik(?:i|ov) študent(?:i|ov) učenc(?:i|ev) otroci otrok žensk[ei]? moških? delavc(?:i|ev) gospodinjst(?:ev|va) družin[e]? begunc(?:i|ev)",
  ar: "شخص أشخاص فرد أفراد نسمة ساكن سكان وفاة وفيات ضحية ضحايا ولادات حالة حالات مريض مرضى طالب طلاب تلاميذ طفل أطفال امرأة نساء رجال عمال أسرة أسر عائلات لاجئ لاجئين مهاجرين",
};

/** Letters of any alphabet end a word; "\\b" knows only those of English. An Arabic word may begin with its article. */
const PERSONS = new RegExp(
  `(?<!\\p{L})(?:ال)?(?:${Object.values(PERSONS_IN).join(" ").split(" ").join("|")})(?!\\p{L})`,
  "u",
);

/** `text` in small letters. */
export function namesPersons(text: string): boolean {
  return PERSONS.test(text.normalize("NFC"));
}
