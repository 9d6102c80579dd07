import { each, foreign, word, type Foreign } from './foreign'

/** What a client sends along with a call, by the names under which it was asked for. */
export type Prefetch = Foreign

/**
 * What a client supplied under one name. `read` without resources: it was searched, and none was found, which is never "there is none".
 * Not whole: a page of several, a warning of the server, or resources of somebody else among them.
 */
export type Supply =
  | { readonly kind: 'not-supplied' }
  | { readonly kind: 'failed' }
  | { readonly kind: 'read'; readonly resources: readonly Foreign[]; readonly isWhole: boolean }

const none = { kind: 'read', resources: [], isWhole: true } as const satisfies Supply

const isOutcome = ({ resourceType }: Foreign): boolean => resourceType === 'OperationOutcome'

/** Whether a resource is about a person, as far as it says about whom it is. */
function isAbout(resource: Foreign, patientId: string): boolean {
  if (resource.resourceType === 'Patient') return word(resource.id) === patientId
  const reference = word(foreign(resource.subject ?? resource.patient).reference)
  return reference === '' || reference.startsWith('#') || reference.startsWith('urn:') || reference === `Patient/${patientId}` || reference.endsWith(`/Patient/${patientId}`)
}

function ofBundle(bundle: Foreign, patientId: string): Supply {
  const all = each(bundle.entry).map(({ resource }) => foreign(resource))
  const resources = all.filter((resource) => !isOutcome(resource) && isAbout(resource, patientId))
  const goesOn = each(bundle.link).some(({ relation }) => relation === 'next')
  return { kind: 'read', resources, isWhole: !goesOn && resources.length === all.length }
}

/** What stands under a name. A name with `null` is a client without data; a name that is absent was not supplied. */
export function supplied(prefetch: Prefetch, name: string, patientId: string): Supply {
  if (!Object.hasOwn(prefetch, name)) return { kind: 'not-supplied' }
  if (prefetch[name] === null) return none
  const found = foreign(prefetch[name])
  if (word(found.resourceType) === '' || isOutcome(found)) return { kind: 'failed' }
  if (found.resourceType === 'Bundle') return ofBundle(found, patientId)
  return isAbout(found, patientId) ? { kind: 'read', resources: [found], isWhole: true } : { kind: 'failed' }
}

export const resourcesOf = (supply: Supply, type: string): readonly Foreign[] => (supply.kind === 'read' ? supply.resources.filter(({ resourceType }) => resourceType === type) : [])
