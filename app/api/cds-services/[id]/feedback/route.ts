import { keepFeedback, type Told } from '@/lib/hooks/store/feedback'
import { hookFeedbackSchema, type HookFeedback } from '@/lib/interop/hooks/schema'
import { isServiceId } from '@/lib/interop/hooks/offered'
import { noService } from '@/lib/server/hook-refusal'
import { forSystems } from '@/lib/server/hook-route'

function toldIn({ card, outcome, overrideReason, outcomeTimestamp }: HookFeedback): Told {
  const { reason, userComment } = overrideReason ?? {}
  return {
    card,
    outcome,
    ...(reason !== undefined && { reason: { code: reason.code, ...(reason.system !== undefined && { system: reason.system }) } }),
    ...(userComment !== undefined && { comment: userComment }),
    ...(outcomeTimestamp !== undefined && { happenedAt: new Date(outcomeTimestamp) }),
  }
}

/** Takes what clinicians did with cards, as often as it is sent. */
export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = forSystems('POST', {
  body: hookFeedbackSchema,
  act: async ({ caller: { client: { issuer } }, params: { id: service = '' }, body: { feedback } }) => {
    if (!isServiceId(service)) return noService()
    await keepFeedback({ issuer, service }, feedback.map(toldIn), new Date())
    return new Response(null, { status: 200 })
  },
})
