import 'server-only'
import { isUuid } from '@/lib/accounts/uuid'
import { database } from '@/lib/server/database'
import { sha256 } from '@/lib/server/sha256'

/** What a clinician did with a card, as their system tells it. */
export type Told = {
  readonly card: string
  readonly outcome: 'accepted' | 'overridden'
  readonly reason?: { readonly code: string; readonly system?: string }
  readonly comment?: string
  readonly happenedAt?: Date
}

type From = { readonly issuer: string; readonly service: string }

const hashOf = ({ issuer, service }: From, { card, outcome, reason, comment, happenedAt }: Told): Uint8Array<ArrayBuffer> =>
  Buffer.from(sha256(JSON.stringify([issuer, service, card, outcome, reason?.system ?? null, reason?.code ?? null, comment ?? null, happenedAt?.toISOString() ?? null])), 'hex')

/** Keeps what was told, each once however often it comes, with what is known of its card. A card that is unknown, or of another system, is no reason to refuse. */
export async function keepFeedback(from: From, told: readonly Told[], receivedAt: Date): Promise<void> {
  const ids = told.map(({ card }) => card.toLowerCase()).filter(isUuid)
  const cards = await database().hookCard.findMany({ where: { id: { in: ids }, ...from } })
  const known = new Map(cards.map((card) => [card.id, card]))
  const rows = told.map((one) => {
    const { hook, knowledge, userId, location } = known.get(one.card.toLowerCase()) ?? {}
    const { card, outcome, reason, comment, happenedAt } = one
    const given = { hook: hook ?? null, knowledge: knowledge ?? null, userId: userId ?? null, location: location ?? null }
    return { ...from, ...given, hash: hashOf(from, one), card, outcome, reasonCode: reason?.code ?? null, reasonSystem: reason?.system ?? null, comment: comment ?? null, happenedAt: happenedAt ?? null, receivedAt }
  })
  await database().hookFeedback.createMany({ data: rows, skipDuplicates: true })
}
