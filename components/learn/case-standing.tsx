import { LoneLink } from '@/components/page-link'
import { sayDate } from '@/components/words'
import { dueOn, type Attempt } from '@/lib/learn/progress'
import styles from './learn.module.css'
import type { ListedCase } from './words'

function sayReturn(due: string | undefined, day: string): string {
  if (due === undefined) return ''
  return due <= day ? ' It comes back now.' : ` It comes back on ${sayDate(due)}.`
}

function sayStanding(attempts: readonly Attempt[], id: string, day: string): string {
  const mine = attempts.filter((one) => one.case === id)
  const last = mine.at(-1)
  if (last === undefined) return 'Not tried yet.'
  const tried = mine.length === 1 ? 'Tried once' : `Tried ${mine.length} times`
  const stood = last.agreed ? 'your last view was that of the rules' : 'your last view differed from the rules'
  return `${tried}; ${stood}.${sayReturn(dueOn(attempts, id), day)}`
}

type Standing = { readonly one: ListedCase; readonly attempts: readonly Attempt[]; readonly isUncompared: boolean; readonly day: string }

/** How a case went so far and when it comes back. Of a commitment whose comparison was not seen, that it is kept, and the way there. */
export function CaseStanding({ one: { id, title }, attempts, isUncompared, day }: Standing) {
  // The day is that of the device, which the server does not know: the line is kept free for it.
  if (day === '') return <p className={styles.meta}>{'\u00a0'}</p>
  if (!isUncompared) return <p className={styles.meta}>{sayStanding(attempts, id, day)}</p>
  return (
    <>
      <p className={styles.meta}>Committed, not yet compared with the rules.</p>
      <LoneLink href={`/learn/${id}/reveal`} aria-label={`Open the comparison: ${title}`}>
        Open the comparison
      </LoneLink>
    </>
  )
}
