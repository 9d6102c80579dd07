import { randomUUID } from 'node:crypto'
import { knowledge } from '@/lib/guidance/knowledge'
import { keepCard } from '@/lib/hooks/store/cards'
import { answerHook } from '@/lib/interop/hooks/answer'
import { hookCallSchema } from '@/lib/interop/hooks/schema'
import { isServiceId, serves } from '@/lib/interop/hooks/offered'
import { utcMoment } from '@/lib/server/clock'
import { dataMissing, noService, notListed, notServed } from '@/lib/server/hook-refusal'
import { forSystems } from '@/lib/server/hook-route'

/** An address without the stroke at its end. */
const bare = (address: string): string => address.replace(/\/$/, '')

/** Answers a call of a clinical system with one card or none. The clinical server that it names is never asked. */
export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = forSystems('POST', {
  body: hookCallSchema,
  act: async ({ caller: { client, location }, params: { id: service = '' }, body: { hook, fhirServer, context, prefetch }, origin }) => {
    if (!isServiceId(service)) return noService()
    if (!serves(service, hook)) return notServed()
    if (fhirServer !== undefined && !client.fhirServers.some((one) => bare(one) === bare(fhirServer))) return notListed()
    const [now, uuid] = [new Date(), randomUUID()]
    const answer = answerHook({ service, patientId: context.patientId, context, prefetch }, { at: utcMoment(now), uuid, origin })
    if ('missing' in answer) return dataMissing(answer.missing)
    if (answer.cards.length > 0) {
      const { userId } = context
      const card = { id: uuid, issuer: client.issuer, service, hook, knowledge: knowledge.version }
      await keepCard({ ...card, ...(userId !== undefined && { userId }), ...(location !== undefined && { location }) }, now)
    }
    return Response.json(answer)
  },
})
