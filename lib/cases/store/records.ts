import 'server-only'
import { randomUUID } from 'node:crypto'
import type { Transaction } from '@/lib/server/database'
import type { Actor } from '../../accounts/person'
import type { Case } from '../case'
import type { CaseEvent } from '../event'
import { recordFrom, replayRecord, type KeptRecord, type SignedRecord } from '../record'
import { done, hidden, type Outcome } from './outcome'
import { readingWhole } from './open'

const bytes = (hexadecimal: string) => Buffer.from(hexadecimal, 'hex')

async function idOf(within: Transaction, caseId: string, sha256: string): Promise<string> {
  const { id } = await within.signedRecord.findFirstOrThrow({ where: { caseId, sha256: bytes(sha256) }, select: { id: true } })
  return id
}

/** Writes what an event adds beside the case: a record, a co-signature or an addendum. They are never changed. */
export async function beside(within: Transaction, one: Case, event: CaseEvent, signed?: { readonly made: SignedRecord; readonly text: string }): Promise<void> {
  const { at, by } = event
  if (event.kind === 'signed' && signed !== undefined) {
    const { version, revision, meaning } = signed.made
    const row = { id: randomUUID(), caseId: one.id, version, canonical: signed.text, sha256: bytes(event.sha256), signerId: by.id, signedAt: at, meaning, knowledge: event.knowledge, revision }
    await within.signedRecord.createMany({ data: [row] })
  }
  if (event.kind === 'co-signed') {
    await within.coSignature.createMany({ data: [{ recordId: await idOf(within, one.id, event.sha256), personId: by.id, at, line: event.line, sha256: bytes(event.sha256) }] })
  }
  if (event.kind === 'addendum') {
    await within.addendum.createMany({ data: [{ id: randomUUID(), recordId: await idOf(within, one.id, event.sha256), authorId: by.id, at, text: event.text }] })
  }
}

/** A record, and the case as it stands around it: what can be done beside the one hangs on the other. */
export type RecordInCase = { readonly kept: KeptRecord; readonly case: Case }

/** What was signed as one version of a case, or as its last, rendered from what was stored. */
export async function recordInCase(actor: Actor, caseId: string, which: number | 'last'): Promise<Outcome<RecordInCase>> {
  return await readingWhole(actor, caseId, 'record', async (within, { one }) => {
    const signature = which === 'last' ? one.signatures.at(-1) : one.signatures.find((each) => each.version === which)
    if (signature === undefined) return { ok: false, denied: hidden }
    const { version } = signature
    const kept = await within.signedRecord.findUniqueOrThrow({ where: { caseId_version: { caseId, version } }, select: { canonical: true, sha256: true } })
    const read = recordFrom(kept.canonical)
    return done({ kept: { record: read, text: kept.canonical, sha256: Buffer.from(kept.sha256).toString('hex'), signature, replay: replayRecord(read) }, case: one })
  })
}

/** The record by itself. */
export async function record(actor: Actor, caseId: string, version: number): Promise<Outcome<KeptRecord>> {
  const found = await recordInCase(actor, caseId, version)
  return found.ok ? done(found.value.kept) : found
}
