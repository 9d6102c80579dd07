import type { ItemId } from '../../../clinical/items'
import type { Reading } from '../../../clinical/reading'
import { hasValue } from '../../note/clause'
import { urgentSigns } from '../../urgent-signs'
import { fieldOf, fieldStates, groupField, type Field } from '../field'
import type { PacketGround } from '../packet-ground'
import type { Stated } from '../requirement'
import { scoresField } from './scores'

/** Who is asked for, by label, and where they are seen. */
export function whoFields(reading: Reading, { label, psychiatrists }: PacketGround, stated: Stated): readonly Field[] {
  const said = stated.psychiatrist ?? stated['psychiatrist-orders']
  const named = psychiatrists.length > 0 && said === undefined
  const state = named || said === 'yes' || said === 'no' ? 'present' : said === 'not-known' ? 'not-known' : 'missing'
  const told = named ? psychiatrists.join('; ') : said === 'yes' ? 'Yes, said for this packet' : 'No, said for this packet'
  return [
    { label: 'Case', state: 'present', says: label },
    fieldOf(reading, 'age'),
    fieldOf(reading, 'payer'),
    { label: 'Psychiatrist', state, says: state === 'present' ? told : fieldStates[state] },
    fieldOf(reading, 'setting'),
  ]
}

/** The family of a code, as far as the primary problem tells it. */
const families: Readonly<Record<string, string>> = { 'mdd-single': 'F32', 'mdd-recurrent': 'F33', 'mdd-remission': 'F32 or F33', psychotic: 'F32 or F33' }

const beside = ['personalityDisorder', 'ptsd', 'anxietyDisorder', 'autism', 'adhd', 'otherBeside'] as const satisfies readonly ItemId[]
const features = ['melancholic', 'catatonicFeatures', 'peripartum', 'anxiousDistress', 'mixedFeatures'] as const satisfies readonly ItemId[]

export function diagnosisFields(reading: Reading): readonly Field[] {
  const family = families[String(reading.answers.problem)]
  return [
    fieldOf(reading, 'problem', { more: family === undefined ? '' : ` (ICD-10-CM family ${family})` }),
    fieldOf(reading, 'episodeWeeks'),
    fieldOf(reading, 'severityView', { label: 'Severity, clinician’s view' }),
    scoresField(reading),
    fieldOf(reading, 'psychosis'),
    fieldOf(reading, 'mania'),
    fieldOf(reading, 'schizophreniaSpectrum'),
    groupField(reading, 'Beside the depression', beside),
    groupField(reading, 'Features', features),
  ]
}

const told = ({ answers }: Reading, id: 'ideation' | 'behavior'): boolean => hasValue(answers, id) && answers[id] !== 'none'

/** Suicide safety as it was asked; in full where there is something to tell, or where the use asked for rests on it. */
export function safetyFields(reading: Reading, isAsked: boolean): readonly Field[] {
  const core = [fieldOf(reading, 'ideation'), fieldOf(reading, 'behavior'), fieldOf(reading, 'safetyAskedAt', { label: 'Suicide safety asked on' }), groupField(reading, 'Urgent signs now', urgentSigns)]
  const [thoughts, behavior] = [told(reading, 'ideation'), told(reading, 'behavior')]
  if (!isAsked && !thoughts && !behavior) return core
  return [
    ...core,
    ...(thoughts ? [fieldOf(reading, 'ideationRecency', { label: 'Thoughts last present' }), fieldOf(reading, 'accessToMeans'), fieldOf(reading, 'aloneNow')] : []),
    ...(behavior ? [fieldOf(reading, 'behaviorWhen', { label: 'Latest behavior' })] : []),
    fieldOf(reading, 'riskView', { label: 'Risk, clinician’s view' }),
    fieldOf(reading, 'assessmentDone'),
    fieldOf(reading, 'safetySteps'),
  ]
}
