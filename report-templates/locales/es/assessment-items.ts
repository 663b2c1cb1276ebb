/** Items of the city's own assessment in Spanish, in our words. */
import type { SeedNames } from "../seed-names.ts";

export const ITEMS: SeedNames["items"] = {
  "eu-charter":
    "La ciudad se ha comprometido con los derechos de la Carta de la UE, o de la carta que vincula a su Estado",
  "international-standards":
    "La ciudad se ha comprometido con los tratados internacionales de derechos humanos de su Estado",
  "agenda-2030":
    "La ciudad se ha comprometido con la Agenda 2030 y lee sus Objetivos como derechos",
  "international-monitoring":
    "La ciudad contribuye a los informes de su Estado a los mecanismos de las Naciones Unidas y da seguimiento a sus recomendaciones",
  declaration:
    "El pleno ha aprobado una declaración de derechos humanos que se puede encontrar y leer",
  "elected-representative":
    "Una persona del pleno o del equipo de la alcaldía responde de los derechos humanos",
  "rights-office":
    "Una oficina municipal tiene los derechos humanos como cometido, con personal y presupuesto",
  "participatory-council":
    "Un órgano permanente permite a los habitantes y a sus organizaciones participar en las decisiones que afectan a los derechos",
  "complaints-body":
    "Se puede reclamar por discriminación y otras vulneraciones ante un órgano local independiente",
  "action-plan":
    "Un plan de acción local fija medidas, responsables, fechas y dinero para los derechos humanos",
  "impact-assessment":
    "Se examina el efecto sobre los derechos de las nuevas normas, planes y sistemas digitales antes de decidirlos",
  "rights-budgeting": "El presupuesto muestra cuánto se gasta en qué derechos y quién se beneficia",
  procurement: "Los contratos y las compras exigen el respeto de los derechos humanos y laborales",
  training:
    "El personal y los cargos electos se forman en derechos humanos como parte de su trabajo",
  awareness:
    "La población conoce sus derechos y dónde reclamarlos, en lenguas y formatos que entiende",
  "data-and-indicators":
    "Se recogen, se desglosan por grupos y se publican datos sobre la situación local de los derechos",
  exchange:
    "La ciudad colabora con otras ciudades, la investigación y la sociedad civil en materia de derechos humanos",
  "participation-in-design":
    "Los grupos de los que tratan los datos ayudan a decidir qué se mide y cómo",
  "participation-in-results": "Los resultados se comentan con estos grupos antes de publicarse",
  "groups-shown":
    "Las cifras se desglosan por los motivos por los que hay personas que se quedan atrás",
  "groups-reached": "Se busca a los grupos a los que cuesta llegar y se nombra a los que faltan",
  "own-words": "Cada persona dice a qué grupo pertenece, puede elegir varios y puede no responder",
  "no-harm-by-label":
    "Solo se pregunta por la identidad donde no causa daño, y las categorías se acuerdan con las personas afectadas",
  "methods-published": "Las fuentes, los métodos y las lagunas se publican junto con las cifras",
  "open-formats": "Las cifras están al alcance de todos en formatos abiertos y accesibles",
  confidentiality: "No se puede reconocer a nadie en lo que se publica",
  "purpose-and-law":
    "Los datos personales se recogen con base legal y para un fin declarado, se protegen y se borran a tiempo",
  "independent-statistics":
    "Quienes elaboran las cifras están libres de influencia política y rinden cuentas de ellas",
  "use-for-rights":
    "Las cifras sirven para exigir a la ciudad sus compromisos de derechos humanos, y su mal uso se puede impugnar",
};
