'use client'

import { useMemo, useSyncExternalStore } from 'react'
import { LoneLink, PageLink } from '@/components/page-link'
import { sayDate, counted } from '@/components/words'
import { difficulties } from '@/lib/learn/difficulty'
import type { Assigned } from '@/lib/learn/practiced'
import { dueOn, nextCase, type Attempt } from '@/lib/learn/progress'
import action from '../action.module.css'
import styles from './learn.module.css'
import { localDay } from './local-day'
import { useAttempts } from './use-attempts'
import type { ListedCase } from './words'

type Index = { readonly all: readonly ListedCase[]; readonly shown: readonly string[]; readonly topics: Readonly<Record<string, string>>; readonly attempts?: readonly Attempt[]; readonly assigned?: readonly Assigned[] }

const noDay = (): string => ''
const today = (): string => localDay(new Date())
const never = () => () => undefined

/** The day on this device; none until the page has come alive. */
const useToday = (): string => useSyncExternalStore(never, today, noDay)

function sayStanding(attempts: readonly Attempt[], id: string, day: string): string {
  const mine = attempts.filter((one) => one.case === id)
  const last = mine.at(-1)
  if (last === undefined) return 'Not tried yet'
  const due = dueOn(attempts, id)
  const again = due === undefined ? '' : due <= day ? '; comes back now' : `; comes back on ${sayDate(due)}`
  return `${last.agreed ? 'Agreed' : 'Differed'} the last time, ${counted(mine.length, 'try', 'tries')}${again}`
}

function Next({ all, attempts, assigned, day }: Pick<Index, 'all'> & { readonly attempts: readonly Attempt[]; readonly assigned: readonly Assigned[]; readonly day: string }) {
  const id = useMemo(() => (day === '' ? undefined : nextCase(all, attempts, day, assigned.map((one) => one.case))), [all, attempts, assigned, day])
  const next = all.find((one) => one.id === id)
  if (day !== '' && next === undefined) return <p>You have tried every case, and none comes back today. Any can be tried again.</p>
  return (
    <p className={styles.next}>
      <PageLink className={action.primary} href={next === undefined ? '#cases' : `/learn/${next.id}`}>
        Next case
      </PageLink>
      <span>{next?.title ?? 'Chosen by what is due, then by where you differed most.'}</span>
    </p>
  )
}

function AssignedCases({ all, assigned }: { readonly all: readonly ListedCase[]; readonly assigned: readonly Assigned[] }) {
  if (assigned.length === 0) return null
  return (
    <section className={styles.group} aria-labelledby="assigned">
      <h2 id="assigned">Assigned to you</h2>
      <ul className={styles.cases}>
        {assigned.map(({ case: id, by, due }) => (
          <li key={id}>
            <LoneLink href={`/learn/${id}`}>{all.find((one) => one.id === id)?.title ?? 'A case'}</LoneLink>
            <p className={styles.meta}>
              by {by}
              {due !== undefined && `, until ${sayDate(due)}`}
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** The practice cases that are asked for, with how each went, and the one to go on with. */
export function CaseIndex({ all, shown, topics, attempts: inAccount, assigned = [] }: Index) {
  const attempts = useAttempts(inAccount)
  const day = useToday()
  const listed = all.filter(({ id }) => shown.includes(id))
  return (
    <>
      <Next all={all} attempts={attempts} assigned={assigned} day={day} />
      <AssignedCases all={all} assigned={assigned} />
      <section className={styles.group} aria-labelledby="cases">
        <h2 id="cases">Cases</h2>
        <p role="status">{counted(listed.length, 'case')}</p>
        {listed.length === 0 && <p>No case has all of these. Choose fewer, or show all.</p>}
        <ul className={`${styles.cases} ${styles.index}`}>
          {listed.map(({ id, title, difficulty, topics: of }) => (
            <li key={id}>
              <LoneLink href={`/learn/${id}`}>{title}</LoneLink>
              <p className={styles.meta}>
                {[...(difficulty === undefined ? [] : [difficulties[difficulty]]), ...of.map((topic) => topics[topic] ?? topic)].join(' · ')}
              </p>
              <p className={styles.meta}>{day === '' ? ' ' : sayStanding(attempts, id, day)}</p>
            </li>
          ))}
        </ul>
      </section>
    </>
  )
}
