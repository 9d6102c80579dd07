import 'server-only'

/** What an address asks for, each part by its name; one that stands there several times with all it was given. */
export function askedIn(query: URLSearchParams): Readonly<Record<string, string | readonly string[]>> {
  const names = [...new Set(query.keys())]
  return Object.fromEntries(
    names.map((name) => {
      const [first = '', ...more] = query.getAll(name)
      return [name, more.length === 0 ? first : [first, ...more]] as const
    }),
  )
}
