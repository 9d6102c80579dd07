/**
 * Keeps what a function last made of an object that never changes (a list of trials, of scores), for one day; without a day, whatever the day.
 * An assessment reads one list many times in a row: for the verdict, the counts and the sentences.
 * Only the last is kept: a map by object costs more, in every collection of garbage, than it saves.
 */
export function remember<K extends object, V>(make: (key: K, day: string) => V): (key: K, day?: string) => V {
  let last: { readonly key: K; readonly day: string; readonly value: V } | undefined
  return (key, day = '') => {
    if (last !== undefined && last.key === key && last.day === day) return last.value
    const value = make(key, day)
    last = { key, day, value }
    return value
  }
}
