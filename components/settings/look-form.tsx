'use client'

import type { Look } from './look'
import styles from './settings.module.css'
import { useLook } from './use-look'

const themeWords = { system: 'As this device', light: 'Light', dark: 'Dark' } as const satisfies Record<Look['theme'], string>
const textWords = { usual: 'Usual', larger: 'Larger', largest: 'Largest' } as const satisfies Record<Look['text'], string>

type ChoiceOf<V extends string> = { readonly name: string; readonly ask: string; readonly words: Readonly<Record<V, string>>; readonly chosen: V; readonly choose: (value: V) => void }

function Choice<V extends string>({ name, ask, words, chosen, choose }: ChoiceOf<V>) {
  return (
    <fieldset className={styles.choice}>
      <legend>{ask}</legend>
      {(Object.keys(words) as V[]).map((value) => (
        <label key={value}>
          <input type="radio" name={name} value={value} checked={chosen === value} onChange={() => choose(value)} />
          <span>{words[value]}</span>
        </label>
      ))}
    </fieldset>
  )
}

/** How the pages look on this device. A choice takes effect at once. */
export function LookForm() {
  const [look, change] = useLook()
  return (
    <form className={styles.form} aria-label="Look" onSubmit={(event) => event.preventDefault()}>
      <Choice name="theme" ask="Colors" words={themeWords} chosen={look.theme} choose={(theme) => change({ theme })} />
      <Choice name="text" ask="Text size" words={textWords} chosen={look.text} choose={(text) => change({ text })} />
    </form>
  )
}
