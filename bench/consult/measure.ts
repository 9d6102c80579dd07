import type { Browser } from 'playwright-core'
import type { Staff } from './staff'

/** Where the consult is served, and the browser that looks at it. */
export type Site = {
  readonly url: string
  readonly browser: Browser
  /** What the server has written so far; undefined where the server is not ours. */
  readonly written: () => string | undefined
  /** Who works there, made when first asked for; undefined where the server is not ours. */
  readonly staff: () => Promise<Staff> | undefined
}

/** One number, and the goal it is held against. `met` is undefined where it could not be measured. */
export type Found = {
  readonly what: string
  readonly found: string
  readonly target: string
  readonly met: boolean | undefined
  /** Where it was missed, one place a line. */
  readonly where?: readonly string[]
}

/** Measures the consult in one regard. */
export type Measure = (site: Site) => Promise<readonly Found[]>

type AtMost = { readonly what: string; readonly value: number; readonly most: number; readonly unit: string; readonly places?: number; readonly where?: readonly string[] }

/** A number that may be at most so large. One that could not be taken is missed. */
export function atMost({ what, value, most, unit, places = 0, where = [] }: AtMost): Found {
  const after = unit === '' ? '' : ` ${unit}`
  return { what, found: `${value.toFixed(places)}${after}`, target: `at most ${most}${after}`, met: value <= most, where }
}

/** Places that should not be: each is named. */
export function none(what: string, where: readonly string[], among: string): Found {
  return { what, found: `${where.length} in ${among}`, target: '0', met: where.length === 0, where }
}
