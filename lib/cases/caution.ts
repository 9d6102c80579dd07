import type { Answers } from '../clinical/answers'
import type { Moment } from '../clinical/dates'
import type { ItemId } from '../clinical/items'
import { read } from '../clinical/reading'
import { options, type Option, type Verdict } from '../clinical/rule'
import { assess } from '../guidance/assess'
import type { Assessment, OptionAssessment, SafetyLead } from '../guidance/assessment'
import { setsOf, verdicts } from '../guidance/decide'
import { isHeld } from '../guidance/safety'
import { safetyComesFirst } from '../guidance/states'
import { settled, type Merge, type Side } from './merge'

/**
 * Verdicts from the most to the least permissive. "Cannot tell" stands between what can be raised now and what cannot:
 * while something decisive is unknown nothing better than it is shown, and a stop or a step that comes first stays.
 */
export const permissiveness = ['discuss', 'discuss-with-care', 'cannot-tell', 'other-steps-first', 'not-supported'] as const satisfies readonly Verdict[]

/** Whether the first verdict allows more than the second. */
export function isMorePermissive(a: Verdict, b: Verdict): boolean {
  return permissiveness.indexOf(a) < permissiveness.indexOf(b)
}

/** Which side answers each question in conflict. */
export type Sides = Readonly<Partial<Record<ItemId, Side>>>

/** The guidance that is shown while answers are in conflict. */
export type Meanwhile = {
  readonly assessment: Assessment
  /** Which side's answers each verdict rests on. The sides differ between options where no choice is the more cautious for both. */
  readonly rests: Readonly<Record<Option, Sides>>
  /** Every verdict that some choice of sides gives, the most permissive first. */
  readonly verdicts: Readonly<Record<Option, readonly Verdict[]>>
  /** More questions differ than can be tried in every way: the option cards are held until some are settled. */
  readonly tooMany: boolean
}

/** 2 to the power of this many choices of sides are tried. */
export const MOST_CONFLICTS = 7

type Tried = { readonly sides: Sides; readonly answers: Answers; readonly verdicts: Readonly<Record<Option, Verdict>>; readonly leads: boolean; readonly held: boolean }

function tryOut(merged: Merge, sides: Sides, asOf: Moment): Tried {
  const answers = settled(merged, (item) => sides[item] ?? 'theirs')
  const reading = read(answers, asOf)
  const leads = safetyComesFirst(reading, setsOf(reading).considered)
  return { sides, answers, verdicts: verdicts(reading), leads, held: isHeld(leads, reading) }
}

const bothSides: readonly Side[] = ['theirs', 'yours']

/** Every choice of sides, "theirs" throughout first; of too many conflicts only all of one side, and each question by itself. */
function choices(conflicted: readonly ItemId[]): readonly Sides[] {
  const all = (side: Side): Sides => Object.fromEntries(conflicted.map((item) => [item, side]))
  if (conflicted.length > MOST_CONFLICTS) {
    return [all('theirs'), all('yours'), ...conflicted.flatMap((item): Sides[] => [{ ...all('theirs'), [item]: 'yours' }, { ...all('yours'), [item]: 'theirs' }])]
  }
  return conflicted.reduce<readonly Sides[]>((made, item) => made.flatMap((sides) => bothSides.map((side) => ({ ...sides, [item]: side }))), [{}])
}

function strictest(tried: readonly Tried[], option: Option): Verdict {
  const found = tried.map(({ verdicts: of }) => of[option])
  return found.reduce((a, b) => (isMorePermissive(a, b) ? b : a), 'discuss')
}

function joinedSafety(assessments: readonly Assessment[]): readonly SafetyLead[] {
  const byCause = new Map(assessments.flatMap(({ safety }) => safety.map((lead) => [lead.cause, lead] as const)))
  return [...byCause.values()]
}

/**
 * The more cautious guidance while answers are in conflict: no verdict is more permissive than under any choice of sides,
 * and safety leads, or holds the option cards, if it does under one of them.
 */
export function meanwhile(merged: Merge, asOf: Moment): Meanwhile {
  const conflicted = merged.conflicts.map(({ item }) => item)
  const tooMany = conflicted.length > MOST_CONFLICTS
  const tried = choices(conflicted).map((sides) => tryOut(merged, sides, asOf))
  const least = { esketamine: strictest(tried, 'esketamine'), racemic: strictest(tried, 'racemic') }
  const leads = tried.some((one) => one.leads)
  const held = tried.some((one) => one.held) || tooMany
  const isLeast = (one: Tried, option: Option): boolean => one.verdicts[option] === least[option]
  const safest = tried.filter((one) => one.leads === leads && (one.held || !tried.some((other) => other.held)))
  const pick = (option: Option): Tried | undefined => {
    const whole = safest.find((one) => options.every((each) => isLeast(one, each)))
    return whole ?? safest.find((one) => isLeast(one, option)) ?? tried.find((one) => isLeast(one, option))
  }
  const [first, second, safe] = [pick('esketamine'), pick('racemic'), safest[0]]
  const made = new Map<Tried | undefined, Assessment>([first, second, safe].map((one) => [one, assess(one?.answers ?? merged.agreed, asOf)]))
  const of = (one: Tried | undefined): Assessment => made.get(one) ?? assess(merged.agreed, asOf)
  const seen = { esketamine: seenOf(tried, 'esketamine'), racemic: seenOf(tried, 'racemic') }
  const optionOf = (one: Tried | undefined, option: Option): OptionAssessment => {
    const found = of(one).options[option]
    return { ...found, settled: found.settled && seen[option].length === 1 }
  }
  return {
    assessment: {
      ...of(first),
      safetyFirst: leads,
      held,
      safety: joinedSafety([...made.values()]),
      options: { esketamine: optionOf(first, 'esketamine'), racemic: optionOf(second, 'racemic') },
      // Where the options rest on different sides, no single change would be read alike for both.
      flips: first === second ? of(first).flips : [],
    },
    rests: { esketamine: first?.sides ?? {}, racemic: second?.sides ?? {} },
    verdicts: seen,
    tooMany,
  }
}

function seenOf(tried: readonly Tried[], option: Option): readonly Verdict[] {
  return permissiveness.filter((verdict) => tried.some(({ verdicts: of }) => of[option] === verdict))
}
