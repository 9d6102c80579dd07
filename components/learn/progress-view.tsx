'use client'

import { Download } from 'lucide-react'
import { useState } from 'react'
import { saveFile } from '@/components/files'
import { PageLink } from '@/components/page-link'
import { csvOf } from '@/lib/documents/csv'
import type { Attempt } from '@/lib/learn/progress'
import action from '../action.module.css'
import styles from './learn.module.css'
import { Scores } from './scores'
import { useAttempts } from './use-attempts'
import type { ListedCase } from './words'

type View = { readonly cases: readonly ListedCase[]; readonly topics: Readonly<Record<string, string>>; readonly attempts?: readonly Attempt[]; readonly commented?: readonly string[] }

function fileOf(attempts: readonly Attempt[], titleOf: (id: string) => string): Blob {
  const rows = attempts.map(({ case: id, on, sure, agreed, knowledge }) => [on, titleOf(id), String(sure), agreed ? 'yes' : 'no', knowledge])
  return new Blob([csvOf([['on', 'case', 'sure, percent', 'rules said the same', 'knowledge version'], ...rows])], { type: 'text/csv' })
}

function Export({ attempts, titleOf }: { readonly attempts: readonly Attempt[]; readonly titleOf: (id: string) => string }) {
  const [told, setTold] = useState('')
  const save = (): void => {
    saveFile('practice.csv', fileOf(attempts, titleOf))
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

/** How practice went so far, on this device or in the account. */
export function ProgressView({ cases, topics, attempts: inAccount, commented = [] }: View) {
  const attempts = useAttempts(inAccount)
  const titleOf = (id: string): string => cases.find((one) => one.id === id)?.title ?? 'A case that is no longer there'
  if (attempts.length === 0)
    return (
      <p role="status">
        Nothing is committed yet. <PageLink href="/learn">Choose a case</PageLink>; how it went stands here afterwards.
      </p>
    )
  return (
    <>
      <Scores attempts={attempts} cases={cases} topics={topics} />
      {commented.length > 0 && (
        <section className={styles.group} aria-labelledby="commented">
          <h2 id="commented">Commented by a supervisor</h2>
          <ul className={styles.cases}>
            {commented.map((id) => (
              <li key={id}>
                <PageLink href={`/learn/${id}/reveal`}>{titleOf(id)}</PageLink>
              </li>
            ))}
          </ul>
        </section>
      )}
      <Export attempts={attempts} titleOf={titleOf} />
    </>
  )
}
