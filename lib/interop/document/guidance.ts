import { NOT_KNOWN } from '../../clinical/answers'
import { isItemId, items, type ItemId } from '../../clinical/items'
import { options, type Option } from '../../clinical/rule'
import type { Assessment, Gap } from '../../guidance/assessment'
import { optionNames, verdictNames } from '../../guidance/names'
import { own } from '../codes'
import type { DataRequirement, GuidanceResponse, GuidanceStatus, Issue, OperationOutcome, Parameter, Parameters } from '../fhir/guidance'
import { fhirMoment } from '../moment'
import type { Ground } from './ground'

/** How far the rules came with these answers; while the options are held, no verdict is told. */
export function statusOf({ held, options: found, gaps }: Pick<Assessment, 'held' | 'options' | 'gaps'>): GuidanceStatus {
  if (held || options.some((option) => found[option].verdict === 'cannot-tell')) return 'data-required'
  return gaps.length > 0 ? 'data-requested' : 'success'
}

/** What is waited for: its questions, as codes of the intake. */
function requirementOf({ items: asked }: Pick<Gap, 'items'>): DataRequirement {
  return { type: 'Observation', codeFilter: [{ path: 'code', code: asked.map((id) => ({ system: own.intake, code: id, display: items[id].ask })) }] }
}

const HELD = 'Both options are held until a safety step is recorded.'

/** What comes before the options, by its causes; and that they wait for it. */
export function leadsOf({ held, safety }: Pick<Assessment, 'held' | 'safety'>): readonly string[] {
  return [...safety.map(({ title }) => title), ...(held ? [HELD] : [])]
}

/** The questions by whose answers a safety step is recorded. */
const safetyStep: { readonly items: readonly ItemId[] } = { items: ['safetySteps', 'assessmentDone'] }

/** All that is waited for, what holds the options first. */
const waitsFor = ({ held, gaps }: Assessment): readonly Pick<Gap, 'items'>[] => (held ? [safetyStep, ...gaps] : gaps)

/** The conclusions as every screen words them; none of an option while the options are held. */
function notesOf(assessment: Assessment): readonly string[] {
  const { held, options: found } = assessment
  const concluded = held ? [] : options.map((option) => `${optionNames[option]}: ${verdictNames[found[option].verdict].toLowerCase()}. ${found[option].says}`)
  return [...leadsOf(assessment), ...concluded]
}

function optionParameter(option: Option, { verdict, settled, possible }: Assessment['options'][Option]): Parameter {
  const coding = (code: keyof typeof verdictNames) => ({ system: own.verdict, code, display: verdictNames[code] })
  return {
    name: option,
    part: [{ name: 'verdict', valueCoding: coding(verdict) }, { name: 'settled', valueBoolean: settled }, ...possible.map((one): Parameter => ({ name: 'possible', valueCoding: coding(one) }))],
  }
}

/** The conclusions as data. */
export function parameters({ assessment, idOf }: Ground): Parameters {
  const { knowledge, safetyFirst, held } = assessment
  const concluded = held ? [] : options.map((option) => optionParameter(option, assessment.options[option]))
  return {
    resourceType: 'Parameters',
    id: idOf('parameters'),
    parameter: [{ name: 'knowledge', valueString: knowledge.version }, { name: 'safety-first', valueBoolean: safetyFirst }, { name: 'held', valueBoolean: held }, ...concluded],
  }
}

const askOf = (id: string): string => (isItemId(id) ? items[id].ask : id)
const sayValue = (value: string | number): string => (value === NOT_KNOWN || Number.isNaN(value) ? 'what was entered' : String(value))

/** That the options are held; what of the answers could not be read, and why. */
function issuesOf({ held, contradictions, refused, doubts, stale }: Assessment): readonly Issue[] {
  const issue = (severity: Issue['severity'], code: Issue['code'], text: string): Issue => ({ severity, code, details: { text } })
  return [
    ...(held ? [issue('warning', 'business-rule', HELD)] : []),
    ...contradictions.map(({ says, ask }) => issue('warning', 'business-rule', `${says}. ${ask}`)),
    ...refused.map(({ item, value, bound }) => issue('warning', 'value', `${askOf(item)}: ${sayValue(value)} cannot be; it has to be ${bound}. It counts as not known.`)),
    ...doubts.map(({ item, value, why }) => issue('information', 'value', `${askOf(item)}: ${value} is unlikely (${why}). It counts as not known until confirmed.`)),
    ...stale.map(({ item, date, why }) => issue('information', 'business-rule', `${askOf(item)}: the answer of ${date} is too old to be read. ${why}`)),
  ]
}

/** What was noticed of the answers; undefined where there was nothing. */
export function outcome({ assessment, idOf }: Ground): OperationOutcome | undefined {
  const issue = issuesOf(assessment)
  return issue.length === 0 ? undefined : { resourceType: 'OperationOutcome', id: idOf('outcome'), issue }
}

/** What the rules gave: how far they came, what they conclude, and which data can still matter. */
export function guidanceResponse(ground: Ground): GuidanceResponse {
  const { assessment, at, about, idOf, refTo } = ground
  const waits = waitsFor(assessment)
  return {
    resourceType: 'GuidanceResponse',
    id: idOf('guidance'),
    moduleUri: own.guidance,
    status: statusOf(assessment),
    subject: about,
    occurrenceDateTime: fhirMoment(assessment.asOf) ?? at,
    performer: refTo('device'),
    note: notesOf(assessment).map((text) => ({ text })),
    ...(issuesOf(assessment).length > 0 && { evaluationMessage: [refTo('outcome')] }),
    outputParameters: refTo('parameters'),
    ...(waits.length > 0 && { dataRequirement: waits.map(requirementOf) }),
  }
}
