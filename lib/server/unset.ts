import 'server-only'

/** An empty variable is an unset one: that is how many tools unset them. */
export const unset = (value: unknown) => (value === '' ? undefined : value)
