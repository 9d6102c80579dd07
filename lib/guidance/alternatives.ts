import type { CitationId } from '../evidence/cite'
import { NOT_KNOWN, type Answers } from '../clinical/answers'
import { dateOf } from '../clinical/dates'
import { findDrug, type Drug } from '../clinical/drugs'
import { readFact, type Reading } from '../clinical/reading'
import { groupByDrug } from '../clinical/trials/groups'
import type { TrialReading } from '../clinical/trials/reading'
import type { Alternative } from './assessment'

/** How a treatment stands in this person, and the sentence that says so. */
type Place = readonly [standing: string, sentence: string]

/** The places a course of psychotherapy, ECT or TMS can have. */
const places = {
  'not-asked': ['not asked yet', 'Whether it was tried has not been asked yet.'],
  'not-known': ['not known', 'Whether it was tried is not known.'],
  none: ['not tried yet', 'This person has not tried it yet.'],
  started: ['started', 'This person has started it; its effect is still to be seen.'],
  'no-response': ['adequate course, no response', 'An adequate course did not help this person.'],
  partial: ['tried: partial response', 'It helped this person in part, which can be built on.'],
  good: ['tried: good response', 'It has helped this person before.'],
  'response-open': ['adequate course, response not known', 'This person had an adequate course; whether it helped is still to be learned.'],
  declined: ['declined', 'This person has declined it; the question can be asked again.'],
  'not-available': ['not available', 'It is not available to this person at present.'],
  'not-suitable': ['not suitable', 'It was judged not suitable for this person.'],
} as const satisfies Record<string, Place>

type CourseAnswer = Answers['psychotherapy']
type ResponseAnswer = Answers['psychotherapyResponse']

function placeOfCourse(course: CourseAnswer, response: ResponseAnswer): Place {
  switch (course) {
    case undefined:
      return places['not-asked']
    case 'adequate':
      return placeOfResponse(response)
    case 'not-known':
    case 'none':
    case 'started':
    case 'declined':
    case 'not-available':
    case 'not-suitable':
      return places[course]
  }
}

function placeOfResponse(response: ResponseAnswer): Place {
  switch (response) {
    case undefined:
    case 'not-known':
      return places['response-open']
    case 'none':
      return places['no-response']
    case 'partial':
    case 'good':
      return places[response]
  }
}

/** The medicines told of, each once; `unnamed` are those that are not known or not in the list. */
type Tried = {
  readonly told: 'not-asked' | 'not-known' | 'told'
  readonly antidepressants: readonly TriedDrug[]
  readonly augmentations: readonly TriedDrug[]
  readonly unnamed: number
}
type TriedDrug = { readonly drug: Drug; readonly readings: readonly TrialReading[]; readonly adequate: boolean }

function triedBy({ answers, asOf }: Reading): Tried {
  const { trials } = answers
  const nothing = { antidepressants: [], augmentations: [], unnamed: 0 }
  if (trials === undefined) return { told: 'not-asked', ...nothing }
  if (trials === NOT_KNOWN) return { told: 'not-known', ...nothing }
  const { groups, loose } = groupByDrug(trials, dateOf(asOf) ?? asOf)
  const all = groups.flatMap(({ drug: id, readings, kinds }): readonly TriedDrug[] => {
    const drug = findDrug(id)
    // Esketamine is one of the two options, not an alternative to them.
    return drug === undefined || id === 'esketamine' ? [] : [{ drug, readings, adequate: !kinds.includes('none') }]
  })
  return {
    told: 'told',
    antidepressants: all.filter(({ drug }) => drug.kind === 'antidepressant'),
    augmentations: all.filter(({ drug }) => drug.kind === 'augmentation'),
    unnamed: loose.length,
  }
}

