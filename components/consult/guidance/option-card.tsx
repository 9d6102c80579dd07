'use client'

import { StateIcon, stateOfVerdict } from '@/components/state'
import { counted, optionNames, verdictWords } from '@/components/words'
import type { Option } from '@/lib/clinical/rule'
import type { Assessment, OptionAssessment, RouteStanding } from '@/lib/guidance/assessment'
import styles from './guidance.module.css'

const standings = { met: 'Met', arguable: 'Arguable', 'not-met': 'Not met', unknown: 'Cannot be told yet' } as const satisfies Record<RouteStanding, string>

/** How many rules hold against it, weigh in the talk, or may still hold. */
function countsOf({ findings, mayHold }: OptionAssessment): string {
  const against = findings.filter(({ effect }) => effect === 'not-supported' || effect === 'other-steps-first').length
  const weigh = findings.filter(({ effect }) => effect === 'with-care').length
  return `Rules: ${against} against or first, ${weigh} to weigh, ${mayHold.length} that cannot be told yet`
}

function Possible({ option }: { readonly option: OptionAssessment }) {
  if (option.settled) return <p className={styles.meta}>Settled: no open answer can change this.</p>
  const others = option.possible.filter((verdict) => verdict !== option.verdict)
  if (others.length === 0) return null
  return (
    <p className={styles.meta}>
      Still possible: {others.map((verdict) => verdictWords[verdict].toLowerCase()).join(', ')}. {counted(option.deciders.length, 'open question')} could decide.
    </p>
  )
}

/** One option: its verdict in a word, the sentence behind it, and how its routes stand. */
export function OptionCard({ option, assessment }: { readonly option: Option; readonly assessment: Assessment }) {
  const found = assessment.options[option]
  const name = `option-${option}`
  if (assessment.held)
    return (
      <article className={styles.card} aria-labelledby={name} data-state="safety-first" data-held>
        <h3 id={name}>{optionNames[option]}</h3>
        <p>Held until a safety step is recorded.</p>
      </article>
    )
  const state = stateOfVerdict[found.verdict]
  return (
    <article className={styles.card} aria-labelledby={name} data-state={state}>
      <h3 id={name}>{optionNames[option]}</h3>
      <p className={styles.word}>
        <StateIcon state={state} size={24} />
        <strong>{verdictWords[found.verdict]}</strong>
      </p>
      <p className={styles.sentence}>{found.says}</p>
      <ul className={styles.routes}>
        {found.routes.map(({ id, standing, says }) => (
          <li key={id}>
            <strong>{standings[standing]}:</strong> {says}
          </li>
        ))}
      </ul>
      <p className={styles.meta}>{countsOf(found)}.</p>
      <Possible option={found} />
    </article>
  )
}
