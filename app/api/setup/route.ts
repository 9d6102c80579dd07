import { z } from 'zod'
import { setUp } from '@/lib/accounts/store/set-up'
import { answering, forAnyone } from '@/lib/server/route'
import { keepToken } from '@/lib/server/session-cookie'
import { text } from '@/lib/server/text'

const body = z.strictObject({ secret: text(100), name: text(200), signInName: text(200), password: text(1000) })

/** Makes the first administrator with the code printed at start, and signs them in. */
export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = answering({
  POST: forAnyone({
    body,
    act: async ({ body: { secret, ...person }, address, device }) => {
      const made = await setUp({ secret, person, address, device })
      return 'refused' in made ? made : keepToken(made.value.token)
    },
  }),
})
