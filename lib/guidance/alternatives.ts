import type { CitationId } from '../evidence/cite'
import { readFact, type Reading } from '../clinical/reading'
import { placeOfAugmentation, placeOfOral, triedBy } from './alternatives/medicines-tried'
import { placeOfCourse, type Place } from './alternatives/place'
import type { Alternative } from './assessment'

type Said = { readonly says: string; readonly citations: readonly CitationId[] }
type Part = Said & { readonly id: string; readonly title: string; readonly place: Place }

type Asked = 'problem' | 'psychosis' | 'catatonia' | 'catatonicFeatures' | 'refusesIntake'

/** Whether a fact is known to have one of these values. */
function isKnown(reading: Reading, id: Asked, ...values: readonly string[]): boolean {
  const { possible } = readFact(reading, id)
  return possible.length > 0 && possible.every((value) => values.includes(String(value)))
}

const psychotic = (reading: Reading): boolean => isKnown(reading, 'problem', 'psychotic') || isKnown(reading, 'psychosis', 'current')

const noDepressiveEpisode = ['persistent', 'bereavement', 'ptsd-only', 'personality-only', 'substance-induced', 'other'] as const

/** What takes the place of a further antidepressant where this is not plain major depression. */
function insteadOfMedicine(reading: Reading): Said | undefined {
  if (isKnown(reading, 'problem', 'bipolar'))
    return { says: 'In bipolar depression the next step is a bipolar treatment under specialist care, not another antidepressant.', citations: ['h-bipolar', 'trd-canmat-definition'] }
  if (psychotic(reading)) return { says: 'With psychosis, CANMAT names an antidepressant with an antipsychotic, or ECT.', citations: ['stage-antipsychotic-psychotic-depression'] }
  if (isKnown(reading, 'problem', 'mdd-remission')) return { says: 'In remission, what works goes on, with a plan for relapse.', citations: ['stard-steps'] }
  return isKnown(reading, 'problem', ...noDepressiveEpisode)
    ? { says: 'The primary problem is not a major depressive episode, so care for that problem comes first.', citations: ['trd-canmat-definition'] }
    : undefined
}

const nextStep: Said = {
  says: 'Diagnosis, adherence and dose are checked first, then comes a switch or combination. In STAR*D remission fell with each step, from 36.8% to 13.0%.',
  citations: ['stage-of-treatment-before-esketamine', 'trd-canmat-definition', 'stard-steps', 'pigott-2023'],
}

const addition: Said = {
  says: 'In CANMAT the first line is aripiprazole or brexpiprazole. In ESCAPE-TRD, 17.6% reached remission at week 8 with quetiapine XR added.',
  citations: ['canmat-adjuncts', 'stage-of-treatment-before-esketamine', 'trial-escape-trd'],
}

/** The two alternatives that are medicines. */
function medicines(reading: Reading): readonly Part[] {
  const tried = triedBy(reading)
  const [oral, augmentation] = [placeOfOral(tried), placeOfAugmentation(tried)]
  const instead = insteadOfMedicine(reading)
  const declines = reading.answers.oralAntidepressant === 'declines'
  const declined = ([standing]: Place, why: string): Place => [`declined; ${standing}`, why]
  return [
    { id: 'oral', title: 'Next oral step', place: declines ? declined(oral, 'This person declines any oral antidepressant.') : oral, ...(instead ?? nextStep) },
    {
      id: 'augmentation',
      title: 'Augmentation',
      place: declines ? declined(augmentation, 'It is added to an oral antidepressant, which this person declines.') : augmentation,
      ...(instead ?? addition),
    },
  ]
}

/** Whether this is what ECT is named first for. */
function ectNamedFirst(reading: Reading): boolean {
  const signs = ['catatonia', 'catatonicFeatures', 'refusesIntake'] as const
  return psychotic(reading) || signs.some((id) => isKnown(reading, id, 'yes'))
}

function ect(reading: Reading): Said {
  const first = ectNamedFirst(reading)
    ? 'CANMAT names it first where depression is psychotic, catatonic or a threat to life, as it may be here.'
    : 'In acute severe depression about 65 to 75% respond to it.'
  return {
    says: `${first} In ELEKT-D fewer responded to it than to ketamine; in KetECT more reached remission with it.`,
    citations: ['ect-response-rate', 'trial-elekt-d', 'trial-ketect-2022'],
  }
}

const psychotherapy: Said = {
  says: 'Guidelines ask for an evidence-based psychotherapy before or beside ketamine-class options.',
  citations: ['stage-of-treatment-before-esketamine'],
}

const tms: Said = {
  says: 'No source read here gives how many respond to it. One rating form counts a course by its sessions, as for ECT.',
  citations: ['athf-sf-principles'],
}

function courses(reading: Reading): readonly Part[] {
  const { answers } = reading
  return [
    { id: 'psychotherapy', title: 'Psychotherapy', place: placeOfCourse(answers.psychotherapy, answers.psychotherapyResponse), ...psychotherapy },
    { id: 'ect', title: 'ECT', place: placeOfCourse(answers.ect, answers.ectResponse), ...ect(reading) },
    { id: 'tms', title: 'TMS', place: placeOfCourse(answers.tms, answers.tmsResponse), ...tms },
  ]
}

/** The treatments that stand beside the two options: always all of them, in one order and at equal weight, each with its place in this person. */
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
