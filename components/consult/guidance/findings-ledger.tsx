'use client'

import { PageLink } from '@/components/page-link'
import { EffectBadge, StateBadge } from '@/components/state'
import { Tier } from '@/components/tier'
import { counted, effectWords, optionNames } from '@/components/words'
import { options, type Option } from '@/lib/clinical/rule'
import type { Assessment, Finding, OptionAssessment } from '@/lib/guidance/assessment'
import styles from './guidance.module.css'
import { RestsOn } from './links'
import { Opened } from './opened'
import { TraceList } from './trace-list'

function FindingEntry({ finding }: { readonly finding: Finding }) {
  const { rule, title, effect, tier, says, step, instead, citations, trace } = finding
  return (
    <li className={styles.finding}>
      <h5>
        <PageLink href={`/rules/${rule}`}>{title}</PageLink>
      </h5>
      <p className={styles.marks}>
        <EffectBadge effect={effect} /> <Tier tier={tier} />
      </p>
      <p>{says}</p>
      {step !== undefined && <p>Step: {step}</p>}
      {instead !== undefined && <p>Instead: {instead}</p>}
      <RestsOn citations={citations} />
      <Opened
        summary={
          <>
            How it was decided<span className="visually-hidden">: {title}</span>
          </>
        }
      >
        {() => <TraceList trace={trace} />}
      </Opened>
    </li>
  )
}

function MayHold({ option }: { readonly option: OptionAssessment }) {
  if (option.mayHold.length === 0) return null
  return (
    <Opened summary={`${counted(option.mayHold.length, 'rule')} that cannot be told yet`}>
      {() => (
        <ul className={styles.statements}>
          {option.mayHold.map(({ rule, title, effect, waitsFor }) => (
            <li key={rule}>
              <PageLink href={`/rules/${rule}`}>{title}</PageLink>: {effectWords[effect].toLowerCase()} <span className={styles.meta}>(waits for {waitsFor.join('; ')})</span>
            </li>
          ))}
        </ul>
      )}
    </Opened>
  )
}

function Ledger({ option, found }: { readonly option: Option; readonly found: OptionAssessment }) {
  return (
    <div className={styles.ledger}>
      <h4>{optionNames[option]}</h4>
      {found.findings.length === 0 && <StateBadge state="said">No rule holds yet</StateBadge>}
      <ul className={styles.findings}>
        {found.findings.map((finding) => (
          <FindingEntry key={finding.id} finding={finding} />
        ))}
      </ul>
      <MayHold option={found} />
    </div>
  )
}

/** Every rule that holds, per option, with the answers and the evidence it rests on. */
export function FindingsLedger({ assessment }: { readonly assessment: Assessment }) {
  return (
    <section className={styles.part} aria-labelledby="why-this">
      <h3 id="why-this">Why</h3>
      {options.map((option) => (
        <Ledger key={option} option={option} found={assessment.options[option]} />
      ))}
    </section>
  )
}
