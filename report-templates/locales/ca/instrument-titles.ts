/** Titles of the instruments in Catalan, as usual: none of them is official in this language. */
import type { SeedNames } from "../seed-names.ts";

export const INSTRUMENTS: SeedNames["instruments"] = {
  ICESCR: "Pacte Internacional de Drets Econòmics, Socials i Culturals",
  ICCPR: "Pacte Internacional de Drets Civils i Polítics",
  ICERD: "Convenció internacional sobre l’eliminació de totes les formes de discriminació racial",
  CEDAW: "Convenció sobre l’eliminació de totes les formes de discriminació contra la dona",
  CAT: "Convenció contra la tortura i altres tractes o penes cruels, inhumans o degradants",
  CRC: "Convenció sobre els drets de l’infant",
  ICMW: "Convenció internacional sobre la protecció dels drets de tots els treballadors migratoris i dels seus familiars",
  CRPD: "Convenció sobre els drets de les persones amb discapacitat",
  ICPED:
    "Convenció internacional per a la protecció de totes les persones contra les desaparicions forçades",
  "ICCPR-OP1": "Protocol facultatiu del Pacte Internacional de Drets Civils i Polítics",
  "ICCPR-OP2":
    "Segon protocol facultatiu del Pacte Internacional de Drets Civils i Polítics, destinat a abolir la pena de mort",
  "ICESCR-OP":
    "Protocol facultatiu del Pacte Internacional de Drets Econòmics, Socials i Culturals",
  "CEDAW-OP":
    "Protocol facultatiu de la Convenció sobre l’eliminació de totes les formes de discriminació contra la dona",
  "CAT-OP":
    "Protocol facultatiu de la Convenció contra la tortura i altres tractes o penes cruels, inhumans o degradants",
  "CRC-OPAC":
    "Protocol facultatiu de la Convenció sobre els drets de l’infant relatiu a la participació d’infants en els conflictes armats",
  "CRC-OPSC":
    "Protocol facultatiu de la Convenció sobre els drets de l’infant relatiu a la venda d’infants, la prostitució infantil i la utilització d’infants en la pornografia",
  "CRC-OPIC":
    "Protocol facultatiu de la Convenció sobre els drets de l’infant relatiu a un procediment de comunicacions",
  "CRPD-OP": "Protocol facultatiu de la Convenció sobre els drets de les persones amb discapacitat",
  UDHR: "Declaració Universal de Drets Humans",
  UNDRIP: "Declaració de les Nacions Unides sobre els drets dels pobles indígenes",
  DRtD: "Declaració sobre el dret al desenvolupament",
  DEVAW: "Declaració sobre l’eliminació de la violència contra la dona",
  UNDROP:
    "Declaració de les Nacions Unides sobre els drets dels camperols i d’altres persones que treballen a les zones rurals",
  UNDHRD:
    "Declaració sobre el dret i el deure dels individus, els grups i les institucions de promoure i protegir els drets humans i les llibertats fonamentals universalment reconeguts",
  UNDM: "Declaració sobre els drets de les persones pertanyents a minories nacionals o ètniques, religioses i lingüístiques",
  "A/RES/66/137":
    "Declaració de les Nacions Unides sobre educació i formació en matèria de drets humans",
  "A/RES/64/292": "Resolució 64/292 de l’Assemblea General: El dret humà a l’aigua i al sanejament",
  "A/RES/76/300":
    "Resolució 76/300 de l’Assemblea General: El dret humà a un medi ambient net, saludable i sostenible",
  VDPA: "Declaració i Programa d’Acció de Viena",
  "PARIS-PRINCIPLES":
    "Principis relatius a l’estatut de les institucions nacionals (Principis de París)",
  UNGP: "Principis rectors sobre les empreses i els drets humans: posada en pràctica del marc de les Nacions Unides per a «protegir, respectar i remeiar»",
  FPOS: "Principis fonamentals de les estadístiques oficials",
  "ICPD-POA":
    "Programa d’Acció de la Conferència Internacional sobre la Població i el Desenvolupament",
  "BEIJING-PFA": "Declaració i Plataforma d’Acció de Beijing",
  SENDAI: "Marc de Sendai per a la Reducció del Risc de Desastres 2015-2030",
  "10YFP": "Marc decennal de programes sobre modalitats de consum i producció sostenibles",
  "UN-FOREST-INSTRUMENT":
    "Instrument de les Nacions Unides sobre els boscos (instrument jurídicament no vinculant sobre tots els tipus de boscos)",
  "IOC-CGTMT":
    "Criteris i directrius de la Comissió Oceanogràfica Intergovernamental sobre la transferència de tecnologia marina",
  "WTO-DOHA":
    "Declaració ministerial de Doha de l’Organització Mundial del Comerç, 14 de novembre del 2001",
  "TRIPS-DOHA-DECL": "Declaració relativa a l’Acord sobre els ADPIC i la salut pública",
  "ILO-GJP": "Per recuperar-se de la crisi: Un Pacte Mundial per a l’Ocupació",
  "ILO-C029": "Conveni sobre el treball forçós, 1930 (núm. 29)",
  "ILO-C087":
    "Conveni sobre la llibertat sindical i la protecció del dret de sindicació, 1948 (núm. 87)",
  "ILO-C098": "Conveni sobre el dret de sindicació i de negociació col·lectiva, 1949 (núm. 98)",
  "ILO-C100": "Conveni sobre igualtat de remuneració, 1951 (núm. 100)",
  "ILO-C102": "Conveni sobre la seguretat social (norma mínima), 1952 (núm. 102)",
  "ILO-C105": "Conveni sobre l’abolició del treball forçós, 1957 (núm. 105)",
  "ILO-C111": "Conveni sobre la discriminació (ocupació i professió), 1958 (núm. 111)",
  "ILO-C122": "Conveni sobre la política d’ocupació, 1964 (núm. 122)",
  "ILO-C138": "Conveni sobre l’edat mínima, 1973 (núm. 138)",
  "ILO-C155": "Conveni sobre seguretat i salut dels treballadors, 1981 (núm. 155)",
  "ILO-C182": "Conveni sobre les pitjors formes de treball infantil, 1999 (núm. 182)",
  "ILO-C187":
    "Conveni sobre el marc promocional per a la seguretat i la salut a la feina, 2006 (núm. 187)",
  "ILO-C190": "Conveni sobre la violència i l’assetjament, 2019 (núm. 190)",
  "ILO-R202": "Recomanació sobre els pisos de protecció social, 2012 (núm. 202)",
  "ILO-R204":
    "Recomanació sobre la transició de l’economia informal a l’economia formal, 2015 (núm. 204)",
  "REFUGEE-1951": "Convenció sobre l’estatut dels refugiats",
  "STATELESS-1961": "Convenció per reduir els casos d’apatridia",
  UNTOC: "Convenció de les Nacions Unides contra la delinqüència organitzada transnacional",
  PALERMO:
    "Protocol per prevenir, reprimir i sancionar el tràfic de persones, especialment dones i infants, que complementa la Convenció de les Nacions Unides contra la delinqüència organitzada transnacional",
  "UNTOC-FIREARMS":
    "Protocol contra la fabricació i el tràfic il·lícits d’armes de foc, les seves peces i components i municions, que complementa la Convenció de les Nacions Unides contra la delinqüència organitzada transnacional",
  UNCAC: "Convenció de les Nacions Unides contra la corrupció",
  ATT: "Tractat sobre el comerç d’armes",
  "WHO-FCTC": "Conveni marc de l’OMS per al control del tabac",
  "IHR-2005": "Reglament sanitari internacional (2005)",
  "WHC-1972": "Convenció sobre la protecció del patrimoni mundial, cultural i natural",
  AARHUS:
    "Convenció sobre l’accés a la informació, la participació del públic en la presa de decisions i l’accés a la justícia en matèria de medi ambient",
  "UNECE-WATER":
    "Conveni sobre la protecció i la utilització dels cursos d’aigua transfronterers i dels llacs internacionals",
  UNFCCC: "Convenció marc de les Nacions Unides sobre el canvi climàtic",
  PARIS: "Acord de París",
  CBD: "Conveni sobre la diversitat biològica",
  NAGOYA:
    "Protocol de Nagoya sobre accés als recursos genètics i participació justa i equitativa en els beneficis que es derivin de la seva utilització, del Conveni sobre la diversitat biològica",
  ITPGRFA:
    "Tractat internacional sobre els recursos fitogenètics per a l’alimentació i l’agricultura",
  CITES:
    "Convenció sobre el comerç internacional d’espècies amenaçades de fauna i flora silvestres",
  RAMSAR:
    "Convenció relativa als aiguamolls d’importància internacional, especialment com a hàbitat d’aus aquàtiques",
  UNCCD:
    "Convenció de les Nacions Unides de lluita contra la desertificació en els països afectats per sequera greu o desertificació, en particular a l’Àfrica",
  UNCLOS: "Convenció de les Nacions Unides sobre el dret del mar",
  UNFSA:
    "Acord sobre l’aplicació de les disposicions de la Convenció de les Nacions Unides sobre el dret del mar de 10 de desembre de 1982 relatives a la conservació i l’ordenació de les poblacions de peixos transzonals i les poblacions de peixos altament migratoris",
  BWM: "Conveni internacional per al control i la gestió de l’aigua de llast i els sediments dels vaixells, 2004",
  BASEL:
    "Conveni de Basilea sobre el control dels moviments transfronterers dels residus perillosos i la seva eliminació",
  ROTTERDAM:
    "Conveni de Rotterdam sobre el procediment de consentiment fonamentat previ aplicable a certs plaguicides i productes químics perillosos objecte de comerç internacional",
  STOCKHOLM: "Conveni d’Estocolm sobre contaminants orgànics persistents",
  MINAMATA: "Conveni de Minamata sobre el mercuri",
  "GATT-1994": "Acord general sobre aranzels duaners i comerç de 1994",
  "WTO-FISHSUBSIDIES": "Acord sobre subvencions a la pesca",
  ECHR: "Conveni per a la protecció dels drets humans i de les llibertats fonamentals (Conveni europeu de drets humans)",
  "ECHR-P1":
    "Protocol addicional al Conveni per a la protecció dels drets humans i de les llibertats fonamentals (Protocol núm. 1)",
  "ECHR-P4":
    "Protocol núm. 4 del Conveni per a la protecció dels drets humans i de les llibertats fonamentals, que reconeix certs drets i llibertats a més dels que ja figuren en el Conveni i en el seu primer Protocol",
  "ECHR-P12":
    "Protocol núm. 12 del Conveni per a la protecció dels drets humans i de les llibertats fonamentals",
  "ESC-1961": "Carta social europea (Torí, 18 d’octubre de 1961)",
  "ESC-1996": "Carta social europea (revisada)",
  "EU-CFR": "Carta dels drets fonamentals de la Unió Europea",
  ACHR: "Convenció americana sobre drets humans «Pacte de San José de Costa Rica»",
  "SAN-SALVADOR":
    "Protocol addicional a la Convenció americana sobre drets humans en matèria de drets econòmics, socials i culturals «Protocol de San Salvador»",
  ACHPR: "Carta africana de drets humans i dels pobles",
  MAPUTO:
    "Protocol de la Carta africana de drets humans i dels pobles relatiu als drets de la dona a l’Àfrica",
};
