/** Where somebody goes after signing in: an address within this application, else their account. */
export function wayBack(to: string | undefined): string {
  return to !== undefined && /^\/(?![/\\])[\w/.?=&%~-]*$/.test(to) ? to : '/account'
}
