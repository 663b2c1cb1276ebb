/** States in French sentences: the article before the name, and what prepositions make of it. */

const PLURAL =
  /^(?:États-Unis|Pays-Bas|Philippines|Maldives|Seychelles|Comores|Émirats|Bahamas|Fidji|Îles|Tonga|Palaos|Samoa|Territoires)/;
const MASCULINE_IN_E =
  /^(?:Mexique|Mozambique|Cambodge|Zimbabwe|Suriname|Belize|Saint-Siège|Royaume-Uni)$/;
const BARE =
  /^(?:Cuba|Chypre|Malte|Monaco|Singapour|Haïti|Israël|Madagascar|Maurice|Bahreïn|Djibouti|Oman|Andorre|Kiribati|Nauru|Tuvalu|Vanuatu|Saint-Marin|Saint-Christophe|Saint-Vincent|Sainte-Lucie|Sao Tomé|Trinité|Antigua|Taïwan|Palestine)/;
const VOWEL = /^[aeiouyàâéèêëîïôûhAEIOUÀÂÉÈÊËÎÏÔÛH]/;

/** "Espagne" -> "l’Espagne", "Maroc" -> "le Maroc", "Pays-Bas" -> "les Pays-Bas", "Cuba" -> "Cuba". */
export function stateInText(name: string): string {
  if (BARE.test(name)) return name;
  if (PLURAL.test(name)) return `les ${name}`;
  if (VOWEL.test(name) && !/^(?:Honduras|Hongrie|Yémen)/.test(name)) return `l’${name}`;
  return `${isFeminine(name) ? "la" : "le"} ${name}`;
}

function isFeminine(name: string): boolean {
  const [first = ""] = name.split(/[ -]/);
  return first.endsWith("e") && !MASCULINE_IN_E.test(name);
}

/** "de l’Espagne", "du Maroc", "des Pays-Bas", "d’Israël", "de Cuba" */
export function ofState(state: string): string {
  if (state.startsWith("le ")) return `du ${state.slice(3)}`;
  if (state.startsWith("les ")) return `des ${state.slice(4)}`;
  return /^(?:l’|la )/.test(state) || !VOWEL.test(state) ? `de ${state}` : `d’${state}`;
}

/** "à l’Espagne", "au Maroc", "aux Pays-Bas", "à Cuba" */
export function toState(state: string): string {
  if (state.startsWith("le ")) return `au ${state.slice(3)}`;
  return state.startsWith("les ") ? `aux ${state.slice(4)}` : `à ${state}`;
}
