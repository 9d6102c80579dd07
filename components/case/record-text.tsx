import { Facts } from '@/components/facts'
import { Part } from '@/components/reading-page'
import { VerdictBadge } from '@/components/state'
import { optionNames } from '@/components/words'
import type { Actor } from '@/lib/accounts/person'
import type { Signature } from '@/lib/cases/case'
import { sayResponse } from '@/lib/cases/differ'
import type { KeptRecord } from '@/lib/cases/record'
import { sections as sectionNames } from '@/lib/clinical/items'
import { options } from '@/lib/clinical/rule'
import styles from './history-list.module.css'

const moment = (at: string): string => `${at.slice(0, 10)} ${at.slice(11, 16)} UTC`

/** A record keeps the id of a section; one that is no longer there keeps standing by it. */
const nameOf = (section: string): string => Object.entries(sectionNames).find(([id]) => id === section)?.[1] ?? section

type Beside = { readonly by: Actor; readonly at: string; readonly says: string; readonly words: string }

/** What came beside a record after it was signed, in the order in which it came. */
function besideOf({ coSignatures, addenda, returned }: Signature): readonly Beside[] {
  const found = [
    ...coSignatures.map(({ by, at, line }) => ({ by, at, says: 'signed beside', words: line })),
    ...addenda.map(({ by, at, text }) => ({ by, at, says: 'added', words: text })),
    ...(returned === undefined ? [] : [{ by: returned.by, at: returned.at, says: 'returned it', words: returned.line }]),
  ]
  return found.toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at))
}

/** A signed record, rendered from what was stored, with what stands beside it. */
export function RecordText({ kept: { record, sha256, signature } }: { readonly kept: KeptRecord }) {
  const sections = [...new Set(record.worded.map(({ section }) => section))]
  const beside = besideOf(signature)
  return (
    <>
      <Part title="Signature">
        <p>{record.meaning}</p>
        <Facts
          of={[
            ['Signed by', record.signer.name],
            ['Asked to sign beside', signature.asks.length === 0 ? undefined : signature.asks.map(({ name }) => name).join(', ')],
            ['Signed', moment(record.asOf)],
            ['Knowledge', record.knowledge.version],
            ['SHA-256', sha256],
          ]}
        />
      </Part>
      {options.map((option) => (
        <Part key={option} title={optionNames[option]}>
          <p>
            <VerdictBadge verdict={record.assessment.options[option].verdict} />
          </p>
          <p>
            {record.signer.name} {sayResponse(record.responses[option])}.
          </p>
          {record.responses[option].words !== undefined && <blockquote>{record.responses[option].words}</blockquote>}
        </Part>
      ))}
      {sections.map((section) => (
        <Part key={section} title={nameOf(section)}>
          <Facts of={record.worded.filter((one) => one.section === section).map(({ asked, answer }) => [asked, answer] as const)} />
        </Part>
      ))}
      <Part title="Beside the record">
        {beside.length === 0 && <p>Nothing yet.</p>}
        <ol className={styles.list}>
          {beside.map(({ by, at, says, words }) => (
            <li key={`${at} ${by.id}`}>
              <time dateTime={at}>{moment(at)}</time>
              <div>
                <p>
                  {by.name} {says}:
                </p>
                <blockquote>{words}</blockquote>
              </div>
            </li>
          ))}
        </ol>
      </Part>
    </>
  )
}
