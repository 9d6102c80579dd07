'use client'

import { memo } from 'react'
import { EffectBadge } from '@/components/state'
import { Tier } from '@/components/tier'
import { shortOptionNames } from '@/components/words'
import { options } from '@/lib/clinical/rule'
import { saysTheSame } from '../says-the-same'
import styles from './guidance.module.css'
import type { LedgerRow } from './ledger'
import ledger from './ledger.module.css'
import { Opened } from './opened'
import { Reason } from './reason'

function Effects({ effects }: Pick<LedgerRow, 'effects'>) {
  return (
    <ul className={ledger.effects}>
      {options.map((option) => {
        const found = effects[option]
        if (found === undefined) return null
        return (
          <li key={option} className={styles.marks}>
            <span className={ledger.option}>{shortOptionNames[option]}</span>
            <EffectBadge effect={found.effect} />
            <Tier tier={found.tier} />
          </li>
        )
      })}
    </ul>
  )
}

/** A rule that holds: what was answered, what it does to each option by what authority, and the way to its ground. */
export const LedgerEntry = memo(function LedgerEntry({ row: { finding, effects } }: { readonly row: LedgerRow }) {
  const { title, seen, says, step, instead } = finding
  return (
    <li className={ledger.row}>
      <h4>{title}</h4>
      {seen.length > 0 && (
        <p className={ledger.seen}>
          <span>Your answer:</span> {seen.join('; ')}
        </p>
      )}
      <Effects effects={effects} />
      <p>{says}</p>
      {step !== undefined && <p>Step: {step}</p>}
      {instead !== undefined && <p>Instead: {instead}</p>}
      <Opened
        summary={
          <>
            Why<span className="visually-hidden">: {title}</span>
          </>
        }
      >
        {() => <Reason finding={finding} />}
      </Opened>
    </li>
  )
}, saysTheSame)
