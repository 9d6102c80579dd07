'use client'

import { useRef } from 'react'
import { TimelineChart } from '@/components/charts/timeline-chart'
import { EvidenceLink } from '@/components/evidence/names-context'
import { Part } from '@/components/reading-page'
import type { Staging } from '@/lib/clinical/instruments/maudsley-staging'
import type { Timeline } from '@/lib/documents/timeline'
import { sayRange } from '@/lib/logic/range'
import styles from './documents.module.css'
import plain from './plain-text.module.css'
import { PrintButton, TakeText } from './take-out'

/** A text as it will be copied, and the ways to take it along. */
function TextOf({ name, text, file }: { readonly name: string; readonly text: string; readonly file: string }) {
  const shown = useRef<HTMLPreElement>(null)
  return (
    <>
      <TakeText what="note" text={text} shown={shown} file={file} />
      <pre ref={shown} className={plain.text} tabIndex={0} role="group" aria-label={`Text of the ${name}`}>
        {text}
      </pre>
    </>
  )
}

/** The notes of a consult, the short one and the full one, and what is drawn beside them. */
export function NoteView({ short, full, timeline, staging }: { readonly short: string; readonly full: string; readonly timeline: Timeline | undefined; readonly staging: Staging | undefined }) {
  return (
    <>
      <div className={styles.screenOnly}>
        <Part title="Short note">
          <p>{short.length} of 900 characters, for the chart.</p>
          <TextOf name="short note" text={short} file="short-note" />
        </Part>
      </div>
      <Part title="Full note">
        <p className={styles.screenOnly}>Every answer and every reason. This is what is printed.</p>
        <div className={styles.fullNote}>
          <TextOf name="full note" text={full} file="full-note" />
        </div>
        <PrintButton what="note" says="Print the full note" />
      </Part>
      {timeline !== undefined && (
        <div className={styles.screenOnly}>
          <Part title="Timeline">
            <TimelineChart of={timeline} />
          </Part>
        </div>
      )}
      {staging !== undefined && (
        <div className={styles.screenOnly}>
          <Part title="Maudsley staging">
            <p>
              {sayRange(staging.score)} of 3 to 15{staging.band === undefined ? '' : `, ${staging.band}`}. Context alone: no label and no rule here uses it. <EvidenceLink id="msm-scoring" kind="Evidence " />
            </p>
          </Part>
        </div>
      )}
    </>
  )
}
