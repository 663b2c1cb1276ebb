/** What the seed tables name, and what a language calls it. The tables themselves are written in English. */

/** Rights, by their English name: `article-rights.csv`, `regional-article-rights.csv`, `target-headline-rights.csv`. */
export const RIGHT_NAMES = [
  "Access to drinking water, fuel and land",
  "Access to public places and services",
  "Awareness of the rights of persons with disabilities",
  "Cultural and linguistic diversity",
  "Duties to the community",
  "Duty to cooperate for development",
  "Equal access to financial services",
  "Equal access to land and credit",
  "Equal rights of women and men",
  "Equality in marriage and family",
  "Freedom from enforced disappearance",
  "Freedom from gender stereotypes",
  "Freedom from harassment at work",
  "Freedom from harmful practices",
  "Freedom from slavery and forced labour",
  "Freedom from torture",
  "Freedom from trafficking",
  "Freedom from violence",
  "Freedom of assembly and association",
  "Freedom of expression and information",
  "Freedom of movement",
  "Freedom of thought and religion",
  "Freedom to conduct a business",
  "General duties of the State",
  "Humane treatment in detention",
  "Independent courts and national institutions",
  "National monitoring of rights",
  "Progressive realization of rights",
  "Protection from arbitrary expulsion",
  "Protection from child labour",
  "Protection from drugs",
  "Protection in emergencies",
  "Protection of authors' works",
  "Protection of children",
  "Protection of children from exploitation",
  "Protection of children in armed conflict",
  "Protection of mothers and children",
  "Protection of personal data",
  "Protection of the family",
  "Right of access to documents",
  "Right of children to be heard",
  "Right to a fair trial",
  "Right to a healthy environment",
  "Right to a just international order",
  "Right to a name",
  "Right to a nationality",
  "Right to accessibility",
  "Right to adequate housing",
  "Right to an adequate standard of living",
  "Right to asylum",
  "Right to benefit from science",
  "Right to birth registration",
  "Right to combine work and family life",
  "Right to defend human rights",
  "Right to development",
  "Right to dignity",
  "Right to education",
  "Right to equal pay",
  "Right to equality and non-discrimination",
  "Right to family unity",
  "Right to food",
  "Right to form and join trade unions",
  "Right to free consent in marriage",
  "Right to good administration",
  "Right to health",
  "Right to identity",
  "Right to independent living",
  "Right to integrity of the person",
  "Right to just and safe working conditions",
  "Right to justice and an effective remedy",
  "Right to land and natural resources",
  "Right to liberty and security",
  "Right to life",
  "Right to peace",
  "Right to personal mobility",
  "Right to play, rest and leisure",
  "Right to privacy",
  "Right to property",
  "Right to protection against poverty",
  "Right to public services",
  "Right to recognition before the law",
  "Right to recovery and rehabilitation",
  "Right to seeds and biodiversity",
  "Right to self-determination",
  "Right to send earnings home",
  "Right to sexual and reproductive health",
  "Right to share in culture and science",
  "Right to social and medical assistance",
  "Right to social security",
  "Right to social welfare services",
  "Right to survival and development",
  "Right to take part in cultural life",
  "Right to take part in public affairs",
  "Right to traditional knowledge",
  "Right to vocational guidance and training",
  "Right to water and sanitation",
  "Right to work",
  "Rights of children with disabilities",
  "Rights of migrant workers",
  "Rights of minorities",
  "Rights of older persons",
  "Rights of older persons and persons with disabilities",
  "Rights of persons with disabilities",
  "Rights of rural women",
  "Safe and fair migration",
  "Shared responsibility of parents",
  "Statistics and data for rights",
  "Support for families and child care",
] as const;

/** `instruments.csv` and `regional-instruments.csv`. */
export const INSTRUMENT_CODES = [
  "ICESCR", "ICCPR", "ICERD", "CEDAW", "CAT", "CRC", "ICMW", "CRPD", "ICPED", "ICCPR-OP1", "ICCPR-OP2", "ICESCR-OP",
  "CEDAW-OP", "CAT-OP", "CRC-OPAC", "CRC-OPSC", "CRC-OPIC", "CRPD-OP", "UDHR", "UNDRIP", "DRtD", "DEVAW", "UNDROP",
  "UNDHRD", "UNDM", "A/RES/66/137", "A/RES/64/292", "A/RES/76/300", "VDPA", "PARIS-PRINCIPLES", "UNGP", "FPOS",
  "ICPD-POA", "BEIJING-PFA", "SENDAI", "10YFP", "UN-FOREST-INSTRUMENT", "IOC-CGTMT", "WTO-DOHA", "TRIPS-DOHA-DECL",
  "ILO-GJP", "ILO-C029", "ILO-C087", "ILO-C098", "ILO-C100", "ILO-C102", "ILO-C105", "ILO-C111", "ILO-C122",
  "ILO-C138", "ILO-C155", "ILO-C182", "ILO-C187", "ILO-C190", "ILO-R202", "ILO-R204", "REFUGEE-1951",
  "STATELESS-1961", "UNTOC", "PALERMO", "UNTOC-FIREARMS", "UNCAC", "ATT", "WHO-FCTC", "IHR-2005", "WHC-1972",
  "AARHUS", "UNECE-WATER", "UNFCCC", "PARIS", "CBD", "NAGOYA", "ITPGRFA", "CITES", "RAMSAR", "UNCCD", "UNCLOS",
  "UNFSA", "BWM", "BASEL", "ROTTERDAM", "STOCKHOLM", "MINAMATA", "GATT-1994", "WTO-FISHSUBSIDIES", "ECHR", "ECHR-P1",
  "ECHR-P4", "ECHR-P12", "ESC-1961", "ESC-1996", "EU-CFR", "ACHR", "SAN-SALVADOR", "ACHPR", "MAPUTO",
] as const; // prettier-ignore

