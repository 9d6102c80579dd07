import { commonWords, productWords, runs } from './blocked-words'

export const SHORTEST_PASSWORD = 15
/** Far above the 64 that have to be taken; bounded, for hashing takes time with length. */
export const LONGEST_PASSWORD = 256

export type PasswordFault = { readonly reason: 'too-short' | 'too-long' | 'unreadable' | 'easily-guessed'; readonly says: string }

/** The one form in which a password is hashed and compared: the same letters typed on another keyboard are the same password. */
export function passwordForm(text: string): string {
  return text.normalize('NFC')
}

/** Length in characters as a person counts them, not in code units. */
function lengthOf(text: string): number {
  return [...text].length
}

const digitLetters: Readonly<Record<string, string>> = { '0': 'o', '1': 'i', '3': 'e', '4': 'a', '5': 's', '7': 't', '@': 'a', $: 's', '!': 'i' }

/** Letters and digits in lower case, with the usual swaps of digits for letters undone where asked. */
function bare(text: string, unswapped: boolean): string {
  const lower = [...text.normalize('NFKC').toLowerCase()]
  return lower.map((letter) => (unswapped ? (digitLetters[letter] ?? letter) : letter)).join('').replace(/[^\p{L}\p{N}]/gu, '')
}

/** Fewer other characters than this, beside what anybody would guess, are no password of 15. */
const FEWEST_OTHER = 6

function withoutRepeats(text: string): string {
  return text.replace(/(.)\1{2,}/gu, '$1').replace(/^(.{1,8}?)\1+/u, '$1')
}

/** The text without stretches of 4 or more along a row of keys or the alphabet, forward or backward. */
function withoutRuns(text: string): string {
  const rows = runs.flatMap((row) => [row, [...row].reverse().join('')])
  let left = text
  for (const row of rows) {
    for (let length = row.length; length >= 4; length -= 1) {
      for (let from = 0; from + length <= row.length; from += 1) left = left.replaceAll(row.slice(from, from + length), '')
    }
  }
  return left
}

/** A short piece typed over and over is as weak as that piece. */
const isRepetition = (text: string): boolean => /^(.{1,11}?)\1+$/u.test(text)

function isGuessed(text: string, words: readonly string[]): boolean {
  if (isRepetition(text)) return true
  let left = withoutRepeats(text)
  for (const word of words) left = left.replaceAll(word, '')
  left = withoutRepeats(withoutRuns(left)).replace(/(19|20)\d\d/g, '')
  return lengthOf(left) < FEWEST_OTHER
}

/** Words that anybody would try for this person, the longest first, so that a longer word is not cut up by a shorter one. */
function wordsFor(about: readonly string[]): readonly string[] {
  const own = about.flatMap((text) => [text, ...text.split(/[^\p{L}\p{N}]+/u)]).map((word) => bare(word, false)).filter((word) => word.length >= 3)
  return [...own, ...commonWords, ...productWords].toSorted((a, b) => b.length - a.length)
}

/**
 * What is wrong with a new password; undefined where nothing is. Which characters it is made of is not asked:
 * only its length, and whether it is more than words, runs and repeats that anybody would try, the person's own names (`about`) among them.
 */
export function passwordFault(text: string, about: readonly string[] = []): PasswordFault | undefined {
  if (!text.isWellFormed() || text.includes('\u0000')) return { reason: 'unreadable', says: 'It holds a character that cannot be stored.' }
  const password = passwordForm(text)
  const length = lengthOf(password)
  if (length < SHORTEST_PASSWORD) return { reason: 'too-short', says: `At least ${SHORTEST_PASSWORD} characters: a few unrelated words do well.` }
  if (length > LONGEST_PASSWORD) return { reason: 'too-long', says: `At most ${LONGEST_PASSWORD} characters.` }
  const words = wordsFor(about)
  return [false, true].some((unswapped) => isGuessed(bare(password, unswapped), words))
    ? { reason: 'easily-guessed', says: 'It is made of words, names or rows of keys that are tried first. Add a few unrelated words.' }
    : undefined
}
