const LONGEST_OFFER = 160
const LONGEST_ECHO = 60

/** The values that would do, in words, cut where they are many. */
export function offer(values: readonly string[]): string {
  const whole = values.join(', ')
  if (whole.length <= LONGEST_OFFER) return whole
  const cut = whole.slice(0, LONGEST_OFFER)
  return `${cut.slice(0, cut.lastIndexOf(', '))}, ...`
}

/** What was sent, as far as it may be repeated: one short line. */
export function echo(text: string): string {
  const plain = text.toWellFormed().replace(/\p{Cc}/gu, ' ')
  return plain.length <= LONGEST_ECHO ? plain : `${plain.slice(0, LONGEST_ECHO - 3).toWellFormed()}...`
}
