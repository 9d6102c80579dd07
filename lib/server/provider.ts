import 'server-only'
import { env } from './env'
import { providerOf, type ProviderSettings } from './provider-settings'

/** The provider of this hospital; undefined where there is none. */
export const provider = (): ProviderSettings | undefined => providerOf(env())

/** The clinical systems from which people sign in. */
export const smartSystems = (): readonly Required<ProviderSettings>[] => env().SMART_SYSTEMS ?? []

/** Whoever vouches for people: the provider of this hospital, and clinical systems. */
export function providers(): readonly ProviderSettings[] {
  const own = provider()
  return [...(own === undefined ? [] : [own]), ...smartSystems()]
}

/** What people call whoever vouched for them; without an issuer, the only one there is. One that is configured no longer has no name here. */
export function providerLabel(issuer?: string): string {
  const all = providers()
  const [first, ...others] = all
  const found = issuer === undefined ? (others.length === 0 ? first : undefined) : all.find((one) => one.issuer === issuer)
  return found?.label ?? 'another system'
}
