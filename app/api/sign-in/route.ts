import { z } from 'zod'
import { signIn } from '@/lib/accounts/store/sign-in'
import { answering, forAnyone } from '@/lib/server/route'
import { proofShape } from '@/lib/server/proof-shape'
import { keepToken } from '@/lib/server/session-cookie'
import { text } from '@/lib/server/text'

const body = z.strictObject({ signInName: text(200), ...proofShape })

/** Signs in. Where a second step is set up, a request without its code is refused as `code-needed` and sent again with it. */
export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = answering({
  POST: forAnyone({
    body,
    act: async ({ body: { signInName, ...proof }, address, device }) => {
      const opened = await signIn(signInName, { ...proof, address }, device)
      return 'refused' in opened ? opened : keepToken(opened.value.token)
    },
  }),
})
