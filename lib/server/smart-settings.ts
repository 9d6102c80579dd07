import 'server-only'
import { z } from 'zod'
import { issuer, roleValues, type ProviderSettings } from './provider-settings'
import { parsed, unset } from './unset'

const word = (most: number) => z.string().min(1).max(most)

const system = z.strictObject({
  /** The address of its FHIR, as it names itself in the `iss` of a launch, to the letter. */
  fhirServer: issuer,
  /** As it names itself in what it signs, to the letter. */
  issuer,
  clientId: word(500),
  clientSecret: word(2000),
  label: word(60),
  roleClaim: word(500),
  roles: roleValues,
}) satisfies z.ZodType<ProviderSettings>

const systems = z
  .array(system)
  .min(1)
  .max(20)
  .refine((all) => (['fhirServer', 'issuer'] as const).every((name) => new Set(all.map((one) => one[name])).size === all.length))

const shape = 'JSON that lists clinical systems, each with fhirServer, issuer, clientId, clientSecret, label, roleClaim and roles'

/** The clinical systems whose people sign in from them, by SMART App Launch. */
export const smartShape = {
  SMART_SYSTEMS: z.preprocess(
    unset,
    z
      .string()
      .transform((text, context): readonly Required<ProviderSettings>[] => {
        const read = systems.safeParse(parsed(text))
        if (read.success) return read.data
        context.addIssue({ code: 'custom', message: shape })
        return z.NEVER
      })
      .optional(),
  ),
}

type Given = { readonly OIDC_ISSUER?: string | undefined; readonly SMART_SYSTEMS?: readonly ProviderSettings[] | undefined }

/** Refuses a system that is also the provider of the hospital: whoever comes back would be of either. */
export function apartFromProvider({ OIDC_ISSUER, SMART_SYSTEMS = [] }: Given, context: z.RefinementCtx): void {
  if (SMART_SYSTEMS.some((one) => one.issuer === OIDC_ISSUER)) context.addIssue({ code: 'custom', path: ['SMART_SYSTEMS'], message: 'another issuer than that of OIDC_ISSUER' })
}
