import { NOT_KNOWN } from '../../../clinical/answers'
import type { IsoDate } from '../../../clinical/dates'
import type { Reading } from '../../../clinical/reading'
import { countByBar, type Bar, type BarCount, type BarParts } from '../../../clinical/trials/bar'
import { unreadable } from '../../../clinical/trials/reasons'
import { sayDrug, sayTrial } from '../../../clinical/trials/say'
import { findDrug } from '../../../clinical/drugs'
import { refusals } from '../../../clinical/trials/refusals'
import type { Trial } from '../../../clinical/trials/trial'
import { readDuration } from '../../../clinical/trials/weeks'
import { atLeastHold, type Tri } from '../../../logic/tri'
import { withAskedResponse } from '../../trial-words'
import type { Requirement, TrialsAsked } from '../requirement'
import { byFact, dayOf, isSilent, type Found } from './found'

type Of<K extends Requirement['kind']> = Extract<Requirement, { readonly kind: K }>
type Part = keyof BarParts

/** Whether the cells that a part is read from were filled in at all. */
function isRecorded(part: Part, trial: Trial): boolean {
  const filled = (...cells: readonly (keyof Trial)[]): boolean => cells.some((cell) => trial[cell] !== undefined && trial[cell] !== NOT_KNOWN)
  switch (part) {
    case 'drug':
      return filled('drug')
    case 'dose':
      return filled('doseMg', 'doseBand')
    case 'weeks':
      return filled('weeks', 'weeksBand') || (filled('start') && (filled('end') || trial.stopped === 'ongoing'))
    case 'taken':
      return filled('taken')
    case 'response':
      return filled('response')
    case 'within':
      return filled('episode')
  }
}

const names = { drug: 'which drug', dose: 'dose', weeks: 'weeks', taken: 'how reliably it was taken', response: 'response', within: 'which episode' } as const satisfies Record<Part, string>

/** Why an open part is open: not recorded, in too little detail for this plan, or not stated by the plan. */
function whyOpen(part: Part, trial: Trial, bar: Bar): string {
  const drug = sayDrug(trial)
  if (!isRecorded(part, trial) && typeof bar.within === 'number' && part === 'within') return `${drug}: dates not recorded`
  if (!isRecorded(part, trial)) return `${drug}: ${names[part]} not recorded`
  if (part === 'drug') return findDrug(trial.drug) === undefined ? `${drug}: not in the list of drugs` : `${drug}: whether the plan counts it is not stated`
  if (part === 'dose' && bar.dose === 'highest-tolerated') return `${drug}: whether this was the highest dose tolerated is not recorded`
  if (part === 'within' && typeof bar.within === 'number') return `${drug}: dates not recorded`
  return `${drug}: whether its ${part === 'within' ? 'episode' : names[part]} counts is not stated by the plan, or not clear from the record`
}

const shortWords = {
  drug: 'not of the kind asked for',
  dose: 'below the dose asked for',
  weeks: 'fewer weeks than asked for',
  taken: 'doses missed',
  response: 'improvement above what counts as failed',
  within: 'outside the time asked for',
} as const satisfies Record<Part, string>

function lacksOf({ trials }: BarCount, bar: Bar, day: IsoDate): readonly string[] {
  return trials.flatMap(({ trial, parts, meets }) => {
    const refused = refusals(trial, day)
    if (refused.length > 0) return refused.map((one) => `${sayDrug(trial)}: ${unreadable(one)}`)
    const where = (verdict: Tri): readonly Part[] => (Object.keys(parts) as Part[]).filter((part) => parts[part] === verdict)
    // What is of another kind was never meant: it is no failed antidepressant, and no lack of one.
    if (parts.drug === 'no') return []
    if (meets === 'no') return [`${sayDrug(trial)}: ${where('no').map((part) => shortWords[part]).join(', ')}`]
    return where('unknown').map((part) => whyOpen(part, trial, bar))
  })
}

/** "sertraline 200 mg for 8 weeks, no response (SSRI)". */
export function sayWithClass(trial: Trial): string {
  const drug = trial.drug === NOT_KNOWN ? undefined : findDrug(trial.drug)
  const says = withAskedResponse(sayTrial(trial), trial)
  return drug === undefined ? says : `${says} (${drug.class})`
}

function barOf(asked: TrialsAsked, of: Bar['of']): Bar {
  const { weeks, longer, dose, within, improvement } = asked
  return { of, ...(weeks !== undefined && { weeks }), ...(longer !== undefined && { longer }), ...(dose !== undefined && { dose }), ...(within !== undefined && { within }), ...(improvement !== undefined && { improvement }) }
}

