import type { PracticeCase } from '../../lib/learn/practice-case'

/** A text as it was before it was put into others as a string, once or more often. */
const unescaped = (text: string): string => text.replaceAll('\\', '')

/** The same without the marks of strings: a script may write its data with other ones, or with none. */
const unquoted = (text: string): string => text.replaceAll(/[\\"'`\s]/g, '')

/** The fields of a case that nobody is told of before they commit, and of what is made of them, as data has them. */
const fields = ['"reviewed":{', '"practices":[', '"lesson":"', '"weigh":[', '"points":[', '"assessment":{', '"comparison":{', '"safetyFirst":'] as const

function tellingOf({ practices, reviewed, points }: PracticeCase): readonly string[] {
  const verdicts = (['esketamine', 'racemic'] as const).map((option) => `"${option}":"${reviewed[option]}"`)
  return [...practices, ...reviewed.weigh, ...verdicts, ...points.map(({ says }) => says)]
}

/**
 * What of some cases stands in the text of a page that is shown before the commitment, of what was sent for it, or of what a browser keeps:
 * the rules they are about, their verdicts beside the options, their fields by name. A verdict alone is no leak: the form asks for it.
 */
export function leaksInPage(text: string, cases: readonly PracticeCase[]): readonly string[] {
  const looked = unescaped(text)
  return [...new Set([...cases.flatMap(tellingOf), ...fields])].filter((told) => looked.includes(told))
}

/**
 * What of some cases stands in a script, or in a page that brings the words of all rules for everybody: those name each rule,
 * so that only the data of a case as a whole tells anything.
 */
export function leaksInScript(text: string, cases: readonly PracticeCase[]): readonly string[] {
  const looked = unquoted(text)
  const data = cases.flatMap(({ practices, reviewed: { esketamine, racemic, weigh } }) => [`esketamine:${esketamine},racemic:${racemic},safetyFirst:`, `practices:[${practices.join(',')}]`, `weigh:[${weigh.join(',')}]`])
  return [...new Set(data)].filter((told) => looked.includes(told))
}
