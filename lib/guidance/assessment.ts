import type { CitationId } from '../evidence/cite'
import type { ConflictId } from '../evidence/conflicts'
import type { Range } from '../logic/range'
import type { Trace } from '../logic/trace'
import type { Answers } from '../clinical/answers'
import type { Role } from '../clinical/item'
import type { ItemId } from '../clinical/items'
import type { Contradiction, Doubt, Refusal, Stale, Standing } from '../clinical/reading/types'
import type { Effect, Option, SafetyCause, Tier, Verdict } from '../clinical/rule'
import type { VariableId } from '../clinical/variables'

/** A sentence of guidance, and what it rests on. */
export type Statement = { readonly id: string; readonly says: string; readonly rules: readonly string[]; readonly citations: readonly CitationId[] }

/** A rule that holds for this person. */
export type Finding = Statement & {
  readonly rule: string
  readonly title: string
  readonly effect: Effect
  readonly tier: Tier
  /** The answers it rests on, in words. */
  readonly seen: readonly string[]
  readonly step?: string
  readonly instead?: string
  readonly trace: Trace
}

/** A rule that may hold once the facts it waits for are known. */
export type PossibleFinding = {
  readonly rule: string
  readonly title: string
  readonly effect: Effect
  readonly tier: Tier
  readonly waitsFor: readonly string[]
}

/** How an indication stands: met, arguable and so at best discussed with care, not met, or not to be told yet. */
export type RouteStanding = 'met' | 'arguable' | 'not-met' | 'unknown'
export type RouteId = 'trd' | 'mdsi' | 'bipolar' | 'acute'
export type Route = { readonly id: RouteId; readonly standing: RouteStanding; readonly says: string }

export type OptionAssessment = {
  readonly verdict: Verdict
  readonly says: string
  /** Whether every completion of the unknown answers, access included, gives this verdict. */
  readonly settled: boolean
  /** The verdicts still possible over the unknown holding and open answers. */
  readonly possible: readonly Exclude<Verdict, 'cannot-tell'>[]
  readonly routes: readonly Route[]
  /** The route the verdict rests on: the first that is met, else the first arguable. */
  readonly route?: RouteId
  /** Every rule that holds, most restrictive first. */
  readonly findings: readonly Finding[]
  /** Rules that may hold once more is answered. */
  readonly mayHold: readonly PossibleFinding[]
  /** What weighs in the conversation and what is only said, of the findings. */
  readonly cautions: readonly Statement[]
  /** Steps named by the findings that hold. */
  readonly steps: readonly Statement[]
  /** Monitoring and counsel where the option stays in question. */
  readonly goingAhead: readonly Statement[]
  /** Unanswered questions that could decide, the most decisive first. */
  readonly deciders: readonly { readonly variable: VariableId; readonly leaves: number }[]
}

/** An unanswered question that can still matter. */
export type Gap = {
  readonly variable: VariableId
  readonly items: readonly ItemId[]
  readonly ask: string
  readonly why: string
  readonly role: Role
  readonly standing: Standing
  /** Cells of a list that are missing: "sertraline: dose". */
  readonly missing?: readonly string[]
  /** Which of its answers another answer leaves out: "not major depression, unless ...". */
  readonly leftOut?: string
  /** What it can still change: the verdict of an option, or whether safety comes first. */
  readonly concerns: readonly (Option | 'safety')[]
}

/** One change of an answer that changes a verdict. */
export type Flip = {
  readonly variable: VariableId
  readonly says: string
  readonly change: Answers
  readonly verdicts: Readonly<Record<Option, Verdict>>
}

export type Alternative = { readonly id: string; readonly title: string; readonly standing: string; readonly says: string; readonly citations: readonly CitationId[] }

export type Thresholds = {
  readonly counts: readonly { readonly weeks: number; readonly table: string; readonly count: Range }[]
  readonly depends: readonly string[]
  readonly trials: readonly { readonly says: string; readonly word: string; readonly reasons: readonly string[]; readonly intolerance: boolean }[]
  readonly citations: readonly CitationId[]
}

export type SafetyLead = { readonly cause: SafetyCause; readonly title: string; readonly steps: readonly Statement[] }

/** Everything concluded at one moment; serializable, stored as it stands, legible without today's code. */
export type Assessment = {
  readonly asOf: string
  readonly knowledge: { readonly version: string; readonly rules: string; readonly intake: string; readonly evidence: string }
  readonly safetyFirst: boolean
  /** The option cards wait until a safety step is recorded. */
  readonly held: boolean
  readonly safety: readonly SafetyLead[]
  readonly options: Readonly<Record<Option, OptionAssessment>>
  readonly gaps: readonly Gap[]
  readonly flips: readonly Flip[]
  readonly thresholds: Thresholds
  readonly contradictions: readonly Contradiction[]
  readonly refused: readonly Refusal[]
  readonly doubts: readonly Doubt[]
  readonly stale: readonly Stale[]
  readonly alternatives: readonly Alternative[]
  readonly conflicts: readonly ConflictId[]
  /** What is said with every verdict. */
  readonly said: readonly Statement[]
}
