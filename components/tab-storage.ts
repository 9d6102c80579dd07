/** What was done with this tab's storage; undefined where the browser withholds it or it has no room. */
export function inTab<T>(act: (storage: Storage) => T): { readonly gave: T } | undefined {
  try {
    return { gave: act(window.sessionStorage) }
  } catch {
    return undefined
  }
}
