'use client'

import { useState, type ChangeEvent } from 'react'
import { textOf } from '@/components/files'
import { Part } from '@/components/reading-page'
import type { Answers } from '@/lib/clinical/answers'
import { items, type ItemId } from '@/lib/clinical/items'
import type { Fault } from '@/lib/input/fault'
import action from '../action.module.css'
import styles from './documents.module.css'

/** Answers from elsewhere with those that the form cannot hold, or what is wrong with the file. */
export type Read = { readonly ok: true; readonly answers: Answers; readonly notHeld: readonly ItemId[] } | { readonly ok: false; readonly faults: readonly Fault[] }

/** How answers come into this tab: reading a file, and putting its answers in place of those that are kept. */
export type BringIn = { readonly read: (text: string) => Read; readonly replace: (answers: Answers) => boolean }

type Standing = { readonly is: 'nothing' | 'not-kept' } | { readonly is: 'refused'; readonly faults: readonly Fault[] } | (Extract<Read, { ok: true }> & { readonly is: 'read' })

const LARGEST = 2_000_000
const MOST_SHOWN = 10

const faultOf = (message: string): Standing => ({ is: 'refused', faults: [{ field: 'file', message }] })

async function standingOf(file: File, read: BringIn['read']): Promise<Standing> {
  if (file.size > LARGEST) return faultOf('it is larger than 2 MB')
  try {
    const found = read(await textOf(file))
    return found.ok ? { is: 'read', ...found } : { is: 'refused', faults: found.faults }
  } catch {
    return faultOf('it cannot be read')
  }
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

function Offer({ answers, notHeld, take }: { readonly answers: Answers; readonly notHeld: readonly ItemId[]; readonly take: () => void }) {
  const many = Object.keys(answers).length
  return (
    <>
      <p>
        {many} {many === 1 ? 'answer' : 'answers'} read. They would take the place of those in this tab.
      </p>
      {notHeld.length > 0 && <p>The form cannot hold as they are: {notHeld.map((id) => items[id].ask).join('; ')}.</p>}
      <p>
        <button type="button" className={action.second} onClick={take}>
          Take these answers
        </button>
      </p>
    </>
  )
}

/** Takes answers from a file in place of those in this tab. Nothing is taken where one of them cannot be read. */
export function BringInAnswers({ bring: { read, replace } }: { readonly bring: BringIn }) {
  const [standing, setStanding] = useState<Standing>({ is: 'nothing' })
  const choose = async ({ target }: ChangeEvent<HTMLInputElement>): Promise<void> => {
    const file = target.files?.[0]
    if (file !== undefined) setStanding(await standingOf(file, read))
    // The same file may be chosen once more after it was mended.
    target.value = ''
  }
  return (
    <Part title="Answers from a file">
      <p>A FHIR R4 QuestionnaireResponse to this intake. An answer that is absent stays “not asked”; “not known” stays so.</p>
      <p className={styles.take}>
        <label htmlFor="answers-file">File of answers</label>
        <input id="answers-file" type="file" accept=".json,application/json,application/fhir+json" onChange={(event) => void choose(event)} />
      </p>
      <div role="status">
        {standing.is === 'read' && <Offer {...standing} take={() => setStanding({ is: replace(standing.answers) ? 'nothing' : 'not-kept' })} />}
        {standing.is === 'not-kept' && <p>This browser keeps nothing for this tab, so the answers could not be taken.</p>}
      </div>
      {standing.is === 'refused' && <Refused faults={standing.faults} />}
    </Part>
  )
}
