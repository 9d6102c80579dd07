import { exampleDay } from '@/lib/clinical/base-person'
import { rows } from '@/lib/clinical/concept-examples/rows'
import { findDrug } from '@/lib/clinical/drugs'
import { read, type Reading } from '@/lib/clinical/reading'
import { placeOf, variables, type VariableId } from '@/lib/clinical/variables'
import type { Answers } from '@/lib/clinical/answers'
import type { Trial } from '@/lib/clinical/trials/trial'

/** Answers that put one variable into a class. */
export type Completion = { readonly place: number; readonly choice: number; readonly change: Answers }

const trialsPlace = placeOf('trials')
const trialPattern = placeOf('trialPattern')

const ages = [10, 20, 40, 70, 80] as const
const behaviors = ['none', 'earlier', 'three-months', 'month', 'week'] as const
const systolics = [128, 150, 165] as const
const diastolics = [80, 95, 102] as const
const pregnancies = ['not-applicable', 'no', 'pregnant'] as const
const totals = { none: undefined, mild: 5, 'below-trial-entry': 12, 'at-trial-entry': 19 } as const

/** The unknown variables of a reading. What stands out among the trials is told with the trials. */
export function unknownPlaces(reading: Reading): readonly number[] {
  return reading.variables.flatMap(({ allowed }, place) => (allowed.length > 1 && place !== trialPattern ? [place] : []))
}

function behaviorAnswer(choice: number, answers: Answers): Answers {
  const when = behaviors[choice]
  if (when === undefined || when === 'none') return { behavior: 'none' }
  // A date told before anything it could be the date of is told anew.
  return { behavior: answers.behavior === 'preparatory' ? 'preparatory' : 'attempt', behaviorWhen: when, behaviorDate: undefined }
}

function severityAnswer(choice: number): Answers {
  const values = variables[placeOf('severity')]?.classes[choice] ?? {}
  const view = values.severityView
  const scale = Object.keys(totals).find((known): known is keyof typeof totals => known === values.scale) ?? 'none'
  const total = totals[scale]
  return {
    severityView: view === 'mild' || view === 'moderate' || view === 'severe' ? view : 'not-formed',
    scores: total === undefined ? [] : [{ instrument: 'phq-9', total, date: exampleDay }],
  }
}

/** The answers for variables whose classes are not the options of one question. */
const jointAnswers: { readonly [id in VariableId]?: (choice: number, answers: Answers) => Answers } = {
  age: (choice) => ({ age: ages[choice] }),
  behavior: behaviorAnswer,
  bipolarTreatments: (choice) => ({ bipolarTreatments: choice }),
  severity: severityAnswer,
  bloodPressure: (choice) => ({ bloodPressure: { systolic: systolics[Math.floor(choice / 3)] ?? 128, diastolic: diastolics[choice % 3] ?? 80, date: exampleDay } }),
  // A test that is too old tells nothing of an answer given now.
  pregnancy: (choice) => ({ pregnancy: pregnancies[choice], pregnancyTestDate: undefined }),
  trials: () => ({}),
  trialPattern: () => ({}),
}

function answerIn(id: VariableId, choice: number, answers: Answers): Answers {
  return jointAnswers[id]?.(choice, answers) ?? { [id]: variables[placeOf(id)]?.classes[choice]?.[id] }
}

/** A list of trials that comes to given counts; one adequate only by the other dose table is itself a further one. */
function trialsOf(counts: Readonly<Record<string, unknown>>): readonly Trial[] {
  const n = (fact: string): number => Number(counts[fact])
  const [adequate, byOther] = [n('adequateTrials'), n('adequateByOtherTable')]
  const take = (list: readonly Trial[], many: number): readonly Trial[] => list.slice(0, Math.max(0, many))
  return [
    ...take([rows.adequate, rows.alsoAdequate], Math.min(adequate, byOther)),
    ...take([rows.byDefaultTableOnly, { ...rows.byDefaultTableOnly, drug: 'reboxetine', doseMg: 4 }], adequate - byOther),
    ...take([rows.byOtherTableOnly, { ...rows.byOtherTableOnly, drug: 'imipramine', doseMg: 75 }], byOther - adequate),
    ...take([rows.partial, rows.alsoPartial], n('partialTrials')),
    ...take([rows.earlierEpisode], n('furtherTrials')),
    ...take([rows.augmentation], n('augmentations')),
  ]
}

const cells = {
  weeksBand: ['under-4', '4-5', '6-7', '8-or-more'],
  taken: ['most-days', 'often-missed'],
  response: ['none', 'partial', 'good-then-lost', 'good-and-holding'],
  stopped: ['side-effects', 'no-benefit'],
  episode: ['this', 'earlier'],
} as const satisfies { readonly [K in keyof Trial]?: readonly Trial[K][] }

