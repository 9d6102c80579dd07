'use client'

import { useState } from 'react'
import { VerdictBadge } from '@/components/state'
import { shortOptionNames } from '@/components/words'
import { options } from '@/lib/clinical/rule'
import type { Flipped, FlipTask } from '@/lib/learn/flip-task'
import action from '../action.module.css'
import commit from './commit.module.css'
import styles from './learn.module.css'
import reveal from './reveal.module.css'

/** What is asked, and what is pressed to see it. */
const words = {
  ahead: ['If one of these were so, and all else as it is: which would change a verdict?', 'See what each would do'],
  back: ['Looking back: had one of these been so, and all else as it is, which would have changed a verdict?', 'See what each would have done'],
} as const satisfies Record<FlipTask['looks'], readonly [asks: string, button: string]>

function Outcome({ choice: { verdicts, changes }, said }: { readonly choice: Flipped; readonly said: boolean }) {
  return (
    <div className={reveal.side}>
      <p>
        {changes ? 'Changes a verdict.' : 'Changes no verdict.'} {said === changes ? 'As you said.' : 'You said otherwise.'}
      </p>
      {options.map((option) => (
        <p key={option} className={styles.marks}>
          {shortOptionNames[option]} <VerdictBadge verdict={verdicts[option]} />
        </p>
      ))}
    </div>
  )
}

/** "Which of these would change a verdict?": said first, then seen. */
export function FlipQuestion({ task: { looks, choices } }: { readonly task: FlipTask }) {
  const [said, setSaid] = useState<readonly string[]>([])
  const [isSeen, setSeen] = useState(false)
  const toggle = (says: string): void => setSaid((before) => (before.includes(says) ? before.filter((one) => one !== says) : [...before, says]))
  const [asks, button] = words[looks]
  const alike = choices.filter(({ says, changes }) => said.includes(says) === changes).length
  return (
    <div className={styles.group}>
      <fieldset className={commit.choice}>
        <legend>{asks}</legend>
        {choices.map((choice) => (
          <div key={choice.says}>
            <label>
              <input type="checkbox" checked={said.includes(choice.says)} disabled={isSeen} onChange={() => toggle(choice.says)} />
              <span>{choice.says.charAt(0).toUpperCase() + choice.says.slice(1)}</span>
            </label>
            {isSeen && <Outcome choice={choice} said={said.includes(choice.says)} />}
          </div>
        ))}
      </fieldset>
      {!isSeen && (
        <div>
          <button type="button" className={action.second} onClick={() => setSeen(true)}>
            {button}
          </button>
        </div>
      )}
      <p role="status">{isSeen && `${alike} of ${choices.length} as the rules have it.`}</p>
    </div>
  )
}
