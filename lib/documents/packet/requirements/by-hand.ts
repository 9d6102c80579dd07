import type { Said } from '../requirement'
import type { Found, Ground } from './found'

const shown = { yes: 'said for this packet', no: 'said for this packet: no', 'not-known': 'said for this packet: not known' } as const satisfies Record<Said, string>
const verdicts = { yes: 'yes', no: 'no', 'not-known': 'unknown' } as const

/** What is said by whoever sends the packet; that a psychiatrist is involved is also told by who has the case. */
export function byHandFound({ stated, psychiatrists }: Ground, key: string): Found {
  const said = stated[key]
  const names = key === 'psychiatrist' && said === undefined ? psychiatrists : []
  if (names.length > 0) return { verdict: 'yes', shows: names.join('; '), items: [], lacks: [], silent: false }
  return { verdict: said === undefined ? 'unknown' : verdicts[said], shows: said === undefined ? '' : shown[said], items: [], lacks: [], silent: said === undefined }
}
