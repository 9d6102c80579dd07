'use client'

import { useMemo } from 'react'
import { LoneLink, PageLink } from '@/components/page-link'
import { counted } from '@/components/words'
import { difficulties } from '@/lib/learn/difficulty'
import type { Assigned, KeptAttempt } from '@/lib/learn/practiced'
import { nextCase, type Attempt } from '@/lib/learn/progress'
import action from '../action.module.css'
import { CaseStanding } from './case-standing'
import styles from './learn.module.css'
import { useAttempts, useUncompared } from './use-attempts'
import { useToday } from './use-day'
import { sayAssigned, titleOf, type ListedCase } from './words'

type Index = { readonly all: readonly ListedCase[]; readonly shown: readonly string[]; readonly topics: Readonly<Record<string, string>>; readonly attempts?: readonly KeptAttempt[]; readonly assigned?: readonly Assigned[] }

function Next({ all, uncompared, attempts, assigned, day }: Pick<Index, 'all'> & { readonly uncompared: readonly string[]; readonly attempts: readonly Attempt[]; readonly assigned: readonly Assigned[]; readonly day: string }) {
  const id = useMemo(() => {
    const open = all.filter((one) => !uncompared.includes(one.id))
    return day === '' ? undefined : nextCase(open, attempts, day, assigned.map((one) => one.case))
  }, [all, uncompared, attempts, assigned, day])
  const next = all.find((one) => one.id === id)
  const waiting = all.find((one) => uncompared.includes(one.id))
  if (day !== '' && next === undefined && waiting !== undefined)
    return (
      <p className={styles.next}>
        <PageLink className={action.primary} href={`/learn/${waiting.id}/reveal`}>
          Open the comparison
        </PageLink>
        <span>{waiting.title}</span>
      </p>
    )
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
        {assigned.map((one) => (
          <li key={one.case}>
            <LoneLink href={`/learn/${one.case}`}>{titleOf(all, one.case)}</LoneLink>
            <p className={styles.meta}>{sayAssigned(one)}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** The practice cases that are asked for, with how each went, and the one to go on with. */
export function CaseIndex({ all, shown, topics, attempts: inAccount, assigned = [] }: Index) {
  const attempts = useAttempts(inAccount)
  const uncompared = useUncompared(inAccount)
  const day = useToday()
  const listed = all.filter(({ id }) => shown.includes(id))
  return (
    <>
      <Next all={all} uncompared={uncompared} attempts={attempts} assigned={assigned} day={day} />
      <AssignedCases all={all} assigned={assigned} />
      <section className={styles.group} aria-labelledby="cases">
        <h2 id="cases">Cases</h2>
        <p role="status">{counted(listed.length, 'case')}</p>
        {listed.length === 0 && <p>No case has all of these. Choose fewer, or show all.</p>}
        <ul className={`${styles.cases} ${styles.index}`}>
          {listed.map((one) => (
            <li key={one.id}>
              <LoneLink href={`/learn/${one.id}`}>{one.title}</LoneLink>
              <p className={styles.meta}>
                {[...(one.difficulty === undefined ? [] : [difficulties[one.difficulty]]), ...one.topics.map((topic) => topics[topic] ?? topic)].join(' · ')}
              </p>
              <CaseStanding one={one} attempts={attempts} isUncompared={uncompared.includes(one.id)} day={day} />
            </li>
          ))}
        </ul>
      </section>
    </>
  )
}
