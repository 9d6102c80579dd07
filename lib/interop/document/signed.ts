import type { Signature } from '../../cases/case'
import { sayResponse } from '../../cases/differ'
import { options } from '../../clinical/rule'
import { optionNames } from '../../guidance/names'
import type { Composition } from '../fhir/document'

/** How far a document stands: what was added after signing amends it. */
export function standingOf(signature: Signature | undefined): Composition['status'] {
  if (signature === undefined) return 'preliminary'
  return signature.addenda.length > 0 ? 'amended' : 'final'
}

/** Who stands for it, and since when: who signed, and who signed beside them. */
export function attestersOf({ by, at, coSignatures }: Signature): NonNullable<Composition['attester']> {
  return [{ by, at }, ...coSignatures].map((one) => ({ mode: 'professional', time: one.at, party: { type: 'Practitioner', display: one.by.name } }))
}

/** What the signer made of each option, in their own words where they gave any. */
export function ownView({ responses }: Signature): readonly string[] {
  return options.flatMap((option) => {
    const response = responses[option]
    return [`${optionNames[option]}: ${sayResponse(response)}.`, ...(response.words === undefined ? [] : [response.words])]
  })
}
