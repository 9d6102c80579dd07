import type { Answers } from '../clinical/answers'
import type { Moment } from '../clinical/dates'
import type { Item } from '../clinical/item'
import { items } from '../clinical/items'
import { read, type Reading } from '../clinical/reading'
import { options, type Option, type Verdict } from '../clinical/rule'
import { placeOf, variables } from '../clinical/variables'
import { assess } from '../guidance/assess'
import type { Assessment } from '../guidance/assessment'
import { changesFor, type Change } from '../guidance/changes'
import { factsOf } from '../logic/expression'
import { rules } from '../rules'
import { outcomeOf } from './outcome'
import { isExplained, isNew, itemsAt, putBack, standsAlone } from './put-back'

/** One change of a fact, or of facts that decide only together, and where it leads. */
export type Flipped = { readonly says: string; readonly verdicts: Readonly<Record<Option, Verdict>>; readonly changes: boolean }

/**
 * "Which of these would change a verdict?": 2 to 4 changes, of which at least one does and at least one does not.
 * It looks ahead where something that can still come, or turn out, changes a verdict; else back: had the facts of the case been otherwise.
 */
export type FlipTask = { readonly looks: 'ahead' | 'back'; readonly choices: readonly Flipped[] }

/** The case a task is made for: its id mixes the choices, so that they are the same each time. */
type Given = { readonly id: string; readonly answers: Answers; readonly asOf: Moment; readonly now: Assessment }

/** What a choice changes. */
type Offered = Pick<Change, 'says' | 'change'>

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

function mixed<T extends { readonly says: string }>(found: readonly T[], salt: string): readonly T[] {
  return found.toSorted((a, b) => mix(salt + a.says) - mix(salt + b.says))
}

/** Where a change leads is read from the rules anew, and not from the list of what would change a verdict. */
function tried({ answers, asOf, now }: Given, { says, change }: Offered): Flipped {
  const then = assess({ ...answers, ...change }, asOf)
  const verdicts = { esketamine: then.options.esketamine.verdict, racemic: then.options.racemic.verdict }
  return { says, verdicts, changes: options.some((option) => verdicts[option] !== now.options[option].verdict) }
}

function taskOf(looks: FlipTask['looks'], given: Given, changing: readonly Offered[], still: readonly Offered[]): FlipTask | undefined {
  if (changing.length === 0 || still.length === 0) return undefined
  const choices = mixed([...changing, ...still], '').map((one) => tried(given, one))
  return choices.some(({ changes }) => changes) && choices.some(({ changes }) => !changes) ? { looks, choices } : undefined
}

/** Of these, what could come about or turn out while all else stands: whether pregnancy applies does not. */
function open(changes: readonly Change[], answers: Answers): readonly Change[] {
  return changes.filter((one) => one.change.pregnancy !== 'not-applicable' && isNew(one, answers) && itemsAt(one.place).some((item) => standsAlone(item, answers)))
}

/** What could be answered differently. */
function offeredTo({ id, answers }: Given, reading: Reading): readonly Change[] {
  return open(mixed(changesFor(reading), id), answers)
}

/** Whether a person turns on a question: it is a gap, or read by a rule that weighs. To open what they close asks more of a learner than to add one more illness. */
function turnsOn(now: Assessment): (one: Change) => boolean {
  const weigh = new Set(outcomeOf(now).weigh)
  const read = rules.filter(({ id }) => weigh.has(id)).flatMap(({ when }) => factsOf(when).map(({ id }) => id))
  const ids = new Set<string>([...now.gaps.map(({ variable }) => variable), ...read])
  return ({ place }) => ids.has(variables[place]?.id ?? '') || itemsAt(place).some((item) => ids.has(item))
}

function lookingAhead(given: Given): FlipTask | undefined {
  const { id, answers, asOf, now } = given
  const said = new Set(now.flips.map(({ says }) => says))
  const flips = now.flips.map(({ variable, says, change }): Change => ({ place: placeOf(variable), choice: -1, says, change }))
  const flipping = open(mixed(flips, id), answers)
  const telling = flipping.filter(turnsOn(now))
  const taken = new Set<number>()
  const changing = spread(telling.length > 0 ? telling : flipping, CHANGING, taken)
  const still = spread(offeredTo(given, read(answers, asOf)).filter(({ says }) => !said.has(says)), CHOICES - changing.length, taken)
  return taskOf('ahead', given, changing, still)
}

/** Several changes as one. */
function together(changes: readonly Change[]): Offered {
  return { says: changes.map(({ says }) => says).join(', and '), change: Object.assign({}, ...changes.map(({ change }) => change)) as Answers }
}

/** Of facts that are enough together, as few as are: each is left out where the others still are. None where all of them are not. */
function fewest(facts: readonly Change[], isEnough: (facts: readonly Change[]) => boolean): readonly Change[] {
  if (!isEnough(facts)) return []
  return facts.reduce((left, fact) => {
    const others = left.filter((one) => one !== fact)
    return isEnough(others) ? others : left
  }, facts)
}

/** How severe it is and what was tried speak for an option: that they open nothing here takes thought. Of one more exception it goes without saying. */
function speaksForIt({ place }: Change): boolean {
  return itemsAt(place).some((id) => {
    const { section, group }: Item = items[id]
    return group === undefined && (section === 'diagnosis' || section === 'treatments')
  })
}

/** Where no fact put back changes a verdict alone, as few as do together are one choice, and each of them alone another. */
function lookingBack(given: Given): FlipTask | undefined {
  const reading = read(given.answers, given.asOf)
  // An answer that cannot stand beside the others is put back with them, or not at all.
  const isPossible = ({ change }: Offered): boolean => {
    const then = { ...given.answers, ...change }
    return read(then, given.asOf).contradictions.length <= reading.contradictions.length && (isExplained(then) || !isExplained(given.answers))
  }
  const changesOne = (one: Offered): boolean => isPossible(one) && tried(given, one).changes
  const facts = putBack(reading)
  const alone = mixed(facts.filter(isPossible), given.id)
  const flipping = alone.filter(changesOne)
  const joint = flipping.length > 0 ? [] : fewest(facts, (some) => changesOne(together(some)))
  const taken = new Set<number>()
  const changing = joint.length > 0 ? [together(joint)] : spread(flipping, CHANGING, taken)
  const unchanging = alone.filter((one) => !flipping.includes(one))
  const offered = offeredTo(given, reading)
  const isOffered = ({ place }: Change): boolean => offered.some((one) => one.place === place)
  const others = offered.filter(({ place }) => !facts.some((fact) => fact.place === place))
  // The most telling first: what is not enough alone, what cannot be offered ahead, the other facts, and then what is no fact of the case.
  const byUse = [unchanging.filter((one) => joint.includes(one)), unchanging.filter((one) => !isOffered(one)), unchanging, others.filter(speaksForIt), others].flat()
  return taskOf('back', given, changing, spread(byUse, CHOICES - changing.length, taken))
}

/** The task of a case, the same each time; undefined where nothing that can be told otherwise changes a verdict, or all of it does. */
export function flipTaskOf(id: string, answers: Answers, asOf: Moment, now: Assessment): FlipTask | undefined {
  const given = { id, answers, asOf, now }
  return lookingAhead(given) ?? lookingBack(given)
}
