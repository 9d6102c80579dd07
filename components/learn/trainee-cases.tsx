import { LoneLink } from '@/components/page-link'
import { counted } from '@/components/words'
import type { Practiced } from '@/lib/learn/practiced'
import { Day } from './day'
import styles from './learn.module.css'
import { sayAssigned, titleOf, type ListedCase } from './words'

/** What a trainee committed to, the latest first, and what is asked of them still. */
export function TraineeCases({ person, cases, practiced: { attempts, assigned, commented } }: { readonly person: string; readonly cases: readonly ListedCase[]; readonly practiced: Omit<Practiced, 'cases'> }) {
  const tried = [...new Set(attempts.map((one) => one.case).toReversed())]
  return (
    <>
      {assigned.length > 0 && (
        <ul className={styles.plain}>
          {assigned.map((one) => (
            <li key={one.case}>
              {titleOf(cases, one.case)}. {sayAssigned(one)}
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
              <LoneLink href={`/learn/supervise/${person}/${id}`}>{titleOf(cases, id)}</LoneLink>
              <p className={styles.meta}>
                {last?.agreed === true ? 'As the rules' : 'Differs from the rules'}, {last?.sure}% sure, {last !== undefined && <Day at={last.at} />}; {counted(mine.length, 'try', 'tries')}
                {commented.includes(id) && '; commented'}
              </p>
            </li>
          )
        })}
      </ul>
    </>
  )
}
