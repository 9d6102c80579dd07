import type { Expression, Leaf } from '../logic/expression'
import { fact, type Fact, type NumberId, type WordId, type WordOf } from './fact'

/** A condition over this intake. */
export type Condition = Expression<Fact>

/** Facts answered yes or no. */
export type YesNoId = { [K in WordId]: [WordOf<K>] extends ['no' | 'yes'] ? K : never }[WordId]

export function is<K extends WordId>(id: K, ...values: readonly WordOf<K>[]): Leaf<Fact> {
  return { kind: 'is', fact: fact(id), values }
}

export function yes(id: YesNoId): Leaf<Fact> {
  return { kind: 'is', fact: fact(id), values: ['yes'] }
}

export function no(id: YesNoId): Leaf<Fact> {
  return { kind: 'is', fact: fact(id), values: ['no'] }
}

export function reaches(id: NumberId, limit: number): Leaf<Fact> {
  return { kind: 'reaches', fact: fact(id), limit }
}

export function below(id: NumberId, limit: number): Leaf<Fact> {
  return { kind: 'below', fact: fact(id), limit }
}
