import { useId } from 'react'
import type { Bar, Lane, Timeline } from '@/lib/documents/timeline'
import styles from './timeline.module.css'
import { shareOf, ticksOf } from './timeline-figures'

const WIDTH = 640
const SIDE = 12
const ROW = 38
const LANE = 92
const FOOT = 30

const ends = { dated: '', 'from-weeks': ', by its weeks', ongoing: ', still taken' } as const satisfies Record<Bar['ends'], string>

const sayBar = ({ says, word, from, to, ends: end }: Bar): string => `${says} (${from} to ${to}${ends[end]}): ${word.toLowerCase()}`
const sayLane = ({ instrument, points }: Lane): string => `${instrument}: ${points.map(({ on, total }) => `${total} on ${on}`).join(', ')}`

type Scale = (on: string) => number

/** A trial: its words over its bar, so that neither runs into the other. */
function BarRow({ bar, y, x }: { readonly bar: Bar; readonly y: number; readonly x: Scale }) {
  const adequate = bar.word.startsWith('Adequate')
  const middle = (x(bar.from) + x(bar.to)) / 2
  return (
    <g>
      <text x={middle > WIDTH / 2 ? WIDTH - SIDE : SIDE} y={y + 13} textAnchor={middle > WIDTH / 2 ? 'end' : 'start'}>
        {bar.says}
      </text>
      <rect x={x(bar.from)} y={y + 19} width={Math.max(3, x(bar.to) - x(bar.from))} height={12} className={adequate ? styles.counts : styles.open} />
    </g>
  )
}

/** The scores of one scale, higher on the page where they are higher. */
function LaneRow({ lane, y, x }: { readonly lane: Lane; readonly y: number; readonly x: Scale }) {
  const at = (share: number | undefined): number => y + LANE - 16 - (share ?? 0.5) * 36
  const path = lane.points.map(({ on, share }, place) => `${place === 0 ? 'M' : 'L'} ${x(on)} ${at(share)}`).join(' ')
  return (
    <g>
      <text x={SIDE} y={y + 13} className={styles.strong}>
        {lane.instrument}
      </text>
      <path d={path} className={styles.line} />
      {lane.points.map(({ on, total, share }, place) => (
        <g key={`${on}-${place}`}>
          <circle cx={x(on)} cy={at(share)} r={4} className={styles.point} />
          <text x={Math.min(WIDTH - SIDE, x(on) + 7)} y={at(share) - 6} textAnchor={x(on) > WIDTH - 40 ? 'end' : 'start'}>
            {total}
          </text>
        </g>
      ))}
    </g>
  )
}

function Drawing({ of }: { readonly of: Timeline }) {
  const id = useId()
  const x: Scale = (on) => SIDE + shareOf(of, on) * (WIDTH - 2 * SIDE)
  const lanesFrom = of.bars.length * ROW
  const foot = lanesFrom + of.lanes.length * LANE
  return (
    <svg viewBox={`0 0 ${WIDTH} ${foot + FOOT}`} role="img" aria-labelledby={`${id}-title`} aria-describedby={`${id}-desc`}>
      <title id={`${id}-title`}>Treatment trials and scores over time</title>
      <desc id={`${id}-desc`}>{[...of.bars.map(sayBar), ...of.lanes.map(sayLane)].join('; ')}</desc>
      {of.bars.map((bar, place) => (
        <BarRow key={sayBar(bar)} bar={bar} y={place * ROW} x={x} />
      ))}
      {of.lanes.map((lane, place) => (
        <LaneRow key={lane.instrument} lane={lane} y={lanesFrom + place * LANE} x={x} />
      ))}
      <path d={`M ${SIDE} ${foot + 2} H ${WIDTH - SIDE}`} className={styles.axis} />
      {ticksOf(of).map(({ on, says }) => (
        <g key={on}>
          <path d={`M ${x(on)} ${foot + 2} v 6`} className={styles.axis} />
          <text x={x(on)} y={foot + 22} textAnchor={x(on) < 40 ? 'start' : x(on) > WIDTH - 40 ? 'end' : 'middle'}>
            {says}
          </text>
        </g>
      ))}
    </svg>
  )
}

type Row = { readonly when: string; readonly what: string; readonly says: string }

const rowsOf = ({ bars, lanes, notDrawn }: Timeline): readonly Row[] => [
  ...bars.map(({ says, word, from, to, ends: end }) => ({ when: `${from} to ${to}${ends[end]}`, what: says, says: word })),
  ...lanes.flatMap(({ instrument, points }) => points.map(({ on, total }) => ({ when: on, what: instrument, says: String(total) }))),
  ...notDrawn.map(({ says, why }) => ({ when: 'Not drawn', what: says, says: why })),
]

/** Trials and scores over time, as a drawing and as a table. */
export function TimelineChart({ of }: { readonly of: Timeline }) {
  return (
    <figure className={styles.timeline}>
      <figcaption>
        Treatment trials and scores over time
        <span className={styles.key}>
          <span className={styles.countsKey} /> adequate <span className={styles.openKey} /> not adequate, or cannot tell
        </span>
      </figcaption>
      <Drawing of={of} />
      <div className={styles.scroll} role="group" aria-label="The timeline as a table" tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">When</th>
              <th scope="col">What</th>
              <th scope="col">Counts as, or total</th>
            </tr>
          </thead>
          <tbody>
            {rowsOf(of).map(({ when, what, says }, place) => (
              <tr key={`${when}-${what}-${place}`}>
                <td>{when}</td>
                <th scope="row">{what}</th>
                <td>{says}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </figure>
  )
}
