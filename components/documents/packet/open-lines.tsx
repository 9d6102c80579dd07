import { openStates, openTitles } from '@/lib/documents/packet/field'
import { sayOpenRows } from '@/lib/documents/packet/gap-table'
import { openFields } from '@/lib/documents/packet/packet'
import type { WrittenPacket } from '@/lib/documents/packet/written-packet'
import styles from './packet.module.css'
import { ToAnswer } from './to-answer'

/** Everything that the packet leaves open, named line by line; of what the plan asks for, how much. */
export function OpenLines({ written: { packet, rows }, entry }: { readonly written: WrittenPacket; readonly entry?: string | undefined }) {
  const open = openFields(packet)
  const states = openStates.filter((state) => open[state].length > 0)
  const asked = sayOpenRows(rows)
  if (states.length === 0 && asked === undefined && packet.doubts.length === 0) return <p>Nothing is open.</p>
  return (
    <>
      {states.map((state) => (
        <div key={state} className={styles.open}>
          <h3>{openTitles[state]}</h3>
          <ul>
            {open[state].map(({ label, item }, at) => (
              // Two courses of one drug have lines of the same name.
              <li key={at}>
                <ToAnswer item={item} entry={entry}>
                  {label}
                </ToAnswer>
              </li>
            ))}
          </ul>
        </div>
      ))}
      {asked !== undefined && <p>{asked}</p>}
      {packet.doubts.map((says) => (
        <p key={says}>{says}</p>
      ))}
    </>
  )
}
