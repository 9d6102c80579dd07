'use client'

import { StateIcon, stateOfVerdict } from '@/components/state'
import { shortOptionNames, verdictWords } from '@/components/words'
import { options } from '@/lib/clinical/rule'
import { useScratch, useShown } from '../assessment-context'
import styles from './strip.module.css'

/** The two verdicts at the foot of a narrow screen, and the way to all that stands behind them. */
export function VerdictBar() {
  const assessment = useShown()
  const { trying } = useScratch()
  return (
    <a href="#guidance" className={styles.bar} data-pinned="foot" data-trying={trying !== undefined || undefined}>
      {trying !== undefined && <span className="visually-hidden">Trying, not saved. </span>}
      {assessment === undefined && <span className={styles.barPart}>Guidance</span>}
      {assessment?.held === true && (
        <span className={styles.barPart} data-state="safety-first">
          <StateIcon state="safety-first" /> Safety first: options held
        </span>
      )}
      {assessment?.held === false &&
        options.map((option) => {
          const { verdict } = assessment.options[option]
          return (
            <span key={option} className={styles.barPart} data-state={stateOfVerdict[verdict]}>
              <StateIcon state={stateOfVerdict[verdict]} />
              <span>
                {shortOptionNames[option]}: <strong>{verdictWords[verdict]}</strong>
              </span>
            </span>
          )
        })}
    </a>
  )
}
