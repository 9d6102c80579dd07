'use client'

import { adequacy } from '@/lib/clinical/trials/adequacy'
import { sayDrug, sayTrial } from '@/lib/clinical/trials/say'
import { useNow } from '../draft/clock'
import { trialOf } from '../draft/to-answers'
import { useValue } from '../draft/use-form'
import buttons from '../buttons.module.css'
import rows from './rows.module.css'
import { TrialWord } from './trial-verdict'

type LineOf = { readonly at: number; readonly edit: () => void; readonly remove: () => void }

/** What a reason adds to the course it begins with. */
function withoutCourse(reason: string): string {
  const rest = reason.slice(reason.indexOf(': ') + 1).trim()
  return `${rest.charAt(0).toUpperCase()}${rest.slice(1)}`
}

/** One trial that has been told, in one line: what it was, whether it counts, and why. */
export function TrialLine({ at, edit, remove }: LineOf) {
  const row = useValue(`trials.rows.${at}`)
  const today = useNow().slice(0, 10)
  const trial = trialOf(row)
  const drug = sayDrug(trial)
  const { word, reasons } = adequacy(trial, today)
  return (
    <div role="group" aria-label={`Trial ${at + 1}: ${drug}`} className={rows.line}>
      <div className={rows.lineText}>
        <p>
          <strong>{drug}</strong>
          {sayTrial(trial).slice(drug.length)}
        </p>
        {today !== '' && (
          <p className={rows.standing}>
            <TrialWord word={word} /> {reasons.map(withoutCourse).join(' · ')}
          </p>
        )}
      </div>
      <button type="button" className={buttons.link} data-aside onClick={edit}>
        Edit<span className="visually-hidden"> trial {at + 1}</span>
      </button>
      <button type="button" className={buttons.link} data-aside onClick={remove}>
        Remove<span className="visually-hidden"> Trial {at + 1}</span>
      </button>
    </div>
  )
}
