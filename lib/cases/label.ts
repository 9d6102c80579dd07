export const LONGEST_LABEL = 80

/** What in a text may tell whose case it is. */
export type IdentifierKind = 'name' | 'date-of-birth' | 'phone' | 'record-number' | 'social-security-number' | 'e-mail' | 'address'

export type Identifier = { readonly kind: IdentifierKind; readonly from: number; readonly to: number; readonly says: string }

const says = {
  name: 'This looks like a name.',
  'date-of-birth': 'This looks like a date of birth. Age is asked in the intake.',
  phone: 'This looks like a telephone number.',
  'record-number': 'This looks like a record or member number.',
  'social-security-number': 'This looks like a social security number.',
  'e-mail': 'This looks like an e-mail address.',
  address: 'This looks like a street address.',
} as const satisfies Record<IdentifierKind, string>

/** What a label is told beside: it stands in every list. */
const saysOfLabel: Readonly<Partial<Record<IdentifierKind, string>>> = { name: `${says.name} Use a label that means something only to your team.` }

const DATE = String.raw`(?:\d{1,2}[/.-]\d{1,2}[/.-](?:\d{4}|\d{2})|\d{4}-\d{2}-\d{2}|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.? \d{1,2},? \d{4})`
/** A full date of such a year is hardly one of a treatment. */
const OLD_DATE = String.raw`(?:\d{1,2}[/.-]\d{1,2}[/.-](?:19\d\d|200\d)|(?:19\d\d|200\d)-\d{2}-\d{2}|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.? \d{1,2},? (?:19\d\d|200\d))`
const NUMBER = String.raw`(?:number|num|no\.?|nr\.?|id|#)`
const CAPITAL = String.raw`\p{Lu}[\p{L}'’-]{1,30}`

/** Every pattern takes time in proportion to the text: every repetition has an end, and none stands within another. */
const patterns: readonly (readonly [IdentifierKind, RegExp])[] = [
  ['e-mail', /[\w.+-]{1,64}@[\w-]{1,63}\.[\w.-]{2,63}/gu],
  ['social-security-number', /(?<![\d-])\d{3}-\d{2}-\d{4}(?![\d-])/gu],
  ['date-of-birth', new RegExp(String.raw`\b(?:born|birth ?date|birthday|date of birth|d\.?o\.?b\.?)\b[ .:,]{0,3}(?:on |is |was )?${DATE}`, 'giu')],
  ['date-of-birth', new RegExp(String.raw`(?<![\d/.-])${OLD_DATE}(?![\d/-])`, 'giu')],
  ['phone', /(?<![\d/.-])(?:\+?1[ .-])?(?:\(\d{3}\) ?|\d{3}[ .-])\d{3}[ .-]\d{4}(?![\d/-])/gu],
  ['phone', /(?<!\d)\+\d{1,3}[ .-]?\d{2,4}[ .-]?\d{3,4}[ .-]?\d{2,4}(?!\d)/gu],
  ['phone', /\b(?:phone|telephone|tel|cell|mobile|fax)\b[ .:#]{0,3}\d[\d ().-]{5,18}\d/giu],
  ['record-number', new RegExp(String.raw`\b(?:mrn|medical record|record|chart|patient|member|policy|account|acct|subscriber|insurance)\b ?${NUMBER}?[ .:#]{0,3}[a-z]{0,4}-?\d[\d-]{3,18}[a-z0-9]{0,4}\b`, 'giu')],
  ['name', new RegExp(String.raw`(?<![\p{L}])(?:Mr|Mrs|Ms|Miss|Mx|Mister|Sr|Señor|Señora)\.? ${CAPITAL}(?: ${CAPITAL})?`, 'gu')],
  ['name', new RegExp(String.raw`\b(?:[Nn]amed|[Nn]ame is|[Nn]ame:|[Pp]atient:|[Cc]alled) ${CAPITAL} ${CAPITAL}`, 'gu')],
  ['address', new RegExp(String.raw`\b\d{1,5} (?:[NSEW]\.? )?${CAPITAL}(?: ${CAPITAL})? (?:Street|St|Avenue|Ave|Road|Rd|Drive|Lane|Ln|Boulevard|Blvd|Court|Ct)\b`, 'gu')],
]

/** In a label a clinician's title names the case after somebody; in a text it names a colleague, and is left alone. */
const inLabelsOnly: readonly (readonly [IdentifierKind, RegExp])[] = [['name', new RegExp(String.raw`(?<![\p{L}])(?:Dr|Doctor|Prof|Professor|Rev|Sister|Father)\.? ${CAPITAL}(?: ${CAPITAL})?`, 'gu')]]

/** What is looked for, in a label or in another text. */
export const patternsOf = (where: 'label' | 'text'): readonly (readonly [IdentifierKind, RegExp])[] => (where === 'label' ? [...patterns, ...inLabelsOnly] : patterns)

/** "Chart 2026" tells a year. */
const isYear = (text: string): boolean => /[^\d-](?:19|20)\d\d$/.test(text) && !/^mrn/i.test(text)

/**
 * What in a text may identify a person, in the order in which it stands there. It warns and never refuses:
 * a bare name cannot be told from other words, and what is not found may be there all the same.
 */
export function identifiersIn(text: string, where: 'label' | 'text' = 'text'): readonly Identifier[] {
  const found = patternsOf(where).flatMap(([kind, pattern]) =>
    [...text.matchAll(pattern)]
      .filter(([match]) => kind !== 'record-number' || !isYear(match))
      .map((match): Identifier => ({ kind, from: match.index, to: match.index + match[0].length, says: (where === 'label' ? saysOfLabel[kind] : undefined) ?? says[kind] })),
  )
  const sorted = found.toSorted((a, b) => a.from - b.from)
  // What lies within another is told with it.
  return sorted.filter((one, at) => !sorted.some((other, i) => i !== at && other.from <= one.from && other.to >= one.to && (i < at || other.to - other.from > one.to - one.from)))
}
