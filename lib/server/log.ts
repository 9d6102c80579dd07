import 'server-only'

/** An id, a count or one word: what a line may tell besides its event. */
type Told = Readonly<Record<string, string | number | boolean | null | undefined>>

/** No blanks and no more than an id is long: a sentence, and so clinical text, does not pass. */
const oneWord = /^[A-Za-z0-9_.:/@+-]{1,120}$/

const allowed = (value: Told[string]) => (typeof value === 'string' && !oneWord.test(value) ? '(left out)' : value)

/** One line of JSON on the error stream, where `npm start` and service managers collect it. */
function write(level: 'info' | 'warning' | 'error', event: string, told: Told): void {
  const entries = Object.entries(told).map(([key, value]) => [key, allowed(value)])
  process.stderr.write(`${JSON.stringify({ at: new Date().toISOString(), level, event, ...Object.fromEntries(entries) })}\n`)
}

/** Of an error its kind and its code: its message may repeat what was being written. */
function kindOf(error: unknown): Told {
  if (!(error instanceof Error)) return { error: typeof error }
  return { error: error.name, code: 'code' in error && typeof error.code === 'string' ? error.code : undefined }
}

/** The log: structured, ids only. `event` names what happened in one word (database-ready). */
export const log = {
  info: (event: string, told: Told = {}) => write('info', event, told),
  warning: (event: string, told: Told = {}) => write('warning', event, told),
  error: (event: string, error: unknown, told: Told = {}) => write('error', event, { ...kindOf(error), ...told }),
}
