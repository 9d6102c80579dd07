/** Longer than any address of this application. */
const LONGEST = 2000

/** Where somebody goes after signing in: the address within this application that they asked for, else where they begin. */
export function wayBack(to: string | undefined, begin: string): string {
  return to !== undefined && to.length <= LONGEST && /^\/(?![/\\])[\w/.?=&%~-]*$/.test(to) ? to : begin
}