/** The place where no drug of a kind is told of, or undefined where one is. */
function placeWithout(drugs: readonly TriedDrug[], { told, unnamed }: Tried): Place | undefined {
  if (told !== 'told') return places[told]
  if (drugs.length > 0) return undefined
  return unnamed > 0 ? ['not known', 'Which medicines were tried is not fully known.'] : places.none
}

const responses = { none: 'no response', partial: 'partial response', 'good-then-lost': 'helped, then stopped helping', 'good-and-holding': 'good response that holds' } as const

/** "aripiprazole (adequate course, no response)" */
function sayTried({ drug, readings, adequate }: TriedDrug): string {
  const found = new Set(readings.flatMap(({ response }) => response))
  const [only] = found
  const response = found.size === 1 && only !== undefined ? responses[only] : 'response not known'
  return `${drug.name} (${adequate ? 'adequate course, ' : ''}${response})`
}

const stillHolds = ({ readings }: TriedDrug): boolean => readings.some(({ response }) => response.every((one) => one === 'good-and-holding'))

function placeOfOral(tried: Tried): Place {
  const { antidepressants } = tried
  const without = placeWithout(antidepressants, tried)
  if (without !== undefined) return without
  const classes = [...new Set(antidepressants.map(({ drug }) => drug.class))]
  const standing = `tried: ${classes.join(', ')}`
  const held = antidepressants.find(stillHolds)
  if (held !== undefined) return [standing, `The response to ${held.drug.name} holds: continuing and optimizing it comes first.`]
  const names = antidepressants.map(({ drug }) => drug.name).join(', ')
  if (tried.unnamed > 0) return [standing, `Tried so far: ${names}, and what is not named.`]
  const open = classes.length === 1 ? 'all of one class, so another class is still open' : `of ${classes.length} classes`
  return [standing, `Tried so far: ${names}${antidepressants.length === 1 ? '; other classes are still open' : `, ${open}`}.`]
}

const firstLine = ['aripiprazole', 'brexpiprazole'] as const

function placeOfAugmentation(tried: Tried): Place {
  const { augmentations } = tried
  const without = placeWithout(augmentations, tried)
  if (without !== undefined) return without
  const standing = `tried: ${augmentations.map(sayTried).join(', ')}`
  const left = firstLine.filter((id) => augmentations.every(({ drug }) => drug.id !== id))
  if (tried.unnamed > 0) return [standing, 'Which others were tried is not fully known.']
  return [standing, left.length === 0 ? 'Both first-line additions have been tried.' : `Not tried yet of the first line: ${left.join(' and ')}.`]
}

const isNow = (reading: Reading, id: 'problem' | 'psychosis' | 'catatonia' | 'catatonicFeatures' | 'refusesIntake', ...values: readonly string[]): boolean => {
  const { possible } = readFact(reading, id)
  return possible.length > 0 && possible.every((value) => values.includes(String(value)))
}

const bipolarStep = 'In bipolar depression the next step is a bipolar treatment under specialist care, not another antidepressant.'
const otherProblem = 'The primary problem is not a major depressive episode, so care for that problem comes first.'
const inRemission = 'In remission, what works goes on, with a plan for relapse.'

/** What the primary problem makes of a further medicine, where it is not plain major depression. */
function problemSays(reading: Reading): string | undefined {
  if (isNow(reading, 'problem', 'bipolar')) return bipolarStep
  if (isNow(reading, 'problem', 'psychotic') || isNow(reading, 'psychosis', 'current')) return 'With psychosis, the choices named are an antidepressant with an antipsychotic, or ECT.'
  if (isNow(reading, 'problem', 'mdd-remission')) return inRemission
  const elsewhere = ['persistent', 'bereavement', 'ptsd-only', 'personality-only', 'substance-induced', 'other']
  return isNow(reading, 'problem', ...elsewhere) ? otherProblem : undefined
}

