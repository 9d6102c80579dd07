import { CircleCheck, CircleDashed, CircleHelp, CircleX } from 'lucide-react'
import { counted } from '@/components/words'
import { standingIds, standings, type GapRow, type Standing } from '@/lib/documents/packet/gap-table'
import { ByHandAnswer } from './by-hand-answer'
import tables from './tables.module.css'
import type { Ways } from './packet-sheet'
import { ToAnswer } from './to-answer'

const icons = { met: CircleCheck, 'not-shown': CircleHelp, missing: CircleDashed, 'not-met': CircleX } as const satisfies Record<Standing, unknown>

function StandingMark({ standing }: { readonly standing: Standing }) {
  const Icon = icons[standing]
  return (
    <span className={tables.standing} data-standing={standing}>
      <Icon size={18} aria-hidden="true" /> {standings[standing]}
    </span>
  )
}

function Row({ row: { asks, standing, shows, lacks, item, hand }, entry, stated, state }: { readonly row: GapRow } & Ways) {
  return (
    <tr>
      <th scope="row">{asks}</th>
      <td>
        <StandingMark standing={standing} />
      </td>
      <td>
        <div className={tables.shown}>
          <p>{shows === '' ? 'Nothing recorded.' : shows}</p>
          {lacks.length > 0 && (
            <ul>
              {lacks.map((lack, at) => (
                <li key={at}>{lack}</li>
              ))}
            </ul>
          )}
          {hand !== undefined && state !== undefined && <ByHandAnswer asks={asks} said={stated?.[hand]} say={(said) => state(hand, said)} />}
          {standing !== 'met' && item !== undefined && entry !== undefined && (
            <p data-screen-only>
              <ToAnswer item={item} entry={entry}>
                Go to the answer <span className="visually-hidden">{asks}</span>
              </ToAnswer>
            </p>
          )}
        </div>
      </td>
    </tr>
  )
}

/** How many lines stand how: "3 met, 1 not shown". */
function sayCounts(rows: readonly GapRow[]): string {
  const parts = standingIds.flatMap((standing) => {
    const many = rows.filter((row) => row.standing === standing).length
    return many === 0 ? [] : [`${many} ${standings[standing].toLowerCase()}`]
  })
  return `${counted(rows.length, 'line')}: ${parts.join(', ')}.`
}

/** What a plan asks for, line by line: how each stands, what shows it, and the way to its answer. */
export function GapTable({ rows, ...ways }: { readonly rows: readonly GapRow[] } & Ways) {
  return (
    <>
      <p role="status">{sayCounts(rows)}</p>
      <table className={tables.table}>
        <caption className="visually-hidden">What the plan asks for, and what the record shows</caption>
        <thead>
          <tr>
            <th scope="col">Asked for</th>
            <th scope="col">Stands</th>
            <th scope="col">The record shows</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row, at) => (
            // A plan may ask for the same twice.
            <Row key={at} row={row} {...ways} />
          ))}
        </tbody>
      </table>
    </>
  )
}
