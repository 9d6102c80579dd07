import { ActionLink, Actions } from '@/components/action-link'
import { PageLink } from '@/components/page-link'
import { VerdictBadge } from '@/components/state'
import { conflicts } from '@/lib/evidence/conflicts'
import { evidenceRecords } from '@/lib/evidence/records'
import { rules } from '@/lib/rules'
import type { Verdict } from '@/lib/clinical/rule'
import styles from './home.module.css'

const verdicts: readonly (readonly [Verdict, string])[] = [
  ['discuss', 'An indication is met, and nothing speaks against it beyond the usual cautions.'],
  ['discuss-with-care', 'It can be raised now; a named risk or gap belongs in the conversation.'],
  ['other-steps-first', 'Something fixable or temporary comes first, and the step is named.'],
  ['not-supported', 'Ruled out, outside its use, or nothing to treat; the authority is named.'],
  ['cannot-tell', 'A decisive answer is missing, and the question is named.'],
]

function Opening() {
  return (
    <div className={styles.opening}>
      <p className={styles.for}>For health professionals</p>
      <h1>Is ketamine or esketamine worth discussing with this person?</h1>
      <p className={styles.lede}>
        Answer what you know about one adult with depression. Esketamine nasal spray and ketamine infusion (off-label) are read apart, each sentence with its rule and its evidence.
      </p>
      <Actions>
        <ActionLink rank="primary" href="/consult">
          Start a consult
        </ActionLink>
        <ActionLink rank="second" href="/consult/example">
          See an example
        </ActionLink>
      </Actions>
      <p className={styles.private}>No account. Answers stay in this browser tab and are sent nowhere.</p>
    </div>
  )
}

function Verdicts() {
  return (
    <section className={styles.verdicts} aria-labelledby="verdicts">
      <h2 id="verdicts">What it can conclude</h2>
      <dl>
        {verdicts.map(([verdict, meaning]) => (
          <div key={verdict}>
            <dt>
              <VerdictBadge verdict={verdict} />
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

function Grounds() {
  return (
    <div className={styles.grounds}>
      <section>
        <h2>What it is not</h2>
        <p>
          Not for emergencies, not a score, and not a decision. It is not validated on patients, and not for clinical use until a psychiatrist, a pharmacist and a medical safety
          officer have signed it off. <PageLink href="/about">Intended use and limits</PageLink>
        </p>
      </section>
      <section>
        <h2>What it rests on</h2>
        <p>
          <PageLink href="/rules">{rules.length} rules</PageLink>, each with worked examples; <PageLink href="/evidence">{evidenceRecords.length} evidence records</PageLink>, each with its place and
          certainty; <PageLink href="/evidence/conflicts">{conflicts.length} places where sources disagree</PageLink>, each with how it is read here.
        </p>
      </section>
      <section>
        <h2>In immediate danger</h2>
        <p>
          Suicide safety is the first question of every consult. In the US, call or text <a href="tel:988">988</a>, or call <a href="tel:911">911</a>.{' '}
          <PageLink href="/evidence/crisis-988">Where this comes from</PageLink>
        </p>
      </section>
    </div>
  )
}

export default function Home() {
  return (
    <main className={styles.home}>
      <Opening />
      <Verdicts />
      <Grounds />
    </main>
  )
}