/** Drugs that stand for all: tables that agree, or start apart either way; augmentations. A second of each, for the first may be listed already. */
const anyDrug = ['sertraline', 'fluvoxamine', 'mirtazapine', 'reboxetine', 'trazodone', 'imipramine', 'aripiprazole', 'risperidone'] as const

function isMissing(value: unknown): boolean {
  return value === undefined || value === 'not-known'
}

/** Doses in numbers that a trial may have had: below both minimums, at the lower and at the higher, within what its band says. */
function dosed(trial: Trial): readonly Trial[] {
  const drug = findDrug(trial.drug)
  const minimum = drug?.minimumMg
  if (!isMissing(trial.doseMg) || minimum === undefined) return [trial]
  const other = drug?.otherTableMinimumMg ?? minimum
  const doses = { 'below-usual': [0], 'usual-minimum': [minimum, Math.max(minimum, other)], 'maximum-tolerated': [Math.max(minimum, other)], 'not-known': [0, minimum, other] }
  return doses[trial.doseBand ?? 'not-known'].map((doseMg) => ({ ...trial, doseMg }))
}

/** The class that a list of trials comes to; undefined where it leaves several. */
function classOfTrials(trials: readonly Trial[], asOf: string): number | undefined {
  const [choice, ...more] = read({ trials }, asOf).variables[trialsPlace]?.allowed ?? []
  return more.length === 0 ? choice : undefined
}

/** Every way in which one trial may have been, doses in numbers: one for each drug and each thing that it counts as. */
function fillings(trial: Trial, others: readonly string[], asOf: string): readonly Trial[] {
  const drugs = trial.drug === 'not-known' ? [...new Set([...anyDrug, ...others])] : [trial.drug]
  let found: readonly Trial[] = drugs.flatMap((drug) => dosed({ ...trial, drug }))
  const fill = <K extends keyof typeof cells>(cell: K): void => {
    found = found.flatMap((one) => cells[cell].map((value) => ({ ...one, [cell]: value })))
  }
  if (isMissing(trial.weeks) && isMissing(trial.weeksBand) && isMissing(trial.start)) fill('weeksBand')
  for (const cell of ['taken', 'response', 'stopped', 'episode'] as const) if (isMissing(trial[cell])) fill(cell)
  return [...new Map(found.map((one) => [`${one.drug} ${classOfTrials([one], asOf) ?? JSON.stringify(one)}`, one])).values()]
}

function fillAll(trials: readonly Trial[], asOf: string): readonly (readonly Trial[])[] {
  const names = trials.map(({ drug }) => drug).filter((drug) => drug !== 'not-known')
  return trials.reduce<readonly (readonly Trial[])[]>((lists, trial) => lists.flatMap((list) => fillings(trial, names, asOf).map((one) => [...list, one])), [[]])
}

function oneOfEachClass(lists: readonly (readonly Trial[])[], asOf: string): readonly Completion[] {
  const found = new Map<number, Completion>()
  for (const list of lists) {
    const choice = classOfTrials(list, asOf)
    if (choice !== undefined && !found.has(choice)) found.set(choice, { place: trialsPlace, choice, change: { trials: list } })
  }
  return [...found.values()]
}

const anyTrials = oneOfEachClass((variables[trialsPlace]?.classes ?? []).map(trialsOf), exampleDay)

/** Kept for as long as the list is: a law comes by the same one when it counts the completions of a case, and again when it tries them. */
const kept = new WeakMap<readonly Trial[], { readonly asOf: string; readonly completions: readonly Completion[] }>()

/** Lists of trials that an incomplete one may have been: one for each class it can come to. */
function trialCompletions({ answers: { trials }, asOf }: Reading): readonly Completion[] {
  if (trials === undefined || trials === 'not-known') return anyTrials
  const before = kept.get(trials)
  if (before?.asOf === asOf) return before.completions
  const completions = oneOfEachClass(fillAll(trials, asOf), asOf)
  kept.set(trials, { asOf, completions })
  return completions
}

/** Every way to answer one unknown question, one for each class that is still possible. */
export function completionsAt(reading: Reading, place: number): readonly Completion[] {
  if (place === trialsPlace) return trialCompletions(reading)
  const id = variables[place]?.id as VariableId
  return (reading.variables[place]?.allowed ?? []).map((choice) => ({ place, choice, change: answerIn(id, choice, reading.answers) }))
}

/** How many ways there are to answer these questions together. */
export function waysToAnswer(choices: readonly (readonly Completion[])[]): number {
  return choices.reduce((product, each) => product * each.length, 1)
}

/** The answers with these questions answered in every way. */
export function* everyAnswer(answers: Answers, choices: readonly (readonly Completion[])[]): Generator<Answers> {
  const [first, ...rest] = choices
  if (first === undefined) yield answers
  else for (const { change } of first) yield* everyAnswer({ ...answers, ...change }, rest)
}
