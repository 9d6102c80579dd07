import { NOT_KNOWN, type Answers } from '../answers'
import { standingOfAsking } from '../asking'
import { dateOf, daysBetween, type Moment } from '../dates'
import { wordFacts } from '../fact'
import { items } from '../items'
import type { VariableId } from '../variables'
import { variables, placeOf } from '../variables'
import { FIRST_ANSWER, saySilence, silence, unknown } from './variable-reading'
import type { Contradiction, Notes, VariableReading } from './types'

type Behavior = (typeof wordFacts.recentBehavior.values)[number]
const classes: readonly Behavior[] = wordFacts.recentBehavior.values
const place = placeOf('behavior')

/** Answers that are asked again after 24 hours. */
const fleeting: readonly VariableId[] = [
  ...(['ideation', 'ideationRecency', 'ideationDenied', 'behavior', 'riskView', 'catatonia', 'refusesIntake', 'delirium'] as const),
  ...(['intoxication', 'psychoticAgitation', 'hypertensiveCrisis', 'chestPain', 'neurologicalDeficit', 'assessmentDone'] as const),
]
/** Where those answers stand among the variables. */
export const fleetingPlaces: readonly number[] = fleeting.map(placeOf)

/** What was told by answers that count as unknown, by the place of the variable: safety is led by it. */
export type Told = Map<number, VariableReading>

/** Makes safety answers unknown once they are older than 24 hours. */
export function readAge(answers: Answers, asOf: Moment, into: VariableReading[], notes: Notes, told: Told): void {
  const { safetyAskedAt: askedAt = NOT_KNOWN } = answers
  const standing = standingOfAsking(askedAt, asOf)
  if (standing === 'known') return
  if (standing === 'refused') notes.refused.push({ item: 'safetyAskedAt', field: 'safetyAskedAt', value: askedAt, bound: 'a date and time not in the future' })
  else notes.stale.push({ item: 'safetyAskedAt', field: 'safetyAskedAt', date: askedAt, why: 'Safety answers count for 24 hours.' })
  for (const at of fleetingPlaces) {
    const variable = variables[at]
    const reading = into[at]
    if (variable === undefined || reading === undefined || reading.standing === 'not-asked') continue
    if (!told.has(at)) told.set(at, reading)
    into[at] = silence(variable, standing)
  }
}

const quotes: Readonly<Record<Exclude<Behavior, 'none'>, string>> = {
  earlier: 'more than 3 months ago',
  'three-months': '1 to 3 months ago',
  month: '8 to 31 days ago',
  week: 'in the past 7 days',
}

function classAt(days: number): Exclude<Behavior, 'none'> {
  if (days <= 7) return 'week'
  if (days <= 31) return 'month'
  return days <= 92 ? 'three-months' : 'earlier'
}

type Dated = { readonly now: Behavior; readonly whenAsked: Behavior }

function dated(answers: Answers, asOf: Moment, notes: Notes): Dated | 'none' | 'refused' {
  const date = answers.behaviorDate
  const today = dateOf(asOf)
  if (date === undefined || date === NOT_KNOWN || today === undefined) return 'none'
  const days = daysBetween(date, today)
  if (days === undefined || days < 0) {
    notes.refused.push({ item: 'behaviorDate', field: 'behaviorDate', value: date, bound: 'a calendar date not in the future' })
    return 'refused'
  }
  const asked = answers.safetyAskedAt
  const askedOn = asked === undefined || asked === NOT_KNOWN ? today : (dateOf(asked) ?? today)
  return { now: classAt(days), whenAsked: classAt(Math.max(0, daysBetween(date, askedOn) ?? days)) }
}

const behaviors = new Map<string, VariableReading>()

/** Known behavior at a known time: each kind and time is read once. */
function knownBehavior(quote: string, at: Behavior): VariableReading {
  const seen = at === 'none' ? quote : `${quote} ${quotes[at]}`
  const kept = behaviors.get(seen)
  if (kept !== undefined) return kept
  const index = classes.indexOf(at)
  const facts = [{ possible: [at], seen, fixed: FIRST_ANSWER + behaviors.size }]
  const made: VariableReading = { standing: 'known', allowed: [index], follow: [index], role: 'holding', seen, facts }
  behaviors.set(seen, made)
  return made
}

/** Reads suicidal behavior and its time; a date that disagrees with the words for it is a contradiction, and the later of the two leads. */
export function readBehavior(answers: Answers, asOf: Moment, into: VariableReading[], notes: Notes, told: Told): readonly Contradiction[] {
  const variable = variables[place]
  if (variable === undefined) return []
  const kind = answers.behavior
  const found: Contradiction[] = []
  const set = (reading: VariableReading): void => {
    into[place] = reading
  }
  if (kind === undefined || kind === NOT_KNOWN) {
    const standing = kind === undefined ? 'not-asked' : 'not-known'
    set(silence(variable, standing))
    return found
  }
  const [, quote] = items.behavior.options[kind]
  if (kind === 'none') {
    set(knownBehavior(quote, 'none'))
    return found
  }
  const date = dated(answers, asOf, notes)
  const when = answers.behaviorWhen
  const spoken = when === undefined || when === NOT_KNOWN ? undefined : when
  if (date === 'refused') {
    if (spoken !== undefined) told.set(place, knownBehavior(quote, spoken))
    set(silence(variable, 'refused'))
  } else if (date !== 'none' && spoken !== undefined && date.whenAsked !== spoken) {
    told.set(place, knownBehavior(quote, classes.indexOf(date.now) > classes.indexOf(spoken) ? date.now : spoken))
    found.push({
      id: 'behavior-date',
      items: ['behaviorWhen', 'behaviorDate'],
      says: `The date given for suicidal behavior is not ${quotes[spoken]}.`,
      ask: 'Which is right, the date or the time span?',
    })
    const both = [classes.indexOf(date.now), classes.indexOf(spoken)].sort((a, b) => a - b)
    set(unknown(variable, 'contradicted', saySilence(variable, 'contradicted'), both))
  } else {
    const at = date === 'none' ? spoken : date.now
    if (at === undefined) set(unknown(variable, 'part-known', `${quote}, time not known`, [1, 2, 3, 4]))
    else set(knownBehavior(quote, at))
  }
  return found
}