/** `sdg-targets.csv`. */
export const TARGET_NAME_CODES = [
  "1.1", "1.2", "1.3", "1.4", "1.5", "1.a", "1.b", "2.1", "2.2", "2.3", "2.4", "2.5", "2.a", "2.b", "2.c", "3.1",
  "3.2", "3.3", "3.4", "3.5", "3.6", "3.7", "3.8", "3.9", "3.a", "3.b", "3.c", "3.d", "4.1", "4.2", "4.3", "4.4",
  "4.5", "4.6", "4.7", "4.a", "4.b", "4.c", "5.1", "5.2", "5.3", "5.4", "5.5", "5.6", "5.a", "5.b", "5.c", "6.1",
  "6.2", "6.3", "6.4", "6.5", "6.6", "6.a", "6.b", "7.1", "7.2", "7.3", "7.a", "7.b", "8.1", "8.2", "8.3", "8.4",
  "8.5", "8.6", "8.7", "8.8", "8.9", "8.10", "8.a", "8.b", "9.1", "9.2", "9.3", "9.4", "9.5", "9.a", "9.b", "9.c",
  "10.1", "10.2", "10.3", "10.4", "10.5", "10.6", "10.7", "10.a", "10.b", "10.c", "11.1", "11.2", "11.3", "11.4",
  "11.5", "11.6", "11.7", "11.a", "11.b", "11.c", "12.1", "12.2", "12.3", "12.4", "12.5", "12.6", "12.7", "12.8",
  "12.a", "12.b", "12.c", "13.1", "13.2", "13.3", "13.a", "13.b", "14.1", "14.2", "14.3", "14.4", "14.5", "14.6",
  "14.7", "14.a", "14.b", "14.c", "15.1", "15.2", "15.3", "15.4", "15.5", "15.6", "15.7", "15.8", "15.9", "15.a",
  "15.b", "15.c", "16.1", "16.2", "16.3", "16.4", "16.5", "16.6", "16.7", "16.8", "16.9", "16.10", "16.a", "16.b",
  "17.1", "17.2", "17.3", "17.4", "17.5", "17.6", "17.7", "17.8", "17.9", "17.10", "17.11", "17.12", "17.13", "17.14",
  "17.15", "17.16", "17.17", "17.18", "17.19",
] as const; // prettier-ignore

/** `self-assessment-items.csv`. */
export const ASSESSMENT_ITEMS = [
  "eu-charter", "international-standards", "agenda-2030", "international-monitoring", "declaration",
  "elected-representative", "rights-office", "participatory-council", "complaints-body", "action-plan",
  "impact-assessment", "rights-budgeting", "procurement", "training", "awareness", "data-and-indicators", "exchange",
  "participation-in-design", "participation-in-results", "groups-shown", "groups-reached", "own-words",
  "no-harm-by-label", "methods-published", "open-formats", "confidentiality", "purpose-and-law",
  "independent-statistics", "use-for-rights",
] as const; // prettier-ignore

export type RightName = (typeof RIGHT_NAMES)[number];
export type InstrumentCode = (typeof INSTRUMENT_CODES)[number];
export type TargetNameCode = (typeof TARGET_NAME_CODES)[number];
export type AssessmentItem = (typeof ASSESSMENT_ITEMS)[number];

/** The names of one language. A missing one does not compile; a new one in a seed table fails the test of this file. */
export interface SeedNames {
  /** Names of rights in our words. */
  readonly rights: Readonly<Record<RightName, string>>;
  /** Titles of the instruments: official where the language has an official text, else as usual in it. */
  readonly instruments: Readonly<Record<InstrumentCode, string>>;
  /** Our short names of the targets. */
  readonly targets: Readonly<Record<TargetNameCode, string>>;
  /** Items of the city's own assessment, in our words. */
  readonly items: Readonly<Record<AssessmentItem, string>>;
}
