'use client'

import { useEffect, useState } from 'react'
import { localMinute } from '@/components/consult/draft/local-minute'
import { loadLater } from '@/components/consult/load-later'
import { PageLink } from '@/components/page-link'
import { useRuleWords } from '@/components/rules/words-context'
import { StateBlock } from '@/components/state'
import type { Answers } from '@/lib/clinical/answers'
import { BringInAnswers, type BringIn } from './bring-in'
import { DataView } from './data-view'
import styles from './documents.module.css'
import { HandoutView } from './handout-view'
import type { Documents } from './made-here'
import { NoteView } from './note-view'
import { PacketView } from './packet/packet-view'
import { Paper } from './paper'

type Standing = { readonly is: 'loading' | 'failed' } | { readonly is: 'empty'; readonly bring: BringIn } | { readonly is: 'made'; readonly made: Documents; readonly bring: BringIn }

/** What the documents of this tab are made with. All of it loads when it is asked for. */
async function loadMaking() {
  const [kept, { assess, giveWords }, { makeDocuments, readAnswers }] = await Promise.all([import('./answers-kept'), loadLater(), import('./made-here')])
  return { ...kept, assess, giveWords, makeDocuments, readAnswers }
}

function useMade(): Standing {
  const words = useRuleWords()
  const [standing, setStanding] = useState<Standing>({ is: 'loading' })
  useEffect(() => {
    let wanted = true
    const tell = (next: Standing): void => {
      if (wanted) setStanding(next)
    }
    const begin = ({ answersKept, replaceKept, assess, giveWords, makeDocuments, readAnswers }: Awaited<ReturnType<typeof loadMaking>>): void => {
      giveWords(words)
      const make = (): void => {
        const answers = answersKept()
        if (Object.keys(answers).length === 0) tell({ is: 'empty', bring })
        else tell({ is: 'made', made: makeDocuments(answers, assess(answers, localMinute(new Date())), () => new Date().toISOString()), bring })
      }
      const replace = (answers: Answers): (() => void) | undefined => {
        const undo = replaceKept(answers)
        make()
        return undo === undefined ? undefined : () => (undo(), make())
      }
      const bring: BringIn = { read: readAnswers, replace }
      make()
    }
    loadMaking().then(begin, () => tell({ is: 'failed' }))
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
      {shown === 'handout' && <HandoutView handout={handout} of="open" />}
      {shown === 'data' && (
        <>
          <DataView files={files} />
          <BringInAnswers bring={bring} />
        </>
      )}
    </>
  )
}

/** The documents of the consult that is open in this tab. */
export function OpenDocuments() {
  const standing = useMade()
  switch (standing.is) {
    case 'loading':
      return <p role="status">The documents are being made …</p>
    case 'empty':
      return (
        <>
          <StateBlock state="said" title="No answers in this tab">
            <p>
              Documents are made of answers. <PageLink href="/consult">Open the consult</PageLink>
            </p>
          </StateBlock>
          <BringInAnswers bring={standing.bring} />
        </>
      )
    case 'failed':
      return (
        <StateBlock state="said" title="The rules did not load">
          <p>Check the connection, then load this page again. The answers are still in this tab.</p>
        </StateBlock>
      )
    case 'made':
      return <Chosen made={standing.made} bring={standing.bring} />
  }
}
