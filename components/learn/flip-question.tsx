'use client'

import { useId, useState } from 'react'
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
    <div className={reveal.outcome}>
      <p>
        {changes ? 'Changes a verdict.' : 'Changes no verdict.'} {said === changes ? 'As you said.' : 'You said otherwise.'}
      </p>
      {options.map((option) => (
        <p key={option}>
          {shortOptionNames[option]} <VerdictBadge verdict={verdicts[option]} />
        </p>
      ))}
    </div>
  )
}

/** Of what comes in the place of what was pressed: the focus would be lost with that. */
const takeFocus = (result: HTMLElement | null): void => result?.focus()

type Check = { readonly says: string; readonly checked: boolean; readonly disabled: boolean; readonly toggle: () => void; readonly describedBy: string | undefined }

function Check({ says, checked, disabled, toggle, describedBy }: Check) {
  return (
    <label>
      <input type="checkbox" checked={checked} disabled={disabled} aria-describedby={describedBy} onChange={toggle} />
      <span>{says.charAt(0).toUpperCase() + says.slice(1)}</span>
    </label>
  )
}

/** "Which of these would change a verdict?": said first, then seen. */
export function FlipQuestion({ task: { looks, choices } }: { readonly task: FlipTask }) {
  // Undefined until something is said; nothing in it: none of these.
  const [said, setSaid] = useState<readonly string[]>()
  const [asked, setAsked] = useState(false)
  const fault = useId()
  const isSeen = asked && said !== undefined
  const isSilent = asked && said === undefined
  const say = (now: readonly string[] | undefined): void => {
    setAsked(false)
    setSaid(now)
  }
  const toggle = (says: string): void => {
    const now = said?.includes(says) === true ? said.filter((one) => one !== says) : [...(said ?? []), says]
    say(now.length === 0 ? undefined : now)
  }
  const isSaid = (says: string): boolean => said?.includes(says) === true
  const [asks, button] = words[looks]
  const shared = { disabled: isSeen, describedBy: isSilent ? fault : undefined }
  return (
    <div className={styles.group}>
      {isSeen && (
        <p ref={takeFocus} role="status" tabIndex={-1}>
          {choices.filter(({ says, changes }) => isSaid(says) === changes).length} of {choices.length} as the rules have it.
        </p>
      )}
      <fieldset className={commit.choice}>
        <legend>{asks}</legend>
        {choices.map((choice) => (
          <div key={choice.says}>
            <Check says={choice.says} checked={isSaid(choice.says)} toggle={() => toggle(choice.says)} {...shared} />
            {isSeen && <Outcome choice={choice} said={isSaid(choice.says)} />}
          </div>
        ))}
        <Check says="None of these" checked={said?.length === 0} toggle={() => say(said?.length === 0 ? undefined : [])} {...shared} />
      </fieldset>
      <div role="alert" id={fault}>
        {isSilent && <p className={commit.fault}>Say first what you expect: check at least one, or “None of these”.</p>}
      </div>
      {!isSeen && (
        <div>
          <button type="button" className={action.second} onClick={() => setAsked(true)}>
            {button}
          </button>
        </div>
      )}
    </div>
  )
}
