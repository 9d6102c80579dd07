import fc from 'fast-check'
import { basePerson } from '../../lib/clinical/base-person'

/** Something that holds for all answers, with a way to try it on many. */
export type Law = {
  readonly name: string
  /** Tries it on random cases: what is wrong with the smallest case found against it; undefined where it holds. */
  readonly broken: (numRuns: number, seed: number) => string | undefined
}

/** A law by the cases it is tried on, and what is wrong with one; undefined where nothing is. */
export function law<T>(name: string, cases: fc.Arbitrary<T>, wrongWith: (value: T) => string | undefined): Law {
  const property = fc.property(cases, (value) => {
    const wrong = wrongWith(value)
    if (wrong !== undefined) throw new Error(`${wrong}; case: ${sayCase(value)}`)
  })
  return { name, broken: (numRuns, seed) => sayRun(fc.check(property, { numRuns, seed })) }
}

function sayRun<T>(run: fc.RunDetails<T>): string | undefined {
  if (!run.failed) return undefined
  const thrown = run.errorInstance instanceof Error ? run.errorInstance.message : 'too few cases of the kind that is asked for'
  return `${thrown} (seed ${run.seed}, path ${run.counterexamplePath ?? 'none'}, after ${run.numRuns} cases)`
}

const base: Readonly<Record<string, unknown>> = basePerson

/** A case by what sets it apart from the base person. */
function sayCase(value: unknown): string {
  if (Array.isArray(value)) return value.map(sayCase).join(', ')
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const given: Readonly<Record<string, unknown>> = { ...value }
  const changed = Object.entries(given).filter(([id, answer]) => JSON.stringify(answer) !== JSON.stringify(base[id]))
  const absent = Object.keys(base).filter((id) => !(id in given))
  return `${JSON.stringify(Object.fromEntries(changed))}${absent.length > 0 ? ` without ${absent.join()}` : ''}`
}
