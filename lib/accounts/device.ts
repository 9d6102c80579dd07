import type { Instant } from './session'

const browsers = [
  ['Edge', /\bEdg/],
  ['Opera', /\bOPR\//],
  ['Samsung Internet', /\bSamsungBrowser\//],
  ['Firefox', /\b(Firefox|FxiOS)\//],
  ['Chrome', /(Chrome|Chromium|CriOS)\//],
  ['Safari', /\bSafari\//],
] as const

const systems = [
  ['iPhone', /\biPhone\b/],
  ['iPad', /\biPad\b/],
  ['Android', /\bAndroid\b/],
  ['Windows', /\bWindows\b/],
  ['ChromeOS', /\bCrOS\b/],
  ['macOS', /\bMacintosh\b/],
  ['Linux', /\bLinux\b/],
] as const

const firstOf = (known: readonly (readonly [string, RegExp])[], text: string) => known.find(([, sign]) => sign.test(text))?.[0]

/** A device as its owner would call it, from what its browser says of itself: "Firefox on Windows". */
export function sayDevice(userAgent: string): string {
  const browser = firstOf(browsers, userAgent) ?? 'A browser'
  const system = firstOf(systems, userAgent)
  return system === undefined ? browser : `${browser} on ${system}`
}

/** How long ago something was, as one says it: "just now", "5 minutes ago", "2 hours ago". */
export function sayAgo(then: Instant, now: Instant): string {
  const minutes = Math.floor((now - then) / 60_000)
  if (!(minutes >= 1)) return 'just now'
  const [count, unit] = minutes < 60 ? [minutes, 'minute'] : [Math.floor(minutes / 60), 'hour']
  return `${count} ${unit}${count === 1 ? '' : 's'} ago`
}