function enough({ drugs, classes }: BarCount, { count, classes: several = 0 }: TrialsAsked): Tri {
  if (drugs.low >= count && classes.low >= several) return 'yes'
  return drugs.high < count || classes.high < several ? 'no' : 'unknown'
}

/** What a list of trials shows of failed drugs of one kind. */
export function trialsFound(reading: Reading, asked: TrialsAsked, of: Bar['of']): Found {
  const { trials, episodeWeeks } = reading.answers
  if (trials === undefined || trials === NOT_KNOWN) return { verdict: 'unknown', shows: '', items: ['trials'], lacks: [], silent: trials === undefined }
  const bar = barOf(asked, of)
  const day = dayOf(reading)
  const count = countByBar(trials, bar, { asOf: day, ...(typeof episodeWeeks === 'number' && { episodeWeeks }) })
  const kept = count.trials.filter(({ parts }) => parts.drug !== 'no')
  // Nobody asks apart whether an augmentation was tried: a list of other courses does not say that none was.
  const isUnasked = of === 'augmentation' && trials.length > 0 && kept.every(({ parts }) => parts.drug !== 'yes')
  const verdict = isUnasked ? 'unknown' : enough(count, asked)
  const shown = kept.filter(({ trial }) => refusals(trial, day).length === 0).map(({ trial }) => sayWithClass(trial))
  return { verdict, shows: kept.length > 0 ? shown.join('; ') : isUnasked ? 'none recorded; not asked apart' : 'none recorded', items: ['trials'], lacks: verdict === 'yes' ? [] : lacksOf(count, bar, day), silent: false }
}

const courses: Readonly<Record<string, Tri>> = { adequate: 'yes', started: 'unknown' }

export function psychotherapyFound(reading: Reading): Found {
  const started = reading.answers.psychotherapy === 'started'
  return byFact(reading, 'psychotherapy', (course) => courses[course] ?? 'no', () => (started ? ['Psychotherapy: whether the course is long enough is not recorded.'] : []))
}

/** A psychotherapy of this episode: the intake asks for no episode, so that an adequate course shows a part of it. */
function psychotherapyNow(reading: Reading): Found {
  const found = psychotherapyFound(reading)
  return found.verdict === 'yes' ? { ...found, verdict: 'unknown', lacks: ['Psychotherapy: whether it was in this episode is not recorded.'] } : found
}

/** Either an augmentation or a psychotherapy: what is open of the one does not matter once the other is shown. */
export function augmentationOrPsychotherapyFound(reading: Reading, asked: Of<'augmentation-or-psychotherapy'>): Found {
  const ways = [trialsFound(reading, asked, 'augmentation'), psychotherapyNow(reading)] as const
  const verdict = atLeastHold(1, ways.map((way) => way.verdict))
  const open = ways.filter((way) => way.verdict === 'unknown').flatMap(({ items }) => items)
  const [augmentation, psychotherapy] = ways.map(({ shows }) => shows)
  return {
    verdict,
    shows: [augmentation === '' ? '' : `augmentation: ${augmentation}`, psychotherapy].filter((one) => one !== '').join('; '),
    items: ['trials', 'psychotherapy'],
    lacks: verdict === 'yes' ? [] : ways.flatMap(({ lacks }) => lacks),
    silent: isSilent(reading, open),
  }
}

/** The fewest weeks of each class of a duration. */
const FEWEST = [0, 4, 6, 8] as const

/** Whether a trial is one of the antidepressant that is named; of any antidepressant, where none is. */
function isAntidepressant({ drug }: Trial, name: string | undefined): boolean {
  const found = drug === NOT_KNOWN ? undefined : findDrug(drug)
  return found?.kind === 'antidepressant' && (name === undefined || findDrug(name)?.id === found.id)
}

/** Whether an antidepressant that is still taken, the named one where one is named, has been taken for so many weeks. */
export function stableFor(reading: Reading, weeks: number, name: string | undefined): Tri {
  const { trials } = reading.answers
  if (trials === undefined || trials === NOT_KNOWN) return 'unknown'
  const day = dayOf(reading)
  const long = trials.some((trial) => {
    if (trial.stopped !== 'ongoing' || !isAntidepressant(trial, name) || refusals(trial, day).length > 0) return false
    const { weeks: exact, possible } = readDuration(trial, day)
    return exact === undefined ? possible.every((one) => FEWEST[one] >= weeks) : exact >= weeks
  })
  return long ? 'yes' : 'unknown'
}
