import { openStates, openTitles } from '@/lib/documents/packet/field'
import { openFields, type Packet } from '@/lib/documents/packet/packet'
import styles from './packet.module.css'
import { ToAnswer } from './to-answer'

/** Everything that the packet leaves open, named line by line. */
export function OpenLines({ packet, entry }: { readonly packet: Packet; readonly entry?: string | undefined }) {
  const open = openFields(packet)
  const states = openStates.filter((state) => open[state].length > 0)
  if (states.length === 0 && packet.doubts.length === 0) return <p>Nothing is open.</p>
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
      {packet.doubts.map((says) => (
        <p key={says}>{says}</p>
      ))}
    </>
  )
}
