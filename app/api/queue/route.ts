import { answerOf } from '@/lib/cases/store/answer'
import { queue } from '@/lib/cases/store/queue'
import { localDate } from '@/lib/server/clock'
import { answering, forSignedIn } from '@/lib/server/route'

/** What waits for somebody today. Asked by a timer, it keeps no session alive. */
export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = answering({
  GET: forSignedIn({ isPoll: true, act: async ({ who }) => answerOf(await queue(who.actor, localDate(new Date()))) }),
})
