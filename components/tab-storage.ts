/** What was done with a storage of the browser. */
type Done<T> = { readonly gave: T } | undefined

function tried<T>(storage: () => Storage, act: (storage: Storage) => T): Done<T> {
  try {
    return { gave: act(storage()) }
  } catch {
    return undefined
  }
}

/** What was done with this tab's storage; undefined where the browser withholds it or it has no room. */
export const inTab = <T>(act: (storage: Storage) => T): Done<T> => tried(() => window.sessionStorage, act)

/** The same with the storage that all tabs of this browser share. */
export const onDevice = <T>(act: (storage: Storage) => T): Done<T> => tried(() => window.localStorage, act)
