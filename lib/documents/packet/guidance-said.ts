import type { Verdict } from '../../clinical/rule'
import { optionNames, verdictNames } from '../../guidance/names'

/** What the guidance says of esketamine, kept apart from what is asked for coverage. */
export type GuidanceSaid = {
  readonly held: boolean
  readonly verdict: Verdict
  /** Whether no open answer can change the verdict. */
  readonly settled: boolean
  /** Why safety comes first, one title for each cause; empty where it does not. */
  readonly safety: readonly string[]
  /** That neither drug is for emergencies or shown to prevent suicide, where the guidance says it of this person. */
  readonly always: readonly string[]
  /** The approved or arguable use the verdict rests on; only where the option stays in question. */
  readonly ground?: string
  /** What speaks against the option, comes before it or weighs, each with its step. */
  readonly because: readonly string[]
  /** Of what may speak against it or come before it, at least one does, whatever is answered; empty where it is known which. */
  readonly either: readonly string[]
  /** What is open and makes the verdict what it is, by how it is open. */
  readonly waits: readonly string[]
  /** What is open beside a finding that asks for care, by how it is open. */
  readonly alsoOpen: readonly string[]
}

const becauseWords: Readonly<Partial<Record<Verdict, string>>> = { 'not-supported': 'Speaks against it', 'other-steps-first': 'Comes first', 'discuss-with-care': 'To weigh' }

const reasonLines = ({ verdict, because }: GuidanceSaid, what = becauseWords[verdict] ?? ''): readonly string[] => because.map((one) => `${what}: ${one}.`)

function verdictLines(said: GuidanceSaid): readonly string[] {
  const { verdict, settled, ground, either, waits, alsoOpen } = said
  const open = settled || verdict === 'cannot-tell' ? [] : ['Open answers can change this.']
  const grounds = ground === undefined ? [] : [`${ground}.`]
  const oneOf = either.length === 0 ? [] : [`As these answers stand, at least one of these holds: ${either.join('; ')}.`]
  const waiting = waits.length === 0 ? [] : ['It waits for what is open.', ...waits.map((one) => `${one}.`)]
  const beside = alsoOpen.length === 0 ? [] : ['Also open.', ...alsoOpen.map((one) => `${one}.`)]
  return [`${optionNames.esketamine}: ${verdictNames[verdict].toLowerCase()}.`, ...grounds, ...reasonLines(said), ...oneOf, ...waiting, ...beside, ...open]
}

/** The lines of it, on the sheet and in the text alike: safety first by its cause, and no verdict while the options are held, only what speaks against, which no safety step lifts. */
export function guidanceLines(said: GuidanceSaid): readonly string[] {
  const { held, safety, always, verdict } = said
  const leads = safety.map((title) => `${title}.`)
  const first = held ? [...leads, 'Both options are held until a safety step is recorded.', ...(verdict === 'not-supported' ? reasonLines(said, `Speaks against ${optionNames.esketamine.toLowerCase()}`) : [])] : [...leads, ...verdictLines(said)]
  return [...first, ...always]
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
