import type { Occasion } from '@/lib/clinical/rule'
import { cite } from '@/lib/evidence/cite'
import { conflictsTouching } from '@/lib/evidence/conflicts'
import { rulesVersion } from '@/lib/guidance/knowledge'
import { CitationCard } from '../evidence/citation-card'
import { ConflictLinks } from '../evidence/conflict-note'
import { LabelCurrency, citesLabel } from '../evidence/label-currency'
import { Facts } from '../facts'
import { LoneLink } from '../page-link'
import { Part, ReadingPage } from '../reading-page'
import { ExpressionTree } from './expression-tree'
import type { ListedRule } from './find-rules'
import { RuleEffects } from './rule-effects'
import { RuleInputs } from './rule-inputs'
import styles from './rule-text.module.css'
import { SafetyMessage } from './safety-message'
import { sayTopic, topicOf } from './topics'
import { WorkedExamples } from './worked-examples'

const occasions = {
  'every-verdict': 'With every verdict',
  'going-ahead': 'Only while the option is still in question',
} as const satisfies Record<Occasion, string>

function Says({ rule }: { readonly rule: ListedRule }) {
  return (
    <div className={styles.says}>
      <p className={styles.sentence}>{rule.says}</p>
      {rule.step !== undefined && (
        <p>
          <strong>Step first.</strong> {rule.step}.
        </p>
      )}
      {rule.instead !== undefined && (
        <p>
          <strong>Instead.</strong> {rule.instead}
        </p>
      )}
      <RuleEffects rule={rule} />
      {rule.occasion !== undefined && <p className={styles.occasion}>{occasions[rule.occasion]}.</p>}
    </div>
  )
}

function Evidence({ rule }: { readonly rule: ListedRule }) {
  const touching = conflictsTouching(rule.because)
  return (
    <Part id="evidence" title="Evidence">
      {citesLabel(rule.because.map((id) => cite(id).source.id)) && <LabelCurrency />}
      {touching.length > 0 && <ConflictLinks conflicts={touching} />}
      {rule.because.map((id) => (
        <CitationCard key={id} id={id} />
      ))}
    </Part>
  )
}

/** One rule in full: its sentence, its condition, what it reads, its worked examples and its evidence. `isPracticed`: there are cases to practice it on. */
export function RuleText({ rule, isPracticed = false }: { readonly rule: ListedRule; readonly isPracticed?: boolean }) {
  const topic = topicOf(rule.id)
  const above = (
    <>
      <LoneLink href="/rules">Rules</LoneLink> / <LoneLink href={`/rules?topic=${topic}`}>{sayTopic(topic)}</LoneLink>
    </>
  )
  return (
    <ReadingPage title={rule.title} above={above}>
      <Says rule={rule} />
      {rule.leads !== undefined && <SafetyMessage cause={rule.leads} />}
      <Part id="condition" title="When it holds">
        <ExpressionTree of={rule.when} />
      </Part>
      <Part id="inputs" title="What it reads">
        <RuleInputs condition={rule.when} />
      </Part>
      <Part id="examples" title="Worked examples">
        <p>
          Each changes an invented person: 45 years old, recurrent major depression, two adequate trials without response, no suicidal thoughts, all else clear. The verdicts are those
          of all rules together.
        </p>
        <WorkedExamples examples={rule.examples} />
        {isPracticed && (
          <p>
            <LoneLink href={`/learn?rule=${rule.id}`}>Practice this rule</LoneLink>
          </p>
        )}
      </Part>
      <Evidence rule={rule} />
      <Facts of={[['Rule', rule.id], ['Version of the rules', rulesVersion]]} />
    </ReadingPage>
  )
}
