import { Check, CircleHelp, X } from 'lucide-react'
import type { Trace } from '@/lib/logic/trace'
import type { Tri } from '@/lib/logic/tri'
import styles from './guidance.module.css'

const words = { yes: 'Yes', no: 'No', unknown: 'Not known' } as const satisfies Record<Tri, string>
const icons = { yes: Check, no: X, unknown: CircleHelp } as const satisfies Record<Tri, unknown>

/** Why a rule holds: its conditions as a nested list, each with its verdict and what was seen. */
export function TraceList({ trace }: { readonly trace: Trace }) {
  return (
    <ul className={styles.trace}>
      <TraceLine trace={trace} />
    </ul>
  )
}

function TraceLine({ trace: { says, verdict, seen, parts } }: { readonly trace: Trace }) {
  const Icon = icons[verdict]
  return (
    <li>
      <Icon size={16} aria-hidden="true" /> <strong data-verdict={verdict}>{words[verdict]}</strong> {says}
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
