import type { Effect, Verdict } from '../../clinical/rule'
import type { Assessment, Finding } from '../../guidance/assessment'
import { optionNames, verdictNames } from '../../guidance/names'

/** What the guidance says of esketamine, kept apart from what is asked for coverage. */
export type GuidanceSaid = {
  readonly held: boolean
  readonly verdict: Verdict
  /** Whether no open answer can change the verdict. */
  readonly settled: boolean
  /** Why safety comes first, one title for each cause; empty where it does not. */
  readonly safety: readonly string[]
  /** That neither drug is for emergencies or shown to prevent suicide; said wherever safety leads. */
  readonly always: readonly string[]
  /** The approved or arguable use the verdict rests on; only where the option stays in question. */
  readonly ground?: string
  /** What speaks against the option or comes before it, each with its step. */
  readonly because: readonly string[]
}

/** The findings that make a verdict what it is, where it is no subject for discussion. */
const decisive: Readonly<Partial<Record<Verdict, Effect>>> = { 'not-supported': 'not-supported', 'other-steps-first': 'other-steps-first' }

const sayFinding = ({ title, step }: Finding): string => (step === undefined ? title : `${title}: ${step.replace(/\.$/, '')}`)

/** The rule whose words remind of it. */
const REMINDER = 'always/not-for-emergencies'

/** What the guidance says, from an assessment. */
export function guidanceSaid({ held, safety, said, options: { esketamine } }: Assessment): GuidanceSaid {
  const { verdict, settled, route, routes, findings } = esketamine
  const named = verdict === 'discuss' || verdict === 'discuss-with-care' ? routes.find(({ id }) => id === route) : undefined
  const effect = decisive[verdict]
  return {
    held,
    verdict,
    settled,
    safety: safety.map(({ title }) => title),
    always: said.filter(({ rules }) => rules.includes(REMINDER)).map(({ says }) => says),
    ...(named !== undefined && { ground: `${named.says}${named.standing === 'arguable' ? ' (arguable)' : ''}` }),
    because: effect === undefined ? [] : findings.filter((one) => one.effect === effect).map(sayFinding),
  }
}

const becauseWords: Readonly<Partial<Record<Verdict, string>>> = { 'not-supported': 'Speaks against it', 'other-steps-first': 'Comes first' }

function verdictLines({ verdict, settled, ground, because }: GuidanceSaid): readonly string[] {
  const open = settled || verdict === 'cannot-tell' ? [] : ['Open answers can change this.']
  const grounds = ground === undefined ? [] : [`${ground}.`]
  return [`${optionNames.esketamine}: ${verdictNames[verdict].toLowerCase()}.`, ...grounds, ...because.map((one) => `${becauseWords[verdict] ?? ''}: ${one}.`), ...open]
}

/** The lines of it, on the sheet and in the text alike: safety first by its cause, and no verdict while the options are held. */
export function guidanceLines(said: GuidanceSaid): readonly string[] {
  const { held, safety, always } = said
  const leads = safety.map((title) => `${title}.`)
  const first = held ? [...leads, 'Both options are held until a safety step is recorded.'] : [...leads, ...verdictLines(said)]
  return safety.length > 0 ? [...first, ...always] : first
}

/** Whether dates of treatment may be set out at all. */
export const isLaidOut = (said: GuidanceSaid): boolean => whyNotLaidOut(said) === undefined

/** Why no dates are set out; undefined where they may be. */
export function whyNotLaidOut({ held, safety, verdict }: GuidanceSaid): string | undefined {
  if (held) return 'No visits are set out while both options are held.'
  if (safety.length > 0) return 'No visits are set out while safety comes first.'
  if (verdict === 'not-supported') return 'No visits are set out: the guidance does not support esketamine.'
  return verdict === 'cannot-tell' ? 'No visits are set out: not enough is answered.' : undefined
}
