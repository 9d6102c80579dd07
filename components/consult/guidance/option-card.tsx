'use client'

import { memo } from 'react'
import { StateIcon, stateOfVerdict } from '@/components/state'
import { counted, optionNames, verdictWords } from '@/components/words'
import type { Option } from '@/lib/clinical/rule'
import type { OptionAssessment, RouteStanding } from '@/lib/guidance/assessment'
import { decidingFindings } from '@/lib/guidance/deciding'
import { saysTheSame } from '../says-the-same'
import styles from './cards.module.css'
import { Opened } from './opened'
import { Reason } from './reason'

const standings = { met: 'Met', arguable: 'Arguable', 'not-met': 'Not met', unknown: 'Cannot be told yet' } as const satisfies Record<RouteStanding, string>

/** What the label says of this use. */
function labelStatus(option: Option, { routes }: OptionAssessment): string {
  if (option === 'racemic') return 'Off-label'
  if (routes.some(({ standing }) => standing === 'met')) return 'Approved use'
  return routes.every(({ standing }) => standing === 'not-met') ? 'Outside its approved uses' : 'Approved drug, use not settled'
}

/** How many routes speak for it, and how many rules hold against it, weigh in the talk, or wait for an answer. */
function countsOf({ routes, findings, mayHold }: OptionAssessment): readonly (readonly [count: number, what: string])[] {
  const weigh = findings.filter(({ effect }) => effect === 'with-care').length
  const against = findings.filter(({ effect }) => effect === 'not-supported' || effect === 'other-steps-first').length
  return [
    [routes.filter(({ standing }) => standing === 'met').length, 'for'],
    [against, 'against or first'],
    [weigh, 'to weigh'],
    [mayHold.length, 'unknown'],
  ]
}

function Possible({ found }: { readonly found: OptionAssessment }) {
  if (found.settled) return <p className={styles.meta}>Settled: no open answer can change this.</p>
  const others = found.possible.filter((verdict) => verdict !== found.verdict)
  if (others.length === 0) return null
  return (
    <p className={styles.meta}>
      Still possible: {others.map((verdict) => verdictWords[verdict].toLowerCase()).join(', ')}. {counted(found.deciders.length, 'open question')} could decide.
    </p>
  )
}

function Routes({ found }: { readonly found: OptionAssessment }) {
  return (
    <ul className={styles.routes} aria-label="Routes">
      {found.routes.map(({ id, standing, says }) => (
        <li key={id} data-standing={standing}>
          <strong>{standings[standing]}:</strong> {says}
        </li>
      ))}
    </ul>
  )
}

function WhyVerdict({ option, found }: { readonly option: Option; readonly found: OptionAssessment }) {
  const deciding = decidingFindings(found)
  if (deciding.length === 0) return null
  return (
    <Opened
      summary={
        <>
          Why<span className="visually-hidden">: {optionNames[option]}</span>
        </>
      }
    >
      {() => (
        <ul className={styles.reasons}>
          {deciding.map((finding) => (
            <li key={finding.id}>
              <Reason finding={finding} />
            </li>
          ))}
        </ul>
      )}
    </Opened>
  )
}

/** One option: its verdict in a word, the sentence behind it, what was counted, and how its routes stand. */
export const OptionCard = memo(function OptionCard({ option, found, held }: { readonly option: Option; readonly found: OptionAssessment; readonly held: boolean }) {
  const name = `option-${option}`
  if (held)
    return (
      <article className={styles.card} aria-labelledby={name} data-state="safety-first" data-held>
        <h3 id={name}>{optionNames[option]}</h3>
        <p>Held until a safety step is recorded.</p>
      </article>
    )
  const state = stateOfVerdict[found.verdict]
  return (
    <article className={styles.card} aria-labelledby={name} data-state={state}>
      <div className={styles.head}>
        <h3 id={name}>{optionNames[option]}</h3>
        <span className={styles.approval}>{labelStatus(option, found)}</span>
      </div>
      <p className={styles.word}>
        <StateIcon state={state} size={24} />
        <strong>{verdictWords[found.verdict]}</strong>
      </p>
      <p className={styles.sentence}>{found.says}</p>
      <ul className={styles.counts} aria-label="Counts">
        {countsOf(found).map(([count, what]) => (
          <li key={what}>
            <strong>{count}</strong> {what}
          </li>
        ))}
      </ul>
      <Routes found={found} />
      <Possible found={found} />
      <WhyVerdict option={option} found={found} />
    </article>
  )
}, saysTheSame)
