import type { Answers } from '../clinical/answers'
import type { Moment } from '../clinical/dates'
import { read } from '../clinical/reading'
import { options, type Option, type Verdict } from '../clinical/rule'
import { assess } from '../guidance/assess'
import type { Assessment } from '../guidance/assessment'
import { changesFor, type Change } from '../guidance/changes'

/** One change of a fact, and where it leads. */
export type Flipped = { readonly says: string; readonly verdicts: Readonly<Record<Option, Verdict>>; readonly changes: boolean }

/** "Which of these would change a verdict?": a few changes, of which at least one does and at least one does not. */
export type FlipTask = { readonly choices: readonly Flipped[] }

const CHOICES = 4
/** How many of the choices change a verdict, where there are so many. */
const CHANGING = 2

/** One change of each question at most: the same question twice would tell which one it is. */
function spread<T extends { readonly place: number }>(found: readonly T[], most: number, taken: Set<number>): readonly T[] {
  const chosen: T[] = []
  for (const one of found) {
    if (chosen.length === most || taken.has(one.place)) continue
    taken.add(one.place)
    chosen.push(one)
  }
  return chosen
}

/** A number from 0 up that a text always gives: mixes the choices without chance. */
function mix(text: string): number {
  let h = 2166136261
  for (let i = 0; i < text.length; i += 1) h = Math.imul(h ^ text.charCodeAt(i), 16777619) >>> 0
  return h
}

/** Where a change leads is read from the rules anew, and not from the list of what would change a verdict. */
function tried(answers: Answers, asOf: Moment, now: Assessment, { says, change }: Change): Flipped {
  const then = assess({ ...answers, ...change }, asOf)
  const verdicts = { esketamine: then.options.esketamine.verdict, racemic: then.options.racemic.verdict }
  return { says, verdicts, changes: options.some((option) => verdicts[option] !== now.options[option].verdict) }
}

/** The task of a case, the same each time; undefined where no single change changes a verdict, or every one does. */
export function flipTaskOf(id: string, answers: Answers, asOf: Moment, now: Assessment): FlipTask | undefined {
  const flipping = new Set(now.flips.map(({ says }) => says))
  const all = changesFor(read(answers, asOf)).toSorted((a, b) => mix(id + a.says) - mix(id + b.says))
  const taken = new Set<number>()
  const changing = spread(all.filter(({ says }) => flipping.has(says)), CHANGING, taken)
  const still = spread(all.filter(({ says }) => !flipping.has(says)), CHOICES - changing.length, taken)
  if (changing.length === 0 || still.length === 0) return undefined
  return { choices: [...changing, ...still].toSorted((a, b) => mix(a.says) - mix(b.says)).map((change) => tried(answers, asOf, now, change)) }
}
