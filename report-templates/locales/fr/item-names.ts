/** Items of the city’s own assessment in French, in our words. */
import type { SeedNames } from "../seed-names.ts";

export const ITEMS: SeedNames["items"] = {
  "eu-charter":
    "La ville s’est engagée à respecter les droits de la Charte de l’Union européenne, ou de la charte qui lie son État",
  "international-standards":
    "La ville s’est engagée à respecter les traités internationaux de droits humains de son État",
  "agenda-2030":
    "La ville s’est engagée en faveur du Programme 2030 et en lit les objectifs comme des droits",
  "international-monitoring":
    "La ville contribue aux rapports de son État aux mécanismes des Nations Unies et donne suite à leurs recommandations",
  declaration:
    "Le conseil a adopté une déclaration sur les droits humains que les habitants peuvent trouver et lire",
  "elected-representative":
    "Un membre du conseil ou de l’équipe du maire répond des droits humains",
  "rights-office":
    "Un service de l’administration est chargé des droits humains, avec du personnel et un budget",
  "participatory-council":
    "Une instance permanente permet aux habitants et à leurs organisations de prendre part aux décisions qui touchent aux droits",
  "complaints-body":
    "Les habitants peuvent se plaindre de discriminations et d’autres violations auprès d’un organe local indépendant",
  "action-plan":
    "Un plan d’action local nomme les mesures, les responsables, les dates et l’argent pour les droits humains",
  "impact-assessment":
    "Les nouvelles règles, les plans et les systèmes numériques sont examinés quant à leurs effets sur les droits avant d’être décidés",
  "rights-budgeting": "Le budget montre ce qui est dépensé pour quels droits et qui en bénéficie",
  procurement:
    "Les contrats et les achats exigent le respect des droits humains et des droits du travail",
  training: "Le personnel et les élus sont formés aux droits humains dans le cadre de leur travail",
  awareness:
    "Les habitants apprennent quels sont leurs droits et où les faire valoir, dans des langues et sous des formes qu’ils comprennent",
  "data-and-indicators":
    "Des données sur la situation locale des droits sont recueillies, ventilées par groupe et publiées",
  exchange:
    "La ville travaille avec d’autres villes, des chercheurs et la société civile sur les droits humains",
  "participation-in-design":
    "Les groupes que les données concernent aident à décider de ce qui est mesuré et comment",
  "participation-in-results": "Les résultats sont discutés avec ces groupes avant d’être publiés",
  "groups-shown":
    "Les chiffres sont ventilés selon les motifs pour lesquels des personnes sont laissées de côté",
  "groups-reached":
    "Les groupes difficiles à atteindre sont recherchés, et ceux qui manquent sont nommés",
  "own-words":
    "Les personnes disent elles-mêmes à quel groupe elles appartiennent, peuvent en choisir plusieurs et peuvent refuser de répondre",
  "no-harm-by-label":
    "Les questions sur l’identité ne sont posées que si elles ne nuisent pas, et les catégories sont convenues avec les intéressés",
  "methods-published": "Les sources, les méthodes et les lacunes sont publiées avec les chiffres",
  "open-formats": "Chacun peut obtenir les chiffres dans des formats ouverts et accessibles",
  confidentiality: "Personne ne peut être reconnu dans ce qui est publié",
  "purpose-and-law":
    "Les données personnelles sont recueillies sur une base légale et dans un but déclaré, protégées et effacées à temps",
  "independent-statistics":
    "Ceux qui établissent les chiffres sont libres de toute influence politique et peuvent en être tenus responsables",
  "use-for-rights":
    "Les chiffres servent à rappeler la ville à ses engagements en matière de droits humains, et les abus peuvent être contestés",
};
