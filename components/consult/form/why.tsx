import { CircleHelp } from 'lucide-react'
import styles from './why.module.css'

type WhyOf = { readonly about: string; readonly reasons: readonly { readonly of?: string; readonly why: string }[] }

/** Why a question, or a group of them, is asked; opened by a press, or with Alt and W from the answer. */
export function Why({ about, reasons }: WhyOf) {
  return (
    <details className={styles.why}>
      <summary tabIndex={-1} data-why title="Why asked (Alt+W)">
        <CircleHelp size={18} aria-hidden="true" />
        <span className="visually-hidden">Why asked: {about}</span>
      </summary>
      <div>
        {reasons.map(({ of, why }) => (
          <p key={`${of} ${why}`}>
            {of !== undefined && <strong>{of}: </strong>}
            {why}
          </p>
        ))}
      </div>
    </details>
  )
}
