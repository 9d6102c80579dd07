import { ActionLink, Actions } from '@/components/action-link'
import { Facts } from '@/components/facts'
import { FilterChoice, FilterWords } from '@/components/filters'
import { EffectBadge, StateBadge, StateBlock, VerdictBadge, type State } from '@/components/state'
import { TierLegend } from '@/components/tier'
import { effectWords, verdictWords } from '@/components/words'
import type { Effect, Verdict } from '@/lib/clinical/rule'
import styles from './gallery.module.css'

const states = {
  'safety-first': 'Safety first',
  'not-supported': 'Not supported',
  'with-care': 'Discuss with care',
  discuss: 'Worth discussing',
  'other-steps-first': 'Other steps first',
  unknown: 'Not enough answered',
  conflict: 'Sources disagree',
  said: 'Said, verdict unchanged',
} as const satisfies Record<State, string>

const allStates = Object.entries(states) as [State, string][]

/** The eight states, as a word in a line and as a passage. */
export function StatePieces() {
  return (
    <div className={styles.stack}>
      <div className={styles.row}>
        {allStates.map(([state, word]) => (
          <StateBadge key={state} state={state}>
            {word}
          </StateBadge>
        ))}
      </div>
      {allStates.map(([state, word]) => (
        <StateBlock key={state} state={state} title={word}>
          <p>
            A passage in this state, with <a href="#states">a link</a>.
          </p>
        </StateBlock>
      ))}
    </div>
  )
}

/** Verdicts and effects of rules, as they stand in lists. */
export function WordPieces() {
  return (
    <div className={styles.stack}>
      <div className={styles.row}>
        {(Object.keys(verdictWords) as Verdict[]).map((verdict) => (
          <VerdictBadge key={verdict} verdict={verdict} />
        ))}
      </div>
      <div className={styles.row}>
        {(Object.keys(effectWords) as Effect[]).map((effect) => (
          <EffectBadge key={effect} effect={effect} />
        ))}
      </div>
      <TierLegend />
    </div>
  )
}

/** Actions, fields and facts outside the consult. */
export function ControlPieces() {
  return (
    <div className={styles.stack}>
      <Actions>
        <ActionLink rank="primary" href="/consult">
          What one came to do
        </ActionLink>
        <ActionLink rank="second" href="/consult">
          The other way to begin
        </ActionLink>
      </Actions>
      <form className={styles.row} action="/gallery" aria-label="Filters">
        <FilterChoice name="kind" label="A choice" chosen={undefined} any="Any" choices={[['one', 'One']]} />
        <FilterWords name="words" label="Words to look for" chosen={undefined} />
      </form>
      <Facts
        of={[
          ['A fact', 'its value'],
          ['Another', 'its value'],
        ]}
      />
    </div>
  )
}
