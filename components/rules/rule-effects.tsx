import { options, type Effect, type Rule, type Tier as TierId } from '@/lib/clinical/rule'
import { EffectBadge, StateBadge } from '../state'
import { Tier } from '../tier'
import { optionNames } from '../words'
import styles from './rule-effects.module.css'

function OnOption({ name, effect }: { readonly name: string; readonly effect: readonly [Effect, TierId] | undefined }) {
  return (
    <div>
      <dt>{name}</dt>
      {effect === undefined ? (
        <dd className={styles.none}>No effect</dd>
      ) : (
        <dd className={styles.effect}>
          <EffectBadge effect={effect[0]} />
          <Tier tier={effect[1]} />
        </dd>
      )}
    </div>
  )
}

/** What a rule does to each option, and on whose authority; said once where both are alike. */
export function RuleEffects({ rule }: { readonly rule: Rule }) {
  const { esketamine, racemic } = rule.effect
  const alike = esketamine !== undefined && racemic !== undefined && esketamine.join() === racemic.join()
  return (
    <div className={styles.effects}>
      {rule.leads !== undefined && (
        <p>
          <StateBadge state="safety-first">Puts safety first</StateBadge>
        </p>
      )}
      <dl className={styles.options}>
        {alike ? <OnOption name="Both options" effect={esketamine} /> : options.map((option) => <OnOption key={option} name={optionNames[option]} effect={rule.effect[option]} />)}
      </dl>
    </div>
  )
}
