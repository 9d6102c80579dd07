import type { ItemId } from '../../clinical/items'
import { askedFor, type Profile } from './profile'
import { handKey, type Use } from './requirement'
import { decide } from './requirements/decide'
import type { Found, Ground } from './requirements/found'
import { sayRequirement } from './say-requirement'

/** How a requirement stands. `not-shown`: asked, and not known or not recorded in enough detail. `missing`: not asked. Neither is ever a "no". */
export type Standing = 'met' | 'not-shown' | 'missing' | 'not-met'

export const standings = { met: 'Met', 'not-shown': 'Not shown', missing: 'Missing', 'not-met': 'Not met' } as const satisfies Record<Standing, string>

export const standingIds = Object.keys(standings) as Standing[]

/** One line of the table: what is asked, how it stands, and what the record shows. */
export type GapRow = {
  readonly asks: string
  readonly standing: Standing
  readonly shows: string
  readonly lacks: readonly string[]
  /** The question that answers it; absent where none does. */
  readonly item?: ItemId
  /** By what it is answered by hand, where no question answers it. */
  readonly hand?: string
}

export function standingOf({ verdict, silent }: Found): Standing {
  switch (verdict) {
    case 'yes':
      return 'met'
    case 'no':
      return 'not-met'
    case 'unknown':
      return silent ? 'missing' : 'not-shown'
  }
}

/** The lines that are still open: what was not asked, or not told in enough detail. */
const openStandings = ['missing', 'not-shown'] as const satisfies readonly Standing[]

/** How many lines of a plan are open, by how they are; that none was read, where there are none; undefined where none is open. They stand by name under coverage. */
export function sayOpenRows(rows: readonly GapRow[]): string | undefined {
  if (rows.length === 0) return 'Under coverage: what this plan asks for in this use was not read.'
  const counts = openStandings.flatMap((standing) => {
    const many = rows.filter((row) => row.standing === standing).length
    return many === 0 ? [] : [`${many} ${standings[standing].toLowerCase()}`]
  })
  return counts.length === 0 ? undefined : `Of what is asked for under coverage: ${counts.join(', ')}.`
}

/** How the record stands to what a plan asks for one use, line by line, in the order of the plan. */
export function gapTable(profile: Profile, use: Use, ground: Ground): readonly GapRow[] {
  return askedFor(profile, use).map((requirement) => {
    const found = decide(requirement, ground)
    const [item] = found.items
    const hand = handKey(requirement)
    return { asks: sayRequirement(requirement), standing: standingOf(found), shows: found.shows, lacks: found.lacks, ...(item !== undefined && { item }), ...(hand !== undefined && { hand }) }
  })
}
