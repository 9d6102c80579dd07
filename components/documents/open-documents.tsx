'use client'

import { useEffect, useState } from 'react'
import { OPEN_HANDOUT } from '@/components/consult/draft/kept-draft'
import { localMinute } from '@/components/consult/draft/local-minute'
import { loadLater } from '@/components/consult/load-later'
import { PageLink } from '@/components/page-link'
import { useRuleWords } from '@/components/rules/words-context'
import { StateBlock } from '@/components/state'
import action from '../action.module.css'
import { BringInAnswers, type BringIn } from './bring-in'
import { DataView } from './data-view'
import styles from './documents.module.css'
import { HandoutView } from './handout-view'
import type { Documents } from './made-here'
import { NoteView } from './note-view'
import { PacketView } from './packet/packet-view'
import { Paper } from './paper'

/** `undo`: brings back the answers that those from a file took the place of. */
type Made = { readonly made: Documents | undefined; readonly bring: BringIn; readonly undo: (() => void) | undefined }
type Standing = 'loading' | 'failed' | Made

/** What the documents of this tab are made with. All of it loads when it is asked for. */
async function loadMaking() {
  const [kept, { assess, giveWords }, { makeDocuments, readAnswers }] = await Promise.all([import('./answers-kept'), loadLater(), import('./made-here')])
  return { ...kept, assess, giveWords, makeDocuments, readAnswers }
}

type Making = Awaited<ReturnType<typeof loadMaking>>

/** Makes the documents of the answers in this tab, and makes them anew where others take their place. */
function startMaking({ answersKept, notHeld, replaceKept, assess, makeDocuments, readAnswers }: Making, tell: (now: Made) => void): void {
  const bring: BringIn = {
    read: (text) => {
      const read = readAnswers(text)
      return read.ok ? { ...read, notHeld: notHeld(read.answers) } : read
    },
    replace: (answers) => {
      const back = replaceKept(answers)
      if (back !== undefined) make(() => (back(), make()))
      return back !== undefined
    },
  }
  function make(undo?: () => void): void {
    const answers = answersKept()
    const isEmpty = Object.keys(answers).length === 0
    tell({ made: isEmpty ? undefined : makeDocuments(answers, assess(answers, localMinute(new Date())), () => new Date().toISOString()), bring, undo })
  }
  make()
}

function useMade(): Standing {
  const words = useRuleWords()
  const [standing, setStanding] = useState<Standing>('loading')
  useEffect(() => {
    let wanted = true
    const tell = (next: Standing): void => {
      if (wanted) setStanding(next)
    }
    const begin = (making: Making): void => {
      making.giveWords(words)
      startMaking(making, tell)
    }
    loadMaking()
      .then(begin)
      .catch(() => tell('failed'))
    return () => {
      wanted = false
    }
  }, [words])
  return standing
}

const documents = { note: 'Note', packet: 'Packet', handout: 'Handout', data: 'Data' } as const
type Document = keyof typeof documents

function Chosen({ made: { short, full, timeline, staging, packet, handout, files, version }, bring }: { readonly made: Documents; readonly bring: BringIn }) {
  const [shown, show] = useState<Document>('note')
  return (
    <>
      {shown !== 'packet' && <Paper label={shown === 'handout' ? handout.title : 'Open consult'} version={version} />}
      <div className={styles.which} role="group" aria-label="Which document">
        {(Object.keys(documents) as Document[]).map((one) => (
          <button key={one} type="button" aria-pressed={one === shown} onClick={() => show(one)}>
            {documents[one]}
          </button>
        ))}
      </div>
      {shown === 'note' && <NoteView short={short} full={full} timeline={timeline} staging={staging} />}
      {shown === 'packet' && <PacketView ground={packet} entry="/consult" />}
      {shown === 'handout' && <HandoutView handout={handout} kept={OPEN_HANDOUT} />}
      {shown === 'data' && (
        <>
          <DataView files={files} />
          <BringInAnswers bring={bring} />
        </>
      )}
    </>
  )
}

function Taken({ undo }: { readonly undo: () => void }) {
  return (
    <div className={styles.take}>
      <p>The answers of the file have been taken. Every document here is made of them now.</p>
      <button type="button" className={action.second} onClick={undo}>
        Undo
      </button>
    </div>
  )
}

/** The documents of the consult that is open in this tab. */
export function OpenDocuments() {
  const standing = useMade()
  if (standing === 'loading') return <p role="status">The documents are being made …</p>
  if (standing === 'failed') {
    return (
      <StateBlock state="said" title="The documents could not be made">
        <p>Check the connection, then load this page again. The answers are still in this tab.</p>
      </StateBlock>
    )
  }
  const { made, bring, undo } = standing
  return (
    <>
      <div role="status">{undo !== undefined && <Taken undo={undo} />}</div>
      {made === undefined ? (
        <>
          <StateBlock state="said" title="No answers in this tab">
            <p>
              Documents are made of answers. <PageLink href="/consult">Open the consult</PageLink>
            </p>
          </StateBlock>
          <BringInAnswers bring={bring} />
        </>
      ) : (
        <Chosen made={made} bring={bring} />
      )}
    </>
  )
}
