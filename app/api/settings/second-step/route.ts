import { z } from 'zod'
import { requireSecondStep, secondStepSetting } from '@/lib/accounts/store/second-step-required'
import { answering, forSignedIn } from '@/lib/server/route'

const body = z.strictObject({ required: z.boolean({ error: 'true or false' }) })

/** Whether everybody needs a second step. */
export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = answering({
  GET: forSignedIn({ act: async ({ who }) => await secondStepSetting(who.actor) }),
  PUT: forSignedIn({ body, act: async ({ who, body: { required } }) => await requireSecondStep(who, required) }),
})
