import { CircleCheck, Scale } from 'lucide-react'
import { StateBadge, VerdictBadge } from '@/components/state'
import { optionNames } from '@/components/words'
import { options, type Option } from '@/lib/clinical/rule'
import type { Assessment } from '@/lib/guidance/assessment'
import type { Comparison } from '@/lib/learn/comparison'
import styles from './reveal.module.css'

/** How a commitment stands beside the rules, in one line. Differing is no mistake: it is where something can be learned. */
export function Standing({ agrees, sure }: { readonly agrees: boolean; readonly sure: number }) {
  const Icon = agrees ? CircleCheck : Scale
  return (
    <p role="status" className={styles.standing} data-agrees={agrees}>
      <Icon size={24} aria-hidden="true" />
      <span>
        {agrees ? 'Your view is that of the rules.' : 'Your view differs from the rules.'} You were {sure}% sure.
      </span>
    </p>
  )
}

function First({ isSafety }: { readonly isSafety: boolean }) {
  return isSafety ? <StateBadge state="safety-first">Safety first</StateBadge> : <span>Nothing comes before the options</span>
}

function OptionBeside({ option, own, rules, says }: { readonly option: Option; readonly says: string } & Comparison['options'][Option]) {
  return (
    <div>
      <h2>{optionNames[option]}</h2>
      <dl>
        <dt>You</dt>
        <dd>
          <VerdictBadge verdict={own} />
        </dd>
        <dt>The rules{own === rules ? ' say the same' : ' differ'}</dt>
        <dd>
          <VerdictBadge verdict={rules} />
          <span>{says}</span>
        </dd>
      </dl>
    </div>
  )
}

/** What was said of what comes first and of each option, beside the rules. */
export function BesideRules({ comparison: { safetyFirst, options: compared }, assessment }: { readonly comparison: Comparison; readonly assessment: Assessment }) {
  return (
    <div className={styles.beside}>
      <div>
        <h2>What comes first</h2>
        <dl>
          <dt>You</dt>
          <dd>
            <First isSafety={safetyFirst.own} />
          </dd>
          <dt>The rules{safetyFirst.own === safetyFirst.rules ? ' say the same' : ' differ'}</dt>
          <dd>
            <First isSafety={safetyFirst.rules} />
            {assessment.safety.map(({ cause, title }) => (
              <span key={cause}>{title}</span>
            ))}
          </dd>
        </dl>
      </div>
      {options.map((option) => (
        <OptionBeside key={option} option={option} says={assessment.options[option].says} {...compared[option]} />
      ))}
    </div>
  )
}
