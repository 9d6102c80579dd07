import { lastParagraph, passages } from './article'
import type { Passage } from './types'

/** The longest phrase, in words, that may be taken from the article to find a place in it. */
const longestPinpoint = 12

/** A pinpoint that does not lead to its place, and why. */
type PinpointFault = {
  readonly id: string
  readonly paragraph: number
  readonly pinpoint: string
  readonly problem: string
}

type PinpointCheck = { readonly checked: number; readonly faults: readonly PinpointFault[] }

type Pointed = Pick<Passage, 'id' | 'paragraph' | 'pinpoint'>

/** Copies differ in quotation marks and spaces; neither makes a different phrase. */
function plain(text: string): string {
  return text
    .replace(/[\u2018\u2019\u201b]/g, "'")
    .replace(/[\u201c\u201d\u201f]/g, '"')
    .replace(/\s+/g, ' ')
    .trim()
}

const wordsIn = (text: string): number => (text === '' ? 0 : text.split(' ').length)

/** The paragraphs of an article held one to a line, as `P31`, a tab, and the text. */
function paragraphsOf(articleText: string): ReadonlyMap<number, string> {
  const found = new Map<number, string>()
  for (const line of articleText.split(/\r?\n/)) {
    const [, paragraph, text] = /^P(\d+)\t(.*)$/.exec(line) ?? []
    if (paragraph !== undefined && text !== undefined) found.set(Number(paragraph), plain(text))
  }
  return found
}

/** What is wrong with the form of a pinpoint, whatever the article says. */
function formProblem({ paragraph, pinpoint }: Pointed): string | undefined {
  if (!Number.isInteger(paragraph) || paragraph < 1 || paragraph > lastParagraph) return `paragraph is not from 1 to ${lastParagraph}`
  const words = wordsIn(plain(pinpoint))
  if (words === 0) return 'pinpoint is empty'
  return words > longestPinpoint ? `pinpoint has ${words} words, at most ${longestPinpoint} are allowed` : undefined
}

function problemOf(one: Pointed, paragraphs: ReadonlyMap<number, string>): string | undefined {
  const form = formProblem(one)
  if (form !== undefined) return form
  const text = paragraphs.get(one.paragraph)
  if (text === undefined) return `paragraph P${one.paragraph} is missing from the article`
  return text.includes(plain(one.pinpoint)) ? undefined : `phrase is not in P${one.paragraph}`
}

const check = (pointed: readonly Pointed[], problem: (one: Pointed) => string | undefined): PinpointCheck => ({
  checked: pointed.length,
  faults: pointed.flatMap((one) => {
    const found = problem(one)
    return found === undefined ? [] : [{ id: one.id, paragraph: one.paragraph, pinpoint: one.pinpoint, problem: found }]
  }),
})

/** Whether every pinpoint is short, not empty, and names a paragraph the article can have. Needs no article. */
export const checkPinpointForms = (pointed: readonly Pointed[] = passages): PinpointCheck => check(pointed, formProblem)

/** Whether every pinpoint stands in its paragraph of the article's text. */
export function checkPinpoints(articleText: string, pointed: readonly Pointed[] = passages): PinpointCheck {
  const paragraphs = paragraphsOf(articleText)
  return check(pointed, (one) => problemOf(one, paragraphs))
}
