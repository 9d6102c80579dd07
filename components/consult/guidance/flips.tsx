'use client'

import { memo, useMemo } from 'react'
import { VerdictBadge } from '@/components/state'
import { shortOptionNames } from '@/components/words'
import type { Verdict } from '@/lib/clinical/rule'
import type { Assessment, Flip } from '@/lib/guidance/assessment'
import { useScratch } from '../assessment-context'
import buttons from '../buttons.module.css'
import { saysTheSame } from '../says-the-same'
import { flipGroups, type FlipGroup } from './flip-groups'
import flipStyles from './flips.module.css'
import styles from './guidance.module.css'
import { Opened } from './opened'

const SHOWN = 3

const FlipLine = memo(function FlipLine({ flip: { says, change } }: { readonly flip: Flip }) {
  const { tryOut } = useScratch()
  return (
    <li>
      <span>{says}</span>
      <button type="button" className={buttons.strong} aria-label={`Try it: ${says}`} onClick={() => tryOut({ says, change })}>
        Try it
      </button>
    </li>
  )
}, saysTheSame)

function Lines({ flips }: { readonly flips: readonly Flip[] }) {
  return (
    <ul className={flipStyles.lines}>
      {flips.map((flip) => (
        <FlipLine key={`${flip.variable} ${flip.says}`} flip={flip} />
      ))}
    </ul>
  )
}

/** What a group leads to, in one line where it is the same for both. */
function leadsOf({ leadsTo, changed }: FlipGroup): readonly (readonly [name: string, verdict: Verdict])[] {
  if (changed.length === 2 && leadsTo.esketamine === leadsTo.racemic) return [['Both', leadsTo.esketamine]]
  return changed.map((option) => [shortOptionNames[option], leadsTo[option]])
}

const Group = memo(function Group({ group }: { readonly group: FlipGroup }) {
  const { flips } = group
  const [leads, rest] = [leadsOf(group), flips.slice(SHOWN)]
  return (
    <li className={flipStyles.group}>
      {leads.map(([name, verdict]) => (
        <p key={name} className={styles.marks}>
          <span className={flipStyles.option}>{name}</span> <VerdictBadge verdict={verdict} />
        </p>
      ))}
      <Lines flips={flips.slice(0, SHOWN)} />
      {rest.length > 0 && <Opened summary={`${rest.length} more that lead there`}>{() => <Lines flips={rest} />}</Opened>}
    </li>
  )
}, saysTheSame)

/** Single answers that would change a verdict, by the verdict they lead to. Each can be tried, one at a time, beside the answers as they stand. */
export function Flips({ assessment }: { readonly assessment: Assessment | undefined }) {
  const groups = useMemo(() => assessment && flipGroups(assessment), [assessment])
  if (groups === undefined) return null
  return (
    <section className={styles.part} aria-labelledby="what-would-change">
      <h3 id="what-would-change" tabIndex={-1}>
        What would change this
      </h3>
      {groups.length === 0 && <p>No single answer changes a verdict as things stand.</p>}
      <ul className={flipStyles.groups}>
        {groups.map((group) => (
          <Group key={Object.values(group.leadsTo).join(' ')} group={group} />
        ))}
      </ul>
    </section>
  )
}
