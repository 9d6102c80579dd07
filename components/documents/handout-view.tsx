'use client'

import { TriangleAlert } from 'lucide-react'
import { useId, useState } from 'react'
import { LONGEST_TEXT, type Handout, type HandoutRow, type HandoutText } from '@/lib/documents/handout'
import action from '../action.module.css'
import styles from './documents.module.css'
import { PrintButton } from './take-out'
import { useHandoutWords, type Handwriting } from './use-handout-words'

function Text({ text, row, writing, isEdited, isAlone }: { readonly text: HandoutText; readonly writing: Handwriting; readonly isEdited: boolean; readonly isAlone: boolean; readonly row: string }) {
  const id = useId()
  const words = writing.wordsOf(text)
  return (
    <div className={styles.cell}>
      {!isAlone && <h3 id={`${id}-title`}>{text.title}</h3>}
      {isEdited ? (
        <textarea
          aria-labelledby={isAlone ? row : `${row} ${id}-title`}
          value={words}
          rows={Math.max(3, Math.ceil(words.length / 44))}
          maxLength={LONGEST_TEXT}
          onChange={({ target }) => writing.write(text, target.value)}
        />
      ) : (
        words.split('\n').map((line, place) => <p key={place}>{line === '' ? '\u00a0' : line}</p>)
      )}
    </div>
  )
}

function Row({ row, writing, isEdited }: { readonly row: HandoutRow; readonly writing: Handwriting; readonly isEdited: boolean }) {
  const title = useId()
  const isAlone = row.texts.length === 1
  return (
    <section className={styles.row} aria-labelledby={title}>
      <h2 id={title}>{row.title}</h2>
      <div className={styles.cells} data-count={row.texts.length}>
        {row.texts.map((text) => (
          <Text key={text.id} text={text} writing={writing} isEdited={isEdited} isAlone={isAlone} row={title} />
        ))}
      </div>
    </section>
  )
}

/** The handout as it will be printed; its words are the clinician's to change. `kept`: where they are kept in this tab. */
export function HandoutView({ handout, kept }: { readonly handout: Handout; readonly kept: string }) {
  const writing = useHandoutWords(kept)
  const [isEdited, setEdited] = useState(false)
  const { changed } = writing
  return (
    <>
      <div className={styles.screenOnly}>
        <div className={action.actions}>
          <button type="button" className={action.second} aria-pressed={isEdited} onClick={() => setEdited((now) => !now)}>
            {isEdited ? 'Done with the words' : 'Change the words'}
          </button>
          {changed > 0 && (
            <button type="button" className={action.second} onClick={writing.restore}>
              Restore the first words
            </button>
          )}
          <PrintButton what="handout" says="Print the handout" />
        </div>
        {handout.unfit !== undefined && (
          <p className={styles.unfit} data-state="not-supported">
            <TriangleAlert size={20} aria-hidden="true" />
            <span>{handout.unfit}</span>
          </p>
        )}
        <p role="status">{changed === 0 ? 'Nothing in it tells who it is for.' : `${changed} ${changed === 1 ? 'text is' : 'texts are'} in your own words, kept in this tab until you sign out or clear it.`}</p>
      </div>
      <article className={styles.handout} aria-label="Handout">
        <p className={styles.crisis}>{handout.crisis}</p>
        {handout.rows.map((row) => (
          <Row key={row.title} row={row} writing={writing} isEdited={isEdited} />
        ))}
      </article>
    </>
  )
}
