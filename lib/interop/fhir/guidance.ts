import type { CodeableConcept, Coding, Reference, Resource } from './elements'

/** An unanswered question that can still matter, as data that is asked for. */
export type DataRequirement = {
  readonly type: 'Observation'
  readonly codeFilter: readonly [{ readonly path: 'code'; readonly code: readonly Coding[] }]
}

/**
 * What the rules gave. `data-required`: for an option nothing can be told before more is answered, or both are held;
 * `data-requested`: told, and more answers can still change it; `success`: no open question matters.
 */
export type GuidanceStatus = 'success' | 'data-requested' | 'data-required'

export type GuidanceResponse = Resource<'GuidanceResponse'> & {
  readonly moduleUri: string
  readonly status: GuidanceStatus
  readonly subject: Reference
  readonly occurrenceDateTime: string
  readonly performer: Reference
  readonly note: readonly { readonly text: string }[]
  readonly evaluationMessage?: readonly Reference[]
  readonly outputParameters: Reference
  readonly dataRequirement?: readonly DataRequirement[]
}

export type Parameter = { readonly name: string } & (
  | { readonly valueBoolean: boolean }
  | { readonly valueString: string }
  | { readonly valueCoding: Coding }
  | { readonly part: readonly Parameter[] }
)
export type Parameters = Resource<'Parameters'> & { readonly parameter: readonly Parameter[] }

export type Issue = { readonly severity: 'warning' | 'information'; readonly code: 'business-rule' | 'value'; readonly details: CodeableConcept }
export type OperationOutcome = Resource<'OperationOutcome'> & { readonly issue: readonly Issue[] }
