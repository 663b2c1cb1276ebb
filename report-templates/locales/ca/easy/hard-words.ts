/** Hard words and what they mean in Catalan, for the framed boxes of easy-to-read pages. */
import type { HardWord } from "../../language.ts";
import { wholeWord } from "../../whole-word.ts";

export const HARD_WORDS: readonly HardWord[] = [
  {
    title: "Nacions Unides",
    match: wholeWord("Nacions Unides"),
    lines: ["Són gairebé tots els països del món.", "Treballen junts per la pau."],
  },
  {
    title: "Fita",
    match: wholeWord("fites|fita"),
    lines: ["Cada objectiu té parts més petites.", "Aquestes parts es diuen fites."],
  },
  {
    title: "Dret",
    match: wholeWord("drets?"),
    lines: ["Un dret és una cosa que sempre has de tenir.", "Ningú no te la pot prendre."],
  },
  {
    title: "Escola obligatòria",
    match: wholeWord("(?:escola|escolarització|educació) obligatòria|ensenyament obligatori"),
    lines: ["Totes les nenes i els nens han d’anar a aquesta escola."],
  },
  {
    title: "Medi ambient",
    match: wholeWord("medi ambient|(?:medi)?ambientals?"),
    lines: ["És l’aire, l’aigua, les plantes i els animals."],
  },
  {
    title: "Canvi climàtic",
    match: wholeWord("clima|climàti(?:c|cs|ca|ques)"),
    lines: ["Cada vegada fa més calor al món.", "Això fa mal a les persones i a la natura."],
  },
  {
    title: "Pobresa",
    match: wholeWord("pobresa"),
    lines: ["És no tenir prou diners."],
  },
  {
    title: "Obesitat",
    match: wholeWord("obesitat|obès|obes(?:a|os|es)"),
    lines: ["Una persona amb obesitat pesa massa.", "Això pot causar malalties."],
  },
  {
    title: "Discriminació",
    match: wholeWord("discriminació|discriminat|discriminats|discriminad(?:a|es)"),
    lines: ["Discriminar és tractar pitjor unes persones que unes altres."],
  },
  {
    title: "Salut mental",
    match: wholeWord("salut mental"),
    lines: ["És com estan els nostres sentiments i pensaments."],
  },
];
