import type { Trace } from '@/lib/logic/trace'
import styles from './guidance.module.css'

const words = { yes: 'Yes', no: 'No', unknown: 'Not known' } as const

/** Why a rule holds: its conditions as a nested list, each with its verdict and what was seen. */
export function TraceList({ trace }: { readonly trace: Trace }) {
  return (
    <ul className={styles.trace}>
      <TraceLine trace={trace} />
    </ul>
  )
}

function TraceLine({ trace: { says, verdict, seen, parts } }: { readonly trace: Trace }) {
  return (
    <li>
      <strong data-verdict={verdict}>{words[verdict]}</strong> {says}
      {seen !== undefined && <span className={styles.seen}> (seen: {seen})</span>}
      {parts.length > 0 && (
        <ul>
          {parts.map((part, i) => (
            <TraceLine key={i} trace={part} />
          ))}
        </ul>
      )}
    </li>
  )
}
