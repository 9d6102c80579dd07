'use client'

import { useId } from 'react'
import { AccountForm } from '@/components/accounts/account-form'
import { ChoiceField, Field } from '@/components/accounts/field'
import { optionNames, verdictWords } from '@/components/words'
import { options, type Verdict } from '@/lib/clinical/rule'
import { ASK_NOTHING, LEAST_SURE, LONGEST_LINE, MOST_SURE } from '@/lib/learn/commitment'
import { FactMarks } from './fact-marks'
import type { Chosen } from './kept-form'
import commit from './commit.module.css'
import styles from './learn.module.css'
import { useCommitting } from './use-committing'
import type { ShownCase } from './words'

type Radio = { readonly legend: string; readonly name: string; readonly choices: readonly (readonly [value: string, says: string])[]; readonly chosen: string; readonly choose: (value: string) => void; readonly fault: string | undefined }

function RadioGroup({ legend, name, choices, chosen, choose, fault }: Radio) {
  const id = useId()
  return (
    <fieldset className={commit.choice} aria-describedby={fault === undefined ? undefined : id}>
      <legend>{legend}</legend>
      {choices.map(([value, says]) => (
        <label key={value}>
          <input type="radio" name={name} value={value} checked={chosen === value} onChange={() => choose(value)} />
          <span>{says}</span>
        </label>
      ))}
      {fault !== undefined && (
        <p id={id} className={commit.fault}>
          {fault}
        </p>
      )}
    </fieldset>
  )
}

const firstChoices = [
  ['safety', 'Safety first: something comes before any option'],
  ['options', 'Nothing comes before the options'],
] as const
const verdictChoices = Object.entries(verdictWords) as [Verdict, string][]

function Sure({ sure, choose }: { readonly sure: number; readonly choose: (sure: number) => void }) {
  const id = useId()
  return (
    <div className={commit.sure}>
      <label htmlFor={id}>How sure are you that the rules say the same, in all three?</label>
      <div>
        <input id={id} type="range" min={LEAST_SURE} max={MOST_SURE} step={5} value={sure} aria-valuetext={`${sure} percent`} onChange={(event) => choose(Number(event.currentTarget.value))} />
        <output htmlFor={id}>{sure}%</output>
      </div>
      <p className={styles.meta}>50% is a coin toss; 100% is certain.</p>
    </div>
  )
}

/** What somebody says of a case before they see what the rules say: facts, what comes first, a verdict for each option, what to ask next, how sure. */
export function CommitForm({ shown, person }: { readonly shown: ShownCase; readonly person?: string }) {
  const { chosen, choose, mark, faults, sending } = useCommitting(shown, person)
  const pick = (field: 'first' | 'esketamine' | 'racemic') => (value: string) => choose({ [field]: value } as Partial<Chosen>)
  return (
    <AccountForm label="Your commitment" act="Commit, then see the rules" sending={sending}>
      <section className={styles.group} aria-labelledby="facts">
        <h2 id="facts">Facts</h2>
        <p>Mark up to three that speak for discussing an option, and up to three that speak against.</p>
        <FactMarks facts={shown.facts} marks={{ for: chosen.for, against: chosen.against, mark }} />
      </section>
      <section className={styles.group} aria-labelledby="yours">
        <h2 id="yours">Your own view</h2>
        <RadioGroup legend="What comes first" name="first" choices={firstChoices} chosen={chosen.first} choose={pick('first')} fault={faults.first} />
        {options.map((option) => (
          <RadioGroup key={option} legend={optionNames[option]} name={option} choices={verdictChoices} chosen={chosen[option]} choose={pick(option)} fault={faults[option]} />
        ))}
        <ChoiceField
          label="What would you ask next?"
          name="asks"
          choices={[['', 'Choose a question'], [ASK_NOTHING, 'Nothing more: enough is known'], ...shown.open]}
          value={chosen.asks}
          onChange={(event) => choose({ asks: event.currentTarget.value })}
          {...(faults.asks !== undefined && { fault: faults.asks })}
        />
        <Sure sure={chosen.sure} choose={(sure) => choose({ sure })} />
        <Field label="In one line, why (optional)" maxLength={LONGEST_LINE} value={chosen.line} onChange={(event) => choose({ line: event.currentTarget.value })} autoComplete="off" />
      </section>
      <p className={styles.meta}>Once committed it stays as it is. {person === undefined ? 'It is kept on this device.' : 'It is kept in your account. What trainees commit to, supervisors can see.'}</p>
    </AccountForm>
  )
}
