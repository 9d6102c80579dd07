import 'server-only'
import { utcMoment } from '@/lib/server/clock'
import type { Actor } from '../../accounts/person'
import { assess } from '../../guidance/assess'
import { currentSignature } from '../case'
import type { DocumentSource } from '../document-source'
import type { Output } from '../event'
import { recordFrom } from '../record'
import { readingWhole } from './open'
import { done, type Outcome } from './outcome'

/** Reads a case to make a document of it, which the audit tells by its name. */
export async function documentSource(actor: Actor, caseId: string, what: Output): Promise<Outcome<DocumentSource>> {
  return await readingWhole(actor, caseId, what, async (within, { one }) => {
    const signature = currentSignature(one)
    if (signature === undefined) return done({ case: one, answers: one.answers, assessment: assess(one.answers, utcMoment(new Date())) })
    const { version } = signature
    const { canonical } = await within.signedRecord.findUniqueOrThrow({ where: { caseId_version: { caseId, version } }, select: { canonical: true } })
    const { answers, assessment } = recordFrom(canonical)
    return done({ case: one, answers, assessment, signature })
  })
}
