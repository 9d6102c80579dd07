import type { Page } from 'playwright-core'

/** Someone at the keyboard, whose keys and questions are counted. `pressKey` is how one key is pressed. */
export function typist(page: Page, pressKey = (key: string): Promise<void> => page.keyboard.press(key)) {
  const count = { keys: 0, questions: 0 }
  const press = async (...keys: readonly string[]): Promise<void> => {
    for (const key of keys) {
      await pressKey(key)
      count.keys += key.includes('+') ? 2 : 1
    }
  }
  /** Answers the question at hand. */
  const answer = async (...keys: readonly string[]): Promise<void> => {
    count.questions += 1
    await press(...keys)
  }
  return { count, press, answer, write: (text: string) => answer(...text, 'Enter') }
}

type Typist = ReturnType<typeof typist>

/** What is typed of a trial: the first letters of the drug, the dose, the weeks, and the digit of why it was stopped. */
type Told = { readonly drug: string; readonly dose: string; readonly weeks: string; readonly stopped: string }

/** Sertraline, stopped for want of benefit, and venlafaxine, still taken. */
export const standardTrials = [
  { drug: 'ser', dose: '150', weeks: '10', stopped: '2' },
  { drug: 'ven', dose: '225', weeks: '8', stopped: '3' },
] as const satisfies readonly Told[]

/** One trial: drug, dose, weeks, taken, response, why stopped, episode. It is one row, and one thing to recall. */
export async function tellTrial(person: Typist, { drug, dose, weeks, stopped }: Told): Promise<void> {
  await person.answer(...drug, 'Enter')
  await person.press(...dose, 'Enter', ...weeks, 'Enter', '1', '1', stopped, '1', 'Enter')
}

/** The standard consult from a blank form until the cursor is in the box for drugs. */
export async function answerUntilTrials({ answer, press, write }: Typist): Promise<void> {
  await press('Alt+1', 'Tab')

  await answer('1') // no suicidal thoughts
  await answer('1') // no suicidal behavior
  await answer('1') // no self-injury
  await answer('1') // risk low
  await answer('Enter') // no urgent signs
  await answer('1') // outpatient
  await press('Enter') // when asked: filled in

  await write('45')
  await answer('2') // major depression, recurrent
  await answer('Enter') // no psychosis or mania
  await answer('Enter') // nothing beside
  await answer('Enter') // no features
  await press('Enter') // length of the episode: passed over
  await answer('3') // severe
  await press('Enter') // scales: passed over
}

/** The standard consult after its trials: one exception, controlled asthma, and all else clear. */
export async function answerAfterTrials({ answer, press }: Typist): Promise<void> {
  await press('Enter') // no further trial

  await answer('Enter') // no psychotherapy, ECT or TMS
  await answer('Enter') // no ketamine or esketamine before
  await answer('1') // takes an oral antidepressant
  await press('Enter') // which: passed over
  await answer('Enter') // no untreated cause

  await answer('Enter') // no contraindication
  await answer(...'128', 'Enter', ...'80', 'Enter')
  await answer('1') // no hypertension
  await answer('Enter') // heart
  await answer('Enter') // brain and eye
  await press('Tab') // one exception: into the group
  await answer('1') // no liver disease
  await answer('2') // controlled asthma
  await answer('Alt+N') // none of the others
  await answer('1') // pregnancy not applicable
  await answer('1') // has capacity

  await answer('Enter') // medicines
  await answer('Enter') // substances
  await press('Enter') // register: passed over
  await answer('Enter') // all within reach
  await answer('Enter') // no refusals
}

/** The whole of it. */
export async function tellStandardConsult(person: Typist): Promise<void> {
  await answerUntilTrials(person)
  for (const trial of standardTrials) await tellTrial(person, trial)
  await answerAfterTrials(person)
}
