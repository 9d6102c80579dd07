/** Two vowels that are spoken apart, as in "psychiatry", "opioid", "suicide" and "usual". */
const apart = /(?<![cgst])i(?:a|o(?!n))|uici|luid|(?<![gq])ua/g
/** A silent e within a word, as in "statement" and "guideline". */
const silent = /[^aeiouyl]e(?=(?:ments?|ful|less|ly|ness|lines?|lin|tim)$)/g

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0

/** Vowel groups of a word, with those spoken apart and without silent endings; at least one. An approximation that is right for most English words. */
export function syllablesOf(word: string): number {
  const letters = word.toLowerCase().replace(/[^a-z]/g, '')
  const spoken = letters.replace(/(?:[^laeiouy]es|(?:[^dlt]|[aeiou]l|ll)ed|[^laeiouy]e)$/, (ending) => ending.charAt(0))
  return Math.max(1, count(spoken, /[aeiouy]+/g) + count(spoken, apart) - count(spoken, silent))
}

const sentencesOf = (text: string): readonly string[] => text.split(/(?<=[.!?])\s+/).filter((sentence) => /\w/.test(sentence))
const wordsOf = (text: string): readonly string[] => text.match(/[A-Za-z0-9][A-Za-z0-9'’./-]*/g) ?? []

/** The Flesch-Kincaid grade of a text: the school year in which it can be read. */
export function readingGrade(text: string): number {
  const words = wordsOf(text)
  if (words.length === 0) return 0
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0)
  return (0.39 * words.length) / sentencesOf(text).length + (11.8 * syllables) / words.length - 15.59
}
