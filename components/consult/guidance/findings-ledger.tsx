'use client'

import { useState } from 'react'
import { PageLink } from '@/components/page-link'
import { effectWords, optionNames } from '@/components/words'
import { options } from '@/lib/clinical/rule'
import type { Assessment, PossibleFinding } from '@/lib/guidance/assessment'
import styles from './guidance.module.css'
import { ledgerOf, weighs, type LedgerRow, type Sight } from './ledger'
import { LedgerEntry } from './ledger-entry'
import ledger from './ledger.module.css'
import { Opened } from './opened'

const sights = { both: 'Both', esketamine: 'Esketamine', racemic: 'Infusion' } as const satisfies Record<Sight, string>

function InSight({ sight, see }: { readonly sight: Sight; readonly see: (sight: Sight) => void }) {
  return (
    <fieldset className={ledger.sights}>
      <legend className="visually-hidden">Show the reasons for</legend>
      {(Object.keys(sights) as Sight[]).map((one) => (
        <label key={one}>
          <input type="radio" name="reasons-for" checked={sight === one} onChange={() => see(one)} />
          <span>{sights[one]}</span>
        </label>
      ))}
    </fieldset>
  )
}

function Rows({ rows }: { readonly rows: readonly LedgerRow[] }) {
  return (
    <ul className={ledger.rows}>
      {rows.map((row) => (
        <LedgerEntry key={row.finding.rule} row={row} />
      ))}
    </ul>
  )
}

/** Rules that may still hold, each once, for the options in sight. */
function possible(assessment: Assessment, sight: Sight): readonly PossibleFinding[] {
  const found = options.filter((option) => sight === 'both' || sight === option).flatMap((option) => assessment.options[option].mayHold)
  return [...new Map(found.map((finding) => [finding.rule, finding])).values()]
}

function MayHold({ findings }: { readonly findings: readonly PossibleFinding[] }) {
  if (findings.length === 0) return null
  return (
    <Opened summary={`${findings.length} that cannot be told yet`}>
      {() => (
        <ul className={styles.statements}>
          {findings.map(({ rule, title, effect, waitsFor }) => (
            <li key={rule}>
              <PageLink href={`/rules/${rule}`}>{title}</PageLink>: {effectWords[effect].toLowerCase()} <span className={styles.meta}>(waits for {waitsFor.join('; ')})</span>
            </li>
          ))}
        </ul>
      )}
    </Opened>
  )
}

/** Every rule that holds, with the answers and the evidence it rests on: what changes a verdict at once, the rest on opening. */
export function FindingsLedger({ assessment }: { readonly assessment: Assessment }) {
  const [sight, see] = useState<Sight>('both')
  const rows = ledgerOf(assessment, sight)
  const [weighing, said] = [rows.filter(weighs), rows.filter((row) => !weighs(row))]
  return (
    <section className={styles.part} aria-labelledby="why-this">
      <div className={ledger.head}>
        <h3 id="why-this">Why</h3>
        <InSight sight={sight} see={see} />
      </div>
      {weighing.length === 0 && <p>No rule that holds changes {sight === 'both' ? 'a verdict' : `the verdict on ${optionNames[sight].toLowerCase()}`}.</p>}
      <Rows rows={weighing} />
      {said.length > 0 && <Opened summary={`All ${rows.length}: ${said.length} more that leave the verdict unchanged`}>{() => <Rows rows={said} />}</Opened>}
      <MayHold findings={possible(assessment, sight)} />
    </section>
  )
}
