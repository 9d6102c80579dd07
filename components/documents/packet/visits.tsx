import { EvidenceLink } from '@/components/evidence/names-context'
import { sayDate } from '@/components/words'
import type { Use } from '@/lib/documents/packet/requirement'
import { courseOf, type Schedule } from '@/lib/documents/packet/schedule'
import styles from './packet.module.css'

function Dates({ schedule: { visits, review } }: { readonly schedule: Schedule }) {
  const weeks = [...new Set(visits.map(({ week }) => week))]
  return (
    <>
      <ol className={styles.visits}>
        {weeks.map((week) => (
          <li key={week}>
            <strong>Week {week}</strong>
            {visits
              .filter((visit) => visit.week === week)
              .map(({ number, on }) => (
                <time key={number} dateTime={on}>
                  Visit {number}: {sayDate(on)}
                </time>
              ))}
          </li>
        ))}
      </ol>
      <p>
        <strong>Review of benefit after 4 weeks:</strong> <time dateTime={review}>{sayDate(review)}</time>
      </p>
    </>
  )
}

/** The visits of the first weeks as the label has them; as dates once a first day is chosen. `whyNone`: why none are set out for this person today. */
export function Visits({ use, schedule, whyNone }: { readonly use: Use; readonly schedule: Schedule | undefined; readonly whyNone: string | undefined }) {
  if (whyNone !== undefined) return <p>{whyNone}</p>
  const { says, citations } = courseOf(use)
  return (
    <>
      <p>{says} Days may move within their week.</p>
      {schedule === undefined ? <p>Choose the day of the first visit to see the dates.</p> : <Dates schedule={schedule} />}
      <ul className={styles.rests}>
        {citations.map((id) => (
          <li key={id}>
            <EvidenceLink id={id} />
          </li>
        ))}
      </ul>
    </>
  )
}
