const two = (n: number): string => String(n).padStart(2, '0')

/** The minute on the wall here, YYYY-MM-DDTHH:mm, as a datetime field writes it. */
export function localMinute(at: Date): string {
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}T${two(at.getHours())}:${two(at.getMinutes())}`
}
