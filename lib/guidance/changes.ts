import { NOT_KNOWN, type Answers } from '../clinical/answers'
import { items, isItemId, type ItemId } from '../clinical/items'
import type { Reading, VariableReading } from '../clinical/reading'
import { fleetingPlaces } from '../clinical/reading/safety'
import { bipolarFrom, placeOf, variables, type VariableId } from '../clinical/variables'
import { canComeAbout } from './come-about'

/** An answer that puts a variable into a class, and how a sentence says it. */
export type Change = { readonly place: number; readonly choice: number; readonly says: string; readonly change: Answers }

const ages = [16, 21, 45, 70, 78] as const
const pressures = [
  [128, 80],
  [150, 94],
  [165, 102],
] as const

/** Each pressure that is offered, by the class it falls into: both values raised, or neither. */
const pressureChoices = [0, 4, 8] as const

const failed = { weeks: 8, taken: 'most-days', response: 'none', stopped: 'no-benefit', episode: 'this' } as const
const twoTrials: Answers = {
  trials: [
    { ...failed, drug: 'sertraline', doseMg: 150 },
    { ...failed, drug: 'venlafaxine', doseMg: 225 },
  ],
}

function behaviorChanges(place: number): readonly Change[] {
  const kinds = ['none', 'earlier', 'three-months', 'month', 'week'] as const
  return kinds.map((when, choice) =>
    when === 'none'
      ? { place, choice, says: items.behavior.options.none[1], change: { behavior: 'none', behaviorDate: NOT_KNOWN } }
      : { place, choice, says: `a suicide attempt ${items.behaviorWhen.options[when][1]}`, change: { behavior: 'attempt', behaviorWhen: when, behaviorDate: NOT_KNOWN } },
  )
}

/** Changes whose class depends on the other answers are read from the start: their choice is below 0. */
function severityChanges(place: number): readonly Change[] {
  const views = ['mild', 'moderate', 'severe'] as const
  return views.map((view) => ({ place, choice: -1, says: items.severityView.options[view][1], change: { severityView: view } }))
}

function trialChanges(place: number): readonly Change[] {
  return [
    { place, choice: -1, says: 'no medicine trial in this episode', change: { trials: [] } },
    { place, choice: -1, says: '2 adequate trials in this episode (for example sertraline 150 mg and venlafaxine 225 mg, 8 weeks each)', change: twoTrials },
  ]
}

/** The changes of the variables whose classes are not the options of one question. */
const jointChanges: { readonly [id in VariableId]?: (place: number) => readonly Change[] } = {
  behavior: behaviorChanges,
  age: (place) => ages.map((age, choice) => ({ place, choice, says: `age ${age}`, change: { age } })),
  bipolarTreatments: (place) => bipolarFrom.map((n, choice) => ({ place, choice, says: `${n} adequate bipolar depression treatments tried`, change: { bipolarTreatments: n } })),
  bloodPressure: (place) =>
    pressures.map(([systolic, diastolic], i) => ({
      place,
      choice: pressureChoices[i] ?? 0,
      says: `blood pressure ${systolic}/${diastolic} mmHg`,
      change: { bloodPressure: { systolic, diastolic } },
    })),
  severity: severityChanges,
  trials: trialChanges,
  trialPattern: () => [],
}

function plainChanges(id: VariableId, place: number): readonly Change[] {
  const item = isItemId(id) ? items[id] : undefined
  if (item?.kind !== 'choice') return []
  return Object.entries(item.options).map(([value, option], choice) => ({ place, choice, says: sayOption(item.says, option), change: { [id]: value } }))
}

function sayOption(says: string, [label, quote]: readonly [string, string]): string {
  return quote.includes(' ') || label === 'Yes' ? quote : `${says}: ${quote}`
}

function changesOf(id: VariableId, place: number): readonly Change[] {
  return jointChanges[id]?.(place) ?? plainChanges(id, place)
}

const offered: readonly (readonly Change[])[] = variables.map(({ id }, place) => changesOf(id as VariableId, place))

/** What a person has told of risk and illness is not offered to be told otherwise. */
const told: ReadonlySet<number> = new Set(
  (
    [
      ...(['ideation', 'ideationRecency', 'ideationDenied', 'behavior', 'riskView', 'problem', 'psychosis', 'mania', 'catatonia'] as const),
      ...(['refusesIntake', 'delirium', 'intoxication', 'psychoticAgitation', 'hypertensiveCrisis', 'chestPain', 'neurologicalDeficit'] as const),
    ] satisfies readonly VariableId[]
  ).map(placeOf),
)

/** What cannot come about for somebody to whom pregnancy does not apply. */
const ofPregnancy: ReadonlySet<number> = new Set((['pregnancy', 'breastfeeding', 'peripartum'] as const satisfies readonly VariableId[]).map(placeOf))

/** Safety answers that are too old are asked anew together: of one of them alone nothing can be told, for its date would be that of all. */
function isAskedWithOthers(place: number, reading: Reading): boolean {
  return fleetingPlaces.includes(place) && [...reading.stale, ...reading.refused].some(({ item }) => item === 'safetyAskedAt')
}

/** A test too old to be read is told anew without its date. */
function toldAnew(change: Change, reading: Reading): Change {
  const old = [...reading.stale, ...reading.refused].map((one) => one.item)
  if (old.includes('pregnancyTestDate') && change.place === placeOf('pregnancy')) return { ...change, change: { ...change.change, pregnancyTestDate: NOT_KNOWN } }
  return change
}

/** Whether a known answer can turn into this one; an answer that several questions give together is not looked at. */
function isToCome({ place, change }: Change, now: VariableReading): boolean {
  const [id, from] = Object.entries(variables[place]?.classes[now.allowed[0] ?? -1] ?? {})[0] ?? []
  const to = change[id as ItemId]
  return id === undefined || typeof from !== 'string' || typeof to !== 'string' || canComeAbout(id, from, to)
}

/**
 * What could be answered differently: any class of an unknown variable, another class of a known one that it can turn into,
 * unless it is age, history, told of risk and illness, or of pregnancy where that does not apply.
 */
export function changesFor(reading: Reading): readonly Change[] {
  return variables.flatMap(({ history }, place) => {
    const now = reading.variables[place]
    if (now === undefined || isAskedWithOthers(place, reading)) return []
    const known = now.allowed.length === 1
    if (known && (history || told.has(place) || (ofPregnancy.has(place) && reading.answers.pregnancy === 'not-applicable'))) return []
    return (offered[place] ?? []).filter((change) => (change.choice < 0 || now.allowed.includes(change.choice) !== known) && (!known || isToCome(change, now))).map((change) => toldAnew(change, reading))
  })
}
