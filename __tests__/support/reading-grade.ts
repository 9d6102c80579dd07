/** Vowel groups of a word, less a silent ending; at least one. An approximation that is right for most English words. */
export function syllablesOf(word: string): number {
  const letters = word.toLowerCase().replace(/[^a-z]/g, '')
  if (letters === '') return 1
  const spoken = letters.replace(/(?:[^laeiouy]es|[^t]ed|[^laeiouy]e)$/, (ending) => ending.charAt(0))
  return Math.max(1, spoken.match(/[aeiouy]+/g)?.length ?? 1)
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
