import 'server-only'
import { z } from 'zod'
import { roleIds, type Role } from '@/lib/accounts/role'
import { isSecureAddress } from './secure-address'
import { parsed, unset } from './unset'

/** The address by which a provider names itself. */
export const issuer = z
  .url({ protocol: /^https?$/, error: 'an address such as https://id.hospital.example' })
  .refine(isSecureAddress, { error: 'an address that starts with https://' })
  .refine((url) => !/[?#]/.test(url), { error: 'an address without ? and #' })

const word = (most: number) => z.string().max(most, { error: `at most ${most} characters` })

/** Which values of a claim give which role. */
export const roleValues = z.partialRecord(z.enum(roleIds), z.array(z.string().min(1)).min(1)).refine((roles) => Object.keys(roles).length > 0)

const roles = z.string().transform((text, context): Readonly<Partial<Record<Role, readonly string[]>>> => {
  const read = roleValues.safeParse(parsed(text))
  if (read.success) return read.data
  context.addIssue({ code: 'custom', message: `JSON that gives each role its values, such as {"psychiatrist":["consult-psychiatrists"]}; the roles are ${roleIds.join(', ')}` })
  return z.NEVER
})

/** The variables that name the provider of a hospital, through which its people sign in by OpenID Connect. All of them, or none. */
export const providerShape = {
  /** As the provider names itself, to the letter. */
  OIDC_ISSUER: z.preprocess(unset, issuer.optional()),
  OIDC_CLIENT_ID: z.preprocess(unset, word(500).optional()),
  OIDC_CLIENT_SECRET: z.preprocess(unset, word(2000).optional()),
  /** What people call the provider, as it stands on the button after "Sign in with". */
  OIDC_LABEL: z.preprocess(unset, word(60).optional()),
  /** The claim whose values tell roles. */
  OIDC_ROLE_CLAIM: z.preprocess(unset, word(500).optional()),
  /** Which values of that claim give which role; who has the values of several has the role that is written first. */
  OIDC_ROLES: z.preprocess(unset, roles.optional()),
}

const names = Object.keys(providerShape) as readonly (keyof typeof providerShape)[]

type Given = { readonly [Name in keyof typeof providerShape]?: z.infer<(typeof providerShape)[Name]> }

/** Refuses a provider that is named in part. */
export function wholeProvider(given: Given, context: z.RefinementCtx): void {
  const missing = names.filter((name) => given[name] === undefined)
  if (missing.length === names.length) return
  for (const name of missing) context.addIssue({ code: 'custom', path: [name], message: 'needed as well, since other variables of the provider are set' })
}

export type ProviderSettings = {
  readonly issuer: string
  /** Of a clinical system: the address of its FHIR, which tells where its people sign in. */
  readonly fhirServer?: string
  readonly clientId: string
  readonly clientSecret: string
  readonly label: string
  readonly roleClaim: string
  readonly roles: Readonly<Partial<Record<Role, readonly string[]>>>
}

/** The provider as a whole; undefined where there is none. */
export function providerOf({ OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId, OIDC_CLIENT_SECRET: clientSecret, OIDC_LABEL: label, OIDC_ROLE_CLAIM: roleClaim, OIDC_ROLES: roles }: Given): ProviderSettings | undefined {
  const isWhole = issuer !== undefined && clientId !== undefined && clientSecret !== undefined && label !== undefined && roleClaim !== undefined && roles !== undefined
  return isWhole ? { issuer, clientId, clientSecret, label, roleClaim, roles } : undefined
}
