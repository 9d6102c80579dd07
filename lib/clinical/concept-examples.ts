import type { ConceptExamples } from './concept-examples/concept-example'
import { bodyConceptExamples } from './concept-examples/body'
import { riskConceptExamples } from './concept-examples/risk'
import { routeConceptExamples } from './concept-examples/route'
import { trialConceptExamples } from './concept-examples/trials'

export type { ConceptExample, ConceptExamples } from './concept-examples/concept-example'

/** Worked cases of every named condition. */
export const conceptExamples: readonly ConceptExamples[] = [...riskConceptExamples, ...bodyConceptExamples, ...trialConceptExamples, ...routeConceptExamples]
