/** Spellings of British English, in words this field uses. */
export const britishSpellings =
  /programme|behaviour|anaesth|haem(?:o|a)|paediatr|tumour|oedema|anaemi|ischaem|hypoglycaem|hospitalis|randomis|optimis|organis|recognis|stabilis|summaris|characteris|\b(?:milli)?litre|\bcentre|multicentre|colour|favour|labelled|counsell|diarrhoea|foetal|oestrogen|practis(?:e|ing)|licence|judgement|enrolment|defence|grey\b|whilst|derealisation|depersonalisation/i

/** Words that tell a clinician what to do, or claim more than the sources do. */
export const forbiddenWords = /\b(?:recommended|eligible|safe|must|prescribe)\b/i

/** Signs that belong in a table, not in a sentence. */
export const comparisonSigns = /[<>≤≥]/

/** How many sentences a text has. A point inside a number or a version ends none. */
export const sentencesIn = (text: string): number => text.split(/[.!?](?:\s|$)/).filter((part) => part.trim() !== '').length
