import { textPolicy, type TextPolicy } from '@/components/trusted-texts'

/** What this needs of Trusted Types, which not every browser knows. */
type Known = {
  readonly trustedTypes?: { readonly createPolicy: (name: string, policy: TextPolicy) => unknown }
  /** The settings of zod, which it takes from here where they stand before it loads. */
  __zod_globalConfig?: { readonly jitless: boolean }
}

const known: Known = globalThis as object

if (process.env.NODE_ENV === 'production') {
  known.trustedTypes?.createPolicy('default', textPolicy(location.href))
  // Else zod tries whether it may make functions of text, and the policy of the page reports that.
  known.__zod_globalConfig = { jitless: true }
}
