import type { Tri } from '../../logic/tri'
import type { Answers } from '../answers'
import type { Condition } from '../words'

/** The base person with some answers changed, and whether a named condition then holds. */
export type ConceptExample = { readonly given: Answers; readonly holds: Tri }

/** Worked cases of one named condition, chosen so that each of its parts decides in one of them. */
export type ConceptExamples = { readonly concept: Condition; readonly examples: readonly ConceptExample[] }
