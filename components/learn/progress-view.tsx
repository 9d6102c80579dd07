'use client'

import { Download } from 'lucide-react'
import { useState } from 'react'
import { saveFile } from '@/components/files'
import { LoneLink, PageLink } from '@/components/page-link'
import { csvOf } from '@/lib/documents/csv'
import type { KeptAttempt } from '@/lib/learn/practiced'
import type { Attempt } from '@/lib/learn/progress'
import action from '../action.module.css'
import styles from './learn.module.css'
import { Scores } from './scores'
import { useAttempts, useUncompared } from './use-attempts'
import { titleOf, type ListedCase } from './words'

type View = { readonly cases: readonly ListedCase[]; readonly topics: Readonly<Record<string, string>>; readonly attempts?: readonly KeptAttempt[]; readonly commented?: readonly string[] }

function fileOf(attempts: readonly Attempt[], cases: readonly ListedCase[]): Blob {
  const rows = attempts.map(({ case: id, on, sure, agreed, knowledge }) => [on, titleOf(cases, id), String(sure), agreed ? 'yes' : 'no', knowledge])
  return new Blob([csvOf([['on', 'case', 'sure, percent', 'rules said the same', 'knowledge version'], ...rows])], { type: 'text/csv' })
}

function Export({ attempts, cases }: { readonly attempts: readonly Attempt[]; readonly cases: readonly ListedCase[] }) {
  const [told, setTold] = useState('')
  const save = (): void => {
    saveFile('practice.csv', fileOf(attempts, cases))
    setTold('Saved to your downloads.')
  }
  return (
    <div className={styles.group}>
      <div>
        <button type="button" className={action.second} onClick={save}>
          <Download size={18} aria-hidden="true" /> Export as CSV
        </button>
      </div>
      <p role="status">{told}</p>
    </div>
  )
}

function ToReveal({ id, title, of, cases }: { readonly id: string; readonly title: string; readonly of: readonly string[]; readonly cases: readonly ListedCase[] }) {
  if (of.length === 0) return null
  return (
    <section className={styles.group} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <ul className={styles.cases}>
        {of.map((one) => (
          <li key={one}>
            <LoneLink href={`/learn/${one}/reveal`}>{titleOf(cases, one)}</LoneLink>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** How practice went so far, on this device or in the account. */
export function ProgressView({ cases, topics, attempts: inAccount, commented = [] }: View) {
  const attempts = useAttempts(inAccount)
  const uncompared = useUncompared(inAccount).filter((id) => cases.some((one) => one.id === id))
  if (attempts.length + uncompared.length === 0)
    return (
      <p role="status">
        Nothing is committed yet. <PageLink href="/learn">Choose a case</PageLink>; how it went stands here afterwards.
      </p>
    )
  return (
    <>
      <ToReveal id="uncompared" title="Committed, not yet compared with the rules" of={uncompared} cases={cases} />
      {attempts.length > 0 && <Scores attempts={attempts} cases={cases} topics={topics} />}
      <ToReveal id="commented" title="Commented by a supervisor" of={commented} cases={cases} />
      {attempts.length > 0 && <Export attempts={attempts} cases={cases} />}
    </>
  )
}
