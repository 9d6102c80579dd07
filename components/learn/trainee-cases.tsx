import { LoneLink } from '@/components/page-link'
import { counted, sayDate } from '@/components/words'
import type { Practiced } from '@/lib/learn/practiced'
import styles from './learn.module.css'
import type { ListedCase } from './words'

/** What a trainee committed to, the latest first, and what is asked of them still. */
export function TraineeCases({ person, cases, practiced: { attempts, assigned, commented } }: { readonly person: string; readonly cases: readonly ListedCase[]; readonly practiced: Omit<Practiced, 'cases'> }) {
  const titleOf = (id: string): string => cases.find((one) => one.id === id)?.title ?? 'A case that is no longer there'
  const tried = [...new Set(attempts.map((one) => one.case).toReversed())]
  return (
    <>
      {assigned.length > 0 && (
        <ul className={styles.plain}>
          {assigned.map(({ case: id, by, due }) => (
            <li key={id}>
              Assigned by {by}
              {due !== undefined && `, until ${sayDate(due)}`}: {titleOf(id)}
            </li>
          ))}
        </ul>
      )}
      {tried.length === 0 && <p role="status">Nothing is committed yet.</p>}
      <ul className={styles.cases}>
        {tried.map((id) => {
          const mine = attempts.filter((one) => one.case === id)
          const last = mine.at(-1)
          return (
            <li key={id}>
              <LoneLink href={`/learn/supervise/${person}/${id}`}>{titleOf(id)}</LoneLink>
              <p className={styles.meta}>
                {last?.agreed === true ? 'As the rules' : 'Differs from the rules'}, {last?.sure}% sure, {last !== undefined && sayDate(last.on)}; {counted(mine.length, 'try', 'tries')}
                {commented.includes(id) && '; commented'}
              </p>
            </li>
          )
        })}
      </ul>
    </>
  )
}
