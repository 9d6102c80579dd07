/**
 * Keeps what a function makes of an object that never changes (a list of trials, one trial), for one day.
 * The same list is read for the verdict, the counts and the sentences.
 */
export function remember<K extends object, V>(make: (key: K, day: string) => V): (key: K, day: string) => V {
  const kept = new WeakMap<K, { readonly day: string; readonly value: V }>()
  return (key, day) => {
    const known = kept.get(key)
    if (known !== undefined && known.day === day) return known.value
    const value = make(key, day)
    kept.set(key, { day, value })
    return value
  }
}
