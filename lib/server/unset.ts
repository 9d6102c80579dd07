import 'server-only'

/** An empty variable is an unset one: that is how many tools unset them. */
export const unset = (value: unknown) => (value === '' ? undefined : value)

/** The value of a variable that is written as JSON; undefined where it is none. */
export function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
