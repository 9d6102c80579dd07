import 'server-only'
import { database } from '@/lib/server/database'

/** A card that is given: which service answered which hook, and to whom. Nothing of the patient. */
export type GivenCard = {
  readonly id: string
  readonly issuer: string
  readonly service: string
  readonly hook: string
  readonly knowledge: string
  /** Whoever sees it, as their system calls them: "Practitioner/7". */
  readonly userId?: string
  /** The part of the system that it calls its tenant. */
  readonly location?: string
}

const reference = /^[A-Za-z]+\/[A-Za-z0-9.-]{1,64}$/

/** Notes a card before it goes out, so that what comes back about it is told with who saw it. A name that is no reference is left out. */
export async function keepCard({ userId, ...card }: GivenCard, givenAt: Date): Promise<void> {
  await database().hookCard.create({ data: { ...card, ...(userId !== undefined && reference.test(userId) && { userId }), givenAt } })
}
