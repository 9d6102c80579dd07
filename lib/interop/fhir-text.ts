import type { Resource } from './fhir/elements'

/** How FHIR travels. */
export const FHIR_JSON = 'application/fhir+json; charset=utf-8'

/** A resource as it is sent or kept in a file: the same resource gives the same bytes. */
export function fhirText(resource: Resource<string>): string {
  return `${JSON.stringify(resource, null, 2)}\n`
}