const medicineCitations = (reading: Reading): readonly CitationId[] => {
  if (isNow(reading, 'problem', 'bipolar')) return ['h-bipolar']
  return isNow(reading, 'problem', 'psychotic') || isNow(reading, 'psychosis', 'current') ? ['stage-antipsychotic-psychotic-depression'] : []
}

function ectSays(reading: Reading): string {
  const firstChoice =
    isNow(reading, 'problem', 'psychotic') ||
    isNow(reading, 'psychosis', 'current') ||
    (['catatonia', 'catatonicFeatures', 'refusesIntake'] as const).some((id) => isNow(reading, id, 'yes'))
  const rate = firstChoice
    ? 'CANMAT names it first where depression is psychotic, catatonic or a threat to life, as it may be here.'
    : 'In acute severe depression about 65 to 75% respond to it.'
  return `${rate} In ELEKT-D fewer responded to it than to ketamine; in KetECT more reached remission with it.`
}

type Part = { readonly id: string; readonly title: string; readonly place: Place; readonly says: string; readonly citations: readonly CitationId[] }

/** The two alternatives that are medicines. */
function medicines(reading: Reading): readonly Part[] {
  const tried = triedBy(reading)
  const declines = reading.answers.oralAntidepressant === 'declines'
  const [oral, augmentation] = [placeOfOral(tried), placeOfAugmentation(tried)]
  const cited = medicineCitations(reading)
  const problem = problemSays(reading)
  return [
    {
      id: 'oral',
      title: 'Next oral step',
      place: declines ? [`declined; ${oral[0]}`, 'This person declines any oral antidepressant.'] : oral,
      says: problem ?? 'Diagnosis, adherence and dose are checked first, then comes a switch or combination. In STAR*D remission fell with each step, from 36.8% to 13.0%.',
      citations: [...cited, 'stage-of-treatment-before-esketamine', 'trd-canmat-definition', 'stard-steps', 'pigott-2023'],
    },
    {
      id: 'augmentation',
      title: 'Augmentation',
      place: declines ? [`declined; ${augmentation[0]}`, 'It is added to an oral antidepressant, which this person declines.'] : augmentation,
      says: problem ?? 'First line in CANMAT are aripiprazole and brexpiprazole. Added quetiapine XR brought 17.6% to remission at week 8 in ESCAPE-TRD.',
      citations: [...cited, 'canmat-adjuncts', 'stage-of-treatment-before-esketamine', 'trial-escape-trd'],
    },
  ]
}

function courses(reading: Reading): readonly Part[] {
  const { psychotherapy, psychotherapyResponse, ect, ectResponse, tms, tmsResponse } = reading.answers
  return [
    {
      id: 'psychotherapy',
      title: 'Psychotherapy',
      place: placeOfCourse(psychotherapy, psychotherapyResponse),
      says: 'Guidelines ask for an evidence-based psychotherapy before or beside ketamine-class options.',
      citations: ['stage-of-treatment-before-esketamine'],
    },
    { id: 'ect', title: 'ECT', place: placeOfCourse(ect, ectResponse), says: ectSays(reading), citations: ['ect-response-rate', 'trial-elekt-d', 'trial-ketect-2022'] },
    {
      id: 'tms',
      title: 'TMS',
      place: placeOfCourse(tms, tmsResponse),
      says: 'No source read here gives how many respond to it. One rating form counts a course by its sessions, as for ECT.',
      citations: ['athf-sf-principles'],
    },
  ]
}

/** The treatments that stand beside the two options, always all of them in one order and at equal weight, each with its place in this person. */
export function alternatives(reading: Reading): readonly Alternative[] {
  const { preference } = reading.answers
  return [...medicines(reading), ...courses(reading)].map(({ id, title, place: [standing, sentence], says, citations }) => {
    const preferred = preference === id
    return {
      id,
      title,
      standing: preferred ? `${standing}; preferred` : standing,
      says: `${sentence} ${preferred ? 'This person prefers it. ' : ''}${says}`,
      citations,
    }
  })
}
