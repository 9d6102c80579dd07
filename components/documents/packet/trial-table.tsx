import { adequateHere, adequateWords } from '@/lib/documents/packet/packet-text'
import { columnIds, columns, weeksAsked, type TrialRow } from '@/lib/documents/packet/sections/trials'
import tables from './tables.module.css'
import styles from './packet.module.css'
import { ToAnswer } from './to-answer'

function Row({ row: { drug, class: group, cells, adequate, faults }, entry }: { readonly row: TrialRow; readonly entry?: string | undefined }) {
  return (
    <tr>
      <th scope="row">
        {drug}
        <span className={styles.meta}> {group}</span>
        {faults.map((fault) => (
          <span key={fault} className={tables.fault}>
            {fault}
          </span>
        ))}
      </th>
      {columnIds.map((column) => {
        const { state, says } = cells[column]
        return (
          <td key={column} data-label={columns[column]} data-field={state}>
            {state === 'present' ? says : <ToAnswer item="trials" entry={entry}>{says}</ToAnswer>}
          </td>
        )
      })}
      <td data-label="Counts where asked for">
        <ul className={tables.weeks}>
          {weeksAsked.map((weeks) => (
            <li key={weeks}>
              {weeks} weeks: {adequateWords[adequate[weeks]]}
            </li>
          ))}
        </ul>
      </td>
    </tr>
  )
}

/** The medicine trials as payers ask for them; a list where there is little room. */
export function TrialTable({ rows, entry }: { readonly rows: readonly TrialRow[]; readonly entry?: string | undefined }) {
  return (
    <>
      <table className={tables.table} data-kind="trials">
        <caption className="visually-hidden">Medicine trials</caption>
        <thead>
          <tr>
            <th scope="col">Drug and class</th>
            {columnIds.map((column) => (
              <th key={column} scope="col">
                {columns[column]}
              </th>
            ))}
            <th scope="col">Counts where asked for</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row, at) => (
            // A drug may stand twice: the order of the list is all that tells its courses apart.
            <Row key={at} row={row} entry={entry} />
          ))}
        </tbody>
      </table>
      <p className={styles.meta}>{adequateHere}</p>
    </>
  )
}
