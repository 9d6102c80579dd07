import { evidenceRecord, type EvidenceId, type SourcedRecord } from '@/lib/evidence/records'
import { source } from '@/lib/evidence/sources'
import { Facts } from '../facts'
import { LinkedText } from '../linked-text'
import { LoneLink } from '../page-link'
import { StateBlock } from '../state'
import { certaintyWords, sayDate, strengthWords } from '../words'
import styles from './entry-text.module.css'
import { EntryText } from './entry-text'
import { LabelCurrency, citesLabel } from './label-currency'
import { Address } from './address'
import { ConfirmationMark } from './marks'

function Figures({ of }: { readonly of: NonNullable<SourcedRecord['figures']> }) {
  return (
    <table className={styles.figures}>
      <caption>Figures</caption>
      <tbody>
        {of.map(({ label, value }) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            <td>{value}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const linked = (text: string | undefined) => text !== undefined && <LinkedText>{text}</LinkedText>

function NotRead({ record }: { readonly record: SourcedRecord }) {
  if (record.confirmation === 'read') return null
  return (
    <StateBlock state="unknown" title={record.confirmation === 'partly' ? 'Part of this was not read in its source' : 'The text behind this was not read'}>
      <p>{record.unconfirmedParts === undefined ? 'It is held as reported elsewhere.' : <>Not confirmed: {linked(record.unconfirmedParts)}</>}</p>
    </StateBlock>
  )
}

function Known({ record }: { readonly record: SourcedRecord }) {
  const from = source(record.source)
  const { strength, downgradedBecause, disagreement, notes, copy, readAt, lastRead } = record
  return (
    <Facts
      of={[
        ['Source', <LoneLink key="source" href={`/evidence/source/${from.id}`}>{from.title}</LoneLink>],
        ['Place in the source', record.locator],
        ['Copy that was read', copy],
        ['Read at', readAt === undefined ? undefined : <Address key="read">{readAt}</Address>],
        ['Last read', sayDate(lastRead)],
        ['Text', <ConfirmationMark key="text" confirmation={record.confirmation} />],
        ['Certainty', certaintyWords[record.certainty]],
        ['Why not higher', downgradedBecause === undefined ? undefined : linked(downgradedBecause)],
        ['Strength of the guideline’s advice', strength === undefined ? undefined : strengthWords[strength]],
        ['Funding and interests', record.funding ?? from.funding ?? 'None recorded'],
        ['Disagreement', disagreement === undefined ? undefined : linked(disagreement)],
        ['Notes', notes === undefined ? undefined : linked(notes)],
        ['Id', record.id],
      ]}
    />
  )
}

/** A record in full. */
export function RecordText({ id }: { readonly id: EvidenceId }) {
  const record = evidenceRecord(id)
  return (
    <EntryText id={id} title={source(record.source).title}>
      <NotRead record={record} />
      {citesLabel([record.source]) && <LabelCurrency />}
      {record.figures !== undefined && <Figures of={record.figures} />}
      <Known record={record} />
    </EntryText>
  )
}
