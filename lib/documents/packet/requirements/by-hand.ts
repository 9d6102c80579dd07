import type { Said } from '../requirement'
import type { Found, Ground } from './found'

const shown = { yes: 'said for this packet', no: 'said for this packet: no', 'not-known': 'said for this packet: not known' } as const satisfies Record<Said, string>
const verdicts = { yes: 'yes', no: 'no', 'not-known': 'unknown' } as const

const psychiatristWords: Readonly<Record<string, string>> = { psychiatrist: 'gives or oversees the treatment', 'psychiatrist-orders': 'orders the treatment' }

/** What is said by whoever sends the packet. Who has the case is named, and tells nothing of what they do in this treatment. */
export function byHandFound({ stated, psychiatrists }: Ground, key: string): Found {
  const said = stated[key]
  const does = psychiatristWords[key]
  const names = does !== undefined && said === undefined ? psychiatrists : []
  if (names.length > 0) return { verdict: 'unknown', shows: `who has this case: ${names.join('; ')}`, items: [], lacks: [`Whether a psychiatrist ${does} is not said.`], silent: false }
  return { verdict: said === undefined ? 'unknown' : verdicts[said], shows: said === undefined ? '' : shown[said], items: [], lacks: [], silent: said === undefined }
}
