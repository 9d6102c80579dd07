import 'server-only'
import { z } from 'zod'
import { hookShape } from './hook-settings'
import { providerShape, wholeProvider } from './provider-settings'
import { apartFromProvider, smartShape } from './smart-settings'
import { unset } from './unset'

const postgresUrl = z.url({ protocol: /^postgres(ql)?$/, error: 'a URL that starts with postgresql://' })

const httpsOrigin = z.url({ protocol: /^https$/, error: 'an address such as https://consult.example' }).refine((url) => URL.canParse(url) && new URL(url).origin === url, { error: 'an address without a path, such as https://consult.example' })

const key32 = z.base64({ error: '32 random bytes in base64' }).transform((text) => Buffer.from(text, 'base64')).refine(({ length }) => length === 32, { error: '32 random bytes in base64' })

/**
 * What the server is told by its environment, checked when it boots. NODE_ENV is also known to the build, and read beside this
 * by `app/sw.js`, `components/offline`, `proxy.ts` and `instrumentation-client.ts`; commands in `bin` read their own variables.
 */
const variables = z.object({
  NODE_ENV: z.enum(['development', 'production', 'test']).default('production'),
  /** The account of the application, a member of app_rw. Set by `npm start` for the bundled database. Without it only the pages that need no account work. */
  DATABASE_URL: z.preprocess(unset, postgresUrl.optional()),
  /** Connections of this process: together with those of other processes at most what PostgreSQL allows. */
  DATABASE_CONNECTIONS: z.preprocess(unset, z.coerce.number().int().min(2).max(100).default(10)),
  /** Where browsers reach this application, where that is another address than this machine's own. */
  PUBLIC_ORIGIN: z.preprocess(unset, httpsOrigin.optional()),
  /** The key under which the secrets of second steps are sealed. Set by `npm start` for the bundled database. Without it no second step can be set up. */
  SECOND_STEP_KEY: z.preprocess(unset, key32.optional()),
  /** How many requests one person, or one address that nobody is signed in from, has in a minute: see `rate.ts`. */
  REQUESTS_PER_MINUTE: z.preprocess(unset, z.coerce.number().int().min(60).max(1_000_000).default(600)),
  /** How many proxies stand before this server, each adding the address it was asked from to X-Forwarded-For. */
  TRUSTED_PROXIES: z.preprocess(unset, z.coerce.number().int().min(0).max(5).default(0)),
  ...providerShape,
  ...hookShape,
  ...smartShape,
})

const shape = variables.superRefine(wholeProvider).superRefine(apartFromProvider)

type Env = z.infer<typeof shape>

/** Reads an environment, or throws a sentence with every variable that is not as it has to be; values are not repeated, they may be secret. */
export function readEnv(from: Readonly<Record<string, string | undefined>>): Env {
  const read = shape.safeParse(from)
  if (read.success) return read.data
  throw new Error(`The environment is not in order. ${read.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; ')}.`)
}

let known: Env | undefined

/** The environment of this process, read once. */
export function env(): Env {
  known ??= readEnv(process.env)
  return known
}
