import { z } from 'zod'
import { retentionBounds } from '@/lib/accounts/retention'
import { retentionStanding, setRetention } from '@/lib/accounts/store/retention'
import { answering, forSignedIn } from '@/lib/server/route'

const whole = ({ least, most }: { readonly least: number; readonly most: number }) => {
  const error = `a whole number from ${least} to ${most}`
  return z.int({ error }).min(least, { error }).max(most, { error })
}

const body = z.strictObject({ spentDays: whole(retentionBounds.spentDays), archivedYears: whole(retentionBounds.archivedYears) })

/** For how long things are kept, and what is older by now. */
export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = answering({
  GET: forSignedIn({ act: async ({ who }) => await retentionStanding(who.actor) }),
  PUT: forSignedIn({ body, act: async ({ who, body }) => await setRetention(who, body) }),
})
