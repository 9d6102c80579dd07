import { tiers, type Tier as TierId } from '@/lib/clinical/rule'
import styles from './tier.module.css'

/** What kind of authority stands behind an effect: its letter and what the letter means. */
export function Tier({ tier }: { readonly tier: TierId }) {
  const [letter, meaning] = tiers[tier]
  return (
    <span className={styles.tier}>
      <span className={styles.letter} aria-hidden="true">
        {letter}
      </span>
      <span>
        <span className="visually-hidden">Tier {letter}: </span>
        {meaning}
      </span>
    </span>
  )
}

const meanings = {
  'label-contraindication': 'The US label rules the drug out.',
  'label-advises-against': 'The US label advises against use, or has no data there.',
  'outside-approval': 'The uses approved in the US do not cover it. The label says nothing against it there.',
  'label-warning': 'The US label warns.',
  'trial-exclusion': 'The trials left such people out, so little is known.',
  guideline: 'A guideline or a consensus of experts says so.',
  convention: 'This project decided it, where the sources give no line; it is open to challenge.',
  'source-article': 'The consumer article this project started from, judged claim by claim.',
} as const satisfies Record<TierId, string>

/** All tiers with their letters, strongest first. */
export function TierLegend() {
  return (
    <dl className={styles.legend}>
      {(Object.keys(tiers) as TierId[]).map((tier) => (
        <div key={tier}>
          <dt>
            <Tier tier={tier} />
          </dt>
          <dd>{meanings[tier]}</dd>
        </div>
      ))}
    </dl>
  )
}
