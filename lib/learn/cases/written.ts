import { practiceCases } from '.'
import { knownOf, type KnownCase } from '../known-case'

/** The cases written for practice, in the order of the list. Pages load this, components do not: what they come to is told after a commitment alone. */
export const writtenCases: readonly KnownCase[] = practiceCases.map(knownOf)

const byId = new Map(writtenCases.map((one) => [one.id, one]))

/** A case written for practice by its id. */
export const writtenCase = (id: string): KnownCase | undefined => byId.get(id)
