import 'server-only'
import { z } from 'zod'
import { isSecureAddress } from './secure-address'
import { parsed, unset } from './unset'

const address = z.url({ protocol: /^https?$/ }).refine((url) => isSecureAddress(url) && !/[?#]/.test(url))

/** The shortest key of RSA that is taken: 2048 bits, in base64url. */
const SHORTEST_MODULUS = 342

const named = { kid: z.string().min(1).max(200), use: z.literal('sig').optional() }
const part = z.string().regex(/^[\w-]+$/)

/** A public key, for the one way of signing that goes with its kind. A key that could sign is refused: it is nobody's here. */
const key = z
  .discriminatedUnion('kty', [
    z.looseObject({ ...named, kty: z.literal('EC'), crv: z.literal('P-384'), x: part, y: part, alg: z.literal('ES384').default('ES384') }),
    z.looseObject({ ...named, kty: z.literal('RSA'), n: part.min(SHORTEST_MODULUS), e: part, alg: z.literal('RS384').default('RS384') }),
  ])
  .refine((jwk) => !('d' in jwk))

const client = z.strictObject({
  /** As it names itself in `iss`, to the letter. */
  issuer: address,
  jwks: z.strictObject({ keys: z.array(key).min(1).max(20) }).refine(({ keys }) => new Set(keys.map(({ kid }) => kid)).size === keys.length),
  /** The clinical servers it may name in its calls. They are never asked for anything. */
  fhirServers: z.array(address).max(20).default([]),
})

const clients = z
  .array(client)
  .min(1)
  .max(50)
  .refine((all) => new Set(all.map(({ issuer }) => issuer)).size === all.length)

const shape = 'JSON that lists clinical systems, each with issuer, jwks (public keys of EC P-384 or RSA from 2048 bits, each with a kid) and fhirServers'

const origin = z.string().refine((text) => /^https?:[^*]+$/.test(text) && URL.canParse(text) && new URL(text).origin === text)

/** The variables of clinical systems that call by CDS Hooks. Without HOOKS_CLIENTS there are none, and its addresses answer 404. */
export const hookShape = {
  HOOKS_CLIENTS: z.preprocess(
    unset,
    z
      .string()
      .transform((text, context): readonly HookClient[] => {
        const read = clients.safeParse(parsed(text))
        if (read.success) return read.data
        context.addIssue({ code: 'custom', message: shape })
        return z.NEVER
      })
      .optional(),
  ),
  /** Pages that may call from a browser, each by its origin, with a blank between. */
  HOOKS_ORIGINS: z.preprocess(
    unset,
    z
      .string()
      .transform((text) => text.split(/\s+/).filter((one) => one !== ''))
      .refine((all) => all.every((one) => origin.safeParse(one).success), { error: 'addresses without a path, such as https://ehr.example, with a blank between' })
      .optional(),
  ),
}

/** A clinical system whose calls are taken. */
export type HookClient = z.output<typeof client>
