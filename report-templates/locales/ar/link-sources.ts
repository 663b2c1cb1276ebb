/** Where links between targets and rights come from, in Arabic. */
import type { SourceWords } from "../sentences/imprint.ts";

/** What the tags of the table of links stand for. */
export const SOURCE_WORDS: SourceWords = {
  "OHCHR-GOAL-TABLE[checked]": "جدول الأهداف والحقوق الصادر عن مفوضية حقوق الإنسان",
  "OHCHR-GOAL-TABLE[recalled]":
    "جدول الأهداف والحقوق الصادر عن مفوضية حقوق الإنسان، ولم يُتحقَّق منه بعد",
  "DIHR-GUIDE[checked]":
    "دليل حقوق الإنسان إلى أهداف التنمية المستدامة، المعهد الدانمركي لحقوق الإنسان",
  "DIHR-CRPD-SDG[checked]":
    "المعهد الدانمركي لحقوق الإنسان، اتفاقية حقوق الأشخاص ذوي الإعاقة وأهداف التنمية المستدامة",
  "UNICEF-CRC-SDG[via CRIN]":
    "اليونيسف، اتفاقية حقوق الطفل وأهداف التنمية المستدامة، نقلاً عن شبكة CRIN",
  "A/RES/70/1 target text[names the instrument]": "الغاية نفسها تذكر الصك (A/RES/70/1)",
  "treaty text[analyst reading]": "قراءتنا للمعاهدة",
  "instrument text[analyst reading]": "قراءتنا للصك",
};
