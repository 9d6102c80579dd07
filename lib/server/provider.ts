import 'server-only'
import { env } from './env'
import { providerOf, type ProviderSettings } from './provider-settings'

/** The provider of this hospital; undefined where there is none. */
export const provider = (): ProviderSettings | undefined => providerOf(env())

/** What people call the provider. One that is configured no longer has no name here. */
export const providerLabel = (): string => provider()?.label ?? 'another system'
