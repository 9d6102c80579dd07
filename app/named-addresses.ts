import { isCitationId } from '@/lib/evidence/cite'
import { sources } from '@/lib/evidence/sources'
import { rules } from '@/lib/rules'

/** Open addresses that end in the name of something, the longer before the shorter. */
const named: readonly { readonly start: string; readonly isThere: (name: string) => boolean }[] = [
  { start: '/rules/', isThere: (name) => rules.some(({ id }) => id === name) },
  { start: '/evidence/source/', isThere: (name) => sources.some(({ id }) => id === name) },
  { start: '/evidence/', isThere: (name) => name === 'conflicts' || isCitationId(name) },
]

/** Whether an address names a rule, a record or a source that is not there. A page made on demand finds that out too late to say so without script. */
export function namesNothing(pathname: string): boolean {
  const of = named.find(({ start }) => pathname.startsWith(start))
  return of !== undefined && !of.isThere(decodeURIComponent(pathname.slice(of.start.length)))
}
