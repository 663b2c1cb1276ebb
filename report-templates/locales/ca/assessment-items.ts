/** Items of the city's own assessment in Catalan, in our words. */
import type { SeedNames } from "../seed-names.ts";

export const ITEMS: SeedNames["items"] = {
  "eu-charter":
    "La ciutat s’ha compromès amb els drets de la Carta de la UE, o de la carta que vincula el seu Estat",
  "international-standards":
    "La ciutat s’ha compromès amb els tractats internacionals de drets humans del seu Estat",
  "agenda-2030":
    "La ciutat s’ha compromès amb l’Agenda 2030 i en llegeix els Objectius com a drets",
  "international-monitoring":
    "La ciutat contribueix als informes del seu Estat als mecanismes de les Nacions Unides i fa seguiment de les seves recomanacions",
  declaration: "El ple ha aprovat una declaració de drets humans que es pot trobar i llegir",
  "elected-representative":
    "Una persona del ple o de l’equip de l’alcaldia respon dels drets humans",
  "rights-office":
    "Una oficina municipal té els drets humans com a comesa, amb personal i pressupost",
  "participatory-council":
    "Un òrgan permanent permet als habitants i a les seves organitzacions participar en les decisions que afecten els drets",
  "complaints-body":
    "Es pot reclamar per discriminació i altres vulneracions davant d’un òrgan local independent",
  "action-plan":
    "Un pla d’acció local fixa mesures, responsables, dates i diners per als drets humans",
  "impact-assessment":
    "S’examina l’efecte sobre els drets de les noves normes, plans i sistemes digitals abans de decidir-los",
  "rights-budgeting": "El pressupost mostra quant es gasta en quins drets i qui se’n beneficia",
  procurement: "Els contractes i les compres exigeixen el respecte dels drets humans i laborals",
  training:
    "El personal i els càrrecs electes es formen en drets humans com a part de la seva feina",
  awareness: "La població coneix els seus drets i on reclamar-los, en llengües i formats que entén",
  "data-and-indicators":
    "Es recullen, es desglossen per grups i es publiquen dades sobre la situació local dels drets",
  exchange:
    "La ciutat col·labora amb altres ciutats, la recerca i la societat civil en matèria de drets humans",
  "participation-in-design":
    "Els grups de què tracten les dades ajuden a decidir què es mesura i com",
  "participation-in-results": "Els resultats es comenten amb aquests grups abans de publicar-se",
  "groups-shown":
    "Les xifres es desglossen pels motius pels quals hi ha persones que es queden enrere",
  "groups-reached": "Es busquen els grups als quals costa arribar i s’anomenen els que falten",
  "own-words": "Cada persona diu a quin grup pertany, en pot triar uns quants i pot no respondre",
  "no-harm-by-label":
    "Només es pregunta per la identitat on no causa dany, i les categories s’acorden amb les persones afectades",
  "methods-published":
    "Les fonts, els mètodes i les llacunes es publiquen juntament amb les xifres",
  "open-formats": "Les xifres són a l’abast de tothom en formats oberts i accessibles",
  confidentiality: "No es pot reconèixer ningú en el que es publica",
  "purpose-and-law":
    "Les dades personals es recullen amb base legal i per a una finalitat declarada, es protegeixen i s’esborren a temps",
  "independent-statistics":
    "Qui elabora les xifres està lliure d’influència política i en ret comptes",
  "use-for-rights":
    "Les xifres serveixen per exigir a la ciutat els seus compromisos de drets humans, i el mal ús es pot impugnar",
};
