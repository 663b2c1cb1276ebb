/** Titles of the instruments in Spanish: official where the text is official in Spanish, else as usual. */
import type { SeedNames } from "../seed-names.ts";

export const INSTRUMENTS: SeedNames["instruments"] = {
  ICESCR: "Pacto Internacional de Derechos Económicos, Sociales y Culturales",
  ICCPR: "Pacto Internacional de Derechos Civiles y Políticos",
  ICERD:
    "Convención Internacional sobre la Eliminación de todas las Formas de Discriminación Racial",
  CEDAW: "Convención sobre la eliminación de todas las formas de discriminación contra la mujer",
  CAT: "Convención contra la Tortura y Otros Tratos o Penas Crueles, Inhumanos o Degradantes",
  CRC: "Convención sobre los Derechos del Niño",
  ICMW: "Convención Internacional sobre la protección de los derechos de todos los trabajadores migratorios y de sus familiares",
  CRPD: "Convención sobre los Derechos de las Personas con Discapacidad",
  ICPED:
    "Convención Internacional para la protección de todas las personas contra las desapariciones forzadas",
  "ICCPR-OP1": "Protocolo Facultativo del Pacto Internacional de Derechos Civiles y Políticos",
  "ICCPR-OP2":
    "Segundo Protocolo Facultativo del Pacto Internacional de Derechos Civiles y Políticos, destinado a abolir la pena de muerte",
  "ICESCR-OP":
    "Protocolo Facultativo del Pacto Internacional de Derechos Económicos, Sociales y Culturales",
  "CEDAW-OP":
    "Protocolo Facultativo de la Convención sobre la eliminación de todas las formas de discriminación contra la mujer",
  "CAT-OP":
    "Protocolo Facultativo de la Convención contra la Tortura y Otros Tratos o Penas Crueles, Inhumanos o Degradantes",
  "CRC-OPAC":
    "Protocolo facultativo de la Convención sobre los Derechos del Niño relativo a la participación de niños en los conflictos armados",
  "CRC-OPSC":
    "Protocolo facultativo de la Convención sobre los Derechos del Niño relativo a la venta de niños, la prostitución infantil y la utilización de niños en la pornografía",
  "CRC-OPIC":
    "Protocolo facultativo de la Convención sobre los Derechos del Niño relativo a un procedimiento de comunicaciones",
  "CRPD-OP":
    "Protocolo Facultativo de la Convención sobre los Derechos de las Personas con Discapacidad",
  UDHR: "Declaración Universal de Derechos Humanos",
  UNDRIP: "Declaración de las Naciones Unidas sobre los derechos de los pueblos indígenas",
  DRtD: "Declaración sobre el derecho al desarrollo",
  DEVAW: "Declaración sobre la eliminación de la violencia contra la mujer",
  UNDROP:
    "Declaración de las Naciones Unidas sobre los Derechos de los Campesinos y de Otras Personas que Trabajan en las Zonas Rurales",
  UNDHRD:
    "Declaración sobre el derecho y el deber de los individuos, los grupos y las instituciones de promover y proteger los derechos humanos y las libertades fundamentales universalmente reconocidos",
  UNDM: "Declaración sobre los derechos de las personas pertenecientes a minorías nacionales o étnicas, religiosas y lingüísticas",
  "A/RES/66/137":
    "Declaración de las Naciones Unidas sobre educación y formación en materia de derechos humanos",
  "A/RES/64/292":
    "Resolución 64/292 de la Asamblea General: El derecho humano al agua y el saneamiento",
  "A/RES/76/300":
    "Resolución 76/300 de la Asamblea General: El derecho humano a un medio ambiente limpio, saludable y sostenible",
  VDPA: "Declaración y Programa de Acción de Viena",
  "PARIS-PRINCIPLES":
    "Principios relativos al estatuto de las instituciones nacionales (Principios de París)",
  UNGP: "Principios Rectores sobre las Empresas y los Derechos Humanos: puesta en práctica del marco de las Naciones Unidas para «proteger, respetar y remediar»",
  FPOS: "Principios Fundamentales de las Estadísticas Oficiales",
  "ICPD-POA":
    "Programa de Acción de la Conferencia Internacional sobre la Población y el Desarrollo",
  "BEIJING-PFA": "Declaración y Plataforma de Acción de Beijing",
  SENDAI: "Marco de Sendái para la Reducción del Riesgo de Desastres 2015-2030",
  "10YFP": "Marco Decenal de Programas sobre Modalidades de Consumo y Producción Sostenibles",
  "UN-FOREST-INSTRUMENT":
    "Instrumento de las Naciones Unidas sobre los Bosques (instrumento jurídicamente no vinculante sobre todos los tipos de bosques)",
  "IOC-CGTMT":
    "Criterios y Directrices de la Comisión Oceanográfica Intergubernamental sobre la Transferencia de Tecnología Marina",
  "WTO-DOHA":
    "Declaración Ministerial de Doha de la Organización Mundial del Comercio, 14 de noviembre de 2001",
  "TRIPS-DOHA-DECL": "Declaración relativa al Acuerdo sobre los ADPIC y la Salud Pública",
  "ILO-GJP": "Para recuperarse de la crisis: Un Pacto Mundial para el Empleo",
  "ILO-C029": "Convenio sobre el trabajo forzoso, 1930 (núm. 29)",
  "ILO-C087":
    "Convenio sobre la libertad sindical y la protección del derecho de sindicación, 1948 (núm. 87)",
  "ILO-C098": "Convenio sobre el derecho de sindicación y de negociación colectiva, 1949 (núm. 98)",
  "ILO-C100": "Convenio sobre igualdad de remuneración, 1951 (núm. 100)",
  "ILO-C102": "Convenio sobre la seguridad social (norma mínima), 1952 (núm. 102)",
  "ILO-C105": "Convenio sobre la abolición del trabajo forzoso, 1957 (núm. 105)",
  "ILO-C111": "Convenio sobre la discriminación (empleo y ocupación), 1958 (núm. 111)",
  "ILO-C122": "Convenio sobre la política del empleo, 1964 (núm. 122)",
  "ILO-C138": "Convenio sobre la edad mínima, 1973 (núm. 138)",
  "ILO-C155": "Convenio sobre seguridad y salud de los trabajadores, 1981 (núm. 155)",
  "ILO-C182": "Convenio sobre las peores formas de trabajo infantil, 1999 (núm. 182)",
  "ILO-C187":
    "Convenio sobre el marco promocional para la seguridad y salud en el trabajo, 2006 (núm. 187)",
  "ILO-C190": "Convenio sobre la violencia y el acoso, 2019 (núm. 190)",
  "ILO-R202": "Recomendación sobre los pisos de protección social, 2012 (núm. 202)",
  "ILO-R204":
    "Recomendación sobre la transición de la economía informal a la economía formal, 2015 (núm. 204)",
  "REFUGEE-1951": "Convención sobre el Estatuto de los Refugiados",
  "STATELESS-1961": "Convención para reducir los casos de apatridia",
  UNTOC: "Convención de las Naciones Unidas contra la Delincuencia Organizada Transnacional",
  PALERMO:
    "Protocolo para prevenir, reprimir y sancionar la trata de personas, especialmente mujeres y niños, que complementa la Convención de las Naciones Unidas contra la Delincuencia Organizada Transnacional",
  "UNTOC-FIREARMS":
    "Protocolo contra la fabricación y el tráfico ilícitos de armas de fuego, sus piezas y componentes y municiones, que complementa la Convención de las Naciones Unidas contra la Delincuencia Organizada Transnacional",
  UNCAC: "Convención de las Naciones Unidas contra la Corrupción",
  ATT: "Tratado sobre el Comercio de Armas",
  "WHO-FCTC": "Convenio Marco de la OMS para el Control del Tabaco",
  "IHR-2005": "Reglamento Sanitario Internacional (2005)",
  "WHC-1972": "Convención sobre la Protección del Patrimonio Mundial, Cultural y Natural",
  AARHUS:
    "Convención sobre el acceso a la información, la participación del público en la toma de decisiones y el acceso a la justicia en asuntos ambientales",
  "UNECE-WATER":
    "Convenio sobre la Protección y Utilización de los Cursos de Agua Transfronterizos y de los Lagos Internacionales",
  UNFCCC: "Convención Marco de las Naciones Unidas sobre el Cambio Climático",
  PARIS: "Acuerdo de París",
  CBD: "Convenio sobre la Diversidad Biológica",
  NAGOYA:
    "Protocolo de Nagoya sobre acceso a los recursos genéticos y participación justa y equitativa en los beneficios que se deriven de su utilización al Convenio sobre la Diversidad Biológica",
  ITPGRFA:
    "Tratado Internacional sobre los Recursos Fitogenéticos para la Alimentación y la Agricultura",
  CITES:
    "Convención sobre el Comercio Internacional de Especies Amenazadas de Fauna y Flora Silvestres",
  RAMSAR:
    "Convención relativa a los Humedales de Importancia Internacional, especialmente como Hábitat de Aves Acuáticas",
  UNCCD:
    "Convención de las Naciones Unidas de Lucha contra la Desertificación en los Países Afectados por Sequía Grave o Desertificación, en particular en África",
  UNCLOS: "Convención de las Naciones Unidas sobre el Derecho del Mar",
  UNFSA:
    "Acuerdo sobre la aplicación de las disposiciones de la Convención de las Naciones Unidas sobre el Derecho del Mar de 10 de diciembre de 1982 relativas a la conservación y ordenación de las poblaciones de peces transzonales y las poblaciones de peces altamente migratorios",
  BWM: "Convenio internacional para el control y la gestión del agua de lastre y los sedimentos de los buques, 2004",
  BASEL:
    "Convenio de Basilea sobre el control de los movimientos transfronterizos de los desechos peligrosos y su eliminación",
  ROTTERDAM:
    "Convenio de Rotterdam sobre el procedimiento de consentimiento fundamentado previo aplicable a ciertos plaguicidas y productos químicos peligrosos objeto de comercio internacional",
  STOCKHOLM: "Convenio de Estocolmo sobre contaminantes orgánicos persistentes",
  MINAMATA: "Convenio de Minamata sobre el Mercurio",
  "GATT-1994": "Acuerdo General sobre Aranceles Aduaneros y Comercio de 1994",
  "WTO-FISHSUBSIDIES": "Acuerdo sobre Subvenciones a la Pesca",
  ECHR: "Convenio para la Protección de los Derechos Humanos y de las Libertades Fundamentales (Convenio Europeo de Derechos Humanos)",
  "ECHR-P1":
    "Protocolo adicional al Convenio para la Protección de los Derechos Humanos y de las Libertades Fundamentales (Protocolo n.º 1)",
  "ECHR-P4":
    "Protocolo n.º 4 al Convenio para la Protección de los Derechos Humanos y de las Libertades Fundamentales, que reconoce ciertos derechos y libertades además de los que ya figuran en el Convenio y en su primer Protocolo",
  "ECHR-P12":
    "Protocolo n.º 12 al Convenio para la Protección de los Derechos Humanos y de las Libertades Fundamentales",
  "ESC-1961": "Carta Social Europea (Turín, 18 de octubre de 1961)",
  "ESC-1996": "Carta Social Europea (revisada)",
  "EU-CFR": "Carta de los Derechos Fundamentales de la Unión Europea",
  ACHR: "Convención Americana sobre Derechos Humanos «Pacto de San José de Costa Rica»",
  "SAN-SALVADOR":
    "Protocolo Adicional a la Convención Americana sobre Derechos Humanos en Materia de Derechos Económicos, Sociales y Culturales «Protocolo de San Salvador»",
  ACHPR: "Carta Africana de Derechos Humanos y de los Pueblos",
  MAPUTO:
    "Protocolo de la Carta Africana de Derechos Humanos y de los Pueblos relativo a los Derechos de la Mujer en África",
};
