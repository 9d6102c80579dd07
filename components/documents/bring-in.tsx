'use client'

import { useState, type ChangeEvent } from 'react'
import { Part } from '@/components/reading-page'
import type { Answers } from '@/lib/clinical/answers'
import type { Fault } from '@/lib/clinical/schema/faults'
import action from '../action.module.css'
import styles from './documents.module.css'

/** Answers from elsewhere, or what is wrong with the file. */
export type Read = { readonly ok: true; readonly answers: Answers } | { readonly ok: false; readonly faults: readonly Fault[] }

/** How answers come into this tab: reading a file, and putting answers in place of those that are kept; what was kept before comes back to undo it. */
export type BringIn = { readonly read: (text: string) => Read; readonly replace: (answers: Answers) => (() => void) | undefined }

type Standing =
  | { readonly is: 'nothing' }
  | { readonly is: 'refused'; readonly faults: readonly Fault[] }
  | { readonly is: 'read'; readonly answers: Answers }
  | { readonly is: 'taken'; readonly undo: () => void }
  | { readonly is: 'not-kept' }

const LARGEST = 2_000_000
const MOST_SHOWN = 10

const counted = (answers: Answers): string => {
  const many = Object.keys(answers).length
  return `${many} ${many === 1 ? 'answer' : 'answers'}`
}

function Refused({ faults }: { readonly faults: readonly Fault[] }) {
  return (
    <div role="alert">
      <p>Nothing was taken from this file:</p>
      <ul>
        {faults.slice(0, MOST_SHOWN).map(({ field, message }) => (
          <li key={`${field}-${message}`}>
            {field}: {message}
          </li>
        ))}
      </ul>
      {faults.length > MOST_SHOWN && <p>And {faults.length - MOST_SHOWN} more.</p>}
    </div>
  )
}

/** Takes answers from a file in place of those in this tab. Nothing is taken where one of them cannot be read, and taking can be undone. */
export function BringInAnswers({ bring: { read, replace } }: { readonly bring: BringIn }) {
  const [standing, setStanding] = useState<Standing>({ is: 'nothing' })
  const choose = async ({ target }: ChangeEvent<HTMLInputElement>): Promise<void> => {
    const file = target.files?.[0]
    // The same file may be chosen once more after it was mended.
    target.value = ''
    if (file === undefined) return
    if (file.size > LARGEST) return setStanding({ is: 'refused', faults: [{ field: 'file', message: 'at most 2 MB' }] })
    const found = read(await file.text())
    setStanding(found.ok ? { is: 'read', answers: found.answers } : { is: 'refused', faults: found.faults })
  }
  const take = (answers: Answers): void => {
    const undo = replace(answers)
    setStanding(undo === undefined ? { is: 'not-kept' } : { is: 'taken', undo })
  }
  return (
    <Part title="Answers from a file">
      <p>A FHIR R4 QuestionnaireResponse to this intake. An answer that is absent stays “not asked”; “not known” stays so.</p>
      <p className={styles.take}>
        <label htmlFor="answers-file">File of answers</label>
        <input id="answers-file" type="file" accept=".json,application/json,application/fhir+json" onChange={(event) => void choose(event)} />
      </p>
      {standing.is === 'refused' && <Refused faults={standing.faults} />}
      {standing.is === 'read' && (
        <div className={styles.take}>
          <p role="status">{counted(standing.answers)} read. They would take the place of those in this tab.</p>
          <button type="button" className={action.second} onClick={() => take(standing.answers)}>
            Take these answers
          </button>
        </div>
      )}
      {standing.is === 'taken' && (
        <div className={styles.take}>
          <p role="status">Taken. Every document here is made of them now.</p>
          <button
            type="button"
            className={action.second}
            onClick={() => {
              standing.undo()
              setStanding({ is: 'nothing' })
            }}
          >
            Undo
          </button>
        </div>
      )}
      {standing.is === 'not-kept' && <p role="alert">This browser keeps nothing for this tab, so the answers could not be taken.</p>}
    </Part>
  )
}
