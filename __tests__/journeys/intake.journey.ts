import assert from 'node:assert/strict'
import type { Locator, Page } from 'playwright-core'
import { answerAfterTrials, answerUntilTrials, standardTrials, tellTrial, typist } from '../support/standard-consult'
import { assertAccessible, assertContrast, journey, openExample, otherDevice } from './journey'

/** Seconds of one act, by the keystroke model. */
const SECONDS = { key: 0.28, touch: 0.8, question: 1.35, home: 0.4 } as const

const group = (page: Page, name: string): Locator => page.getByRole('group', { name, exact: true })
const card = (page: Page, name: string): Locator => page.getByRole('article', { name })

async function shows(page: Page, words: readonly [esketamine: string, infusion: string]): Promise<void> {
  await card(page, 'Esketamine nasal spray').getByText(words[0], { exact: true }).waitFor()
  await card(page, 'Ketamine infusion (off-label)').getByText(words[1], { exact: true }).waitFor()
}

const focused = (page: Page): Promise<string> => page.evaluate(() => document.activeElement?.closest('[role="group"]')?.getAttribute('aria-labelledby') ?? document.activeElement?.id ?? '')

journey('the standard consult by keyboard: two trials and one exception, in at most 100 keys', async ({ page }) => {
  await page.goto('/consult')
  await shows(page, ['Not enough answered', 'Not enough answered'])
  const person = typist(page)
  await answerUntilTrials(person)

  assert.equal(await focused(page), 'trials-ask', 'the cursor is in the box for drugs')
  const before = person.count.keys
  await tellTrial(person, standardTrials[0])
  assert.ok(person.count.keys - before <= 16, `a trial takes ${person.count.keys - before} keys`)
  await group(page, 'Trial 1: sertraline').getByText('Adequate', { exact: true }).waitFor()
  await tellTrial(person, standardTrials[1])
  await answerAfterTrials(person)

  await shows(page, ['Worth discussing', 'Discuss with care'])
  const { keys, questions } = person.count
  const seconds = keys * SECONDS.key + questions * SECONDS.question + SECONDS.home
  console.log(`keyboard: ${keys} keys, ${questions} questions, ${seconds.toFixed(1)} s`)
  assert.ok(keys <= 100, `${keys} keys`)
  assert.ok(seconds <= 75, `${seconds} s`)
  await assertAccessible(page)
})

/** Someone at a touch screen, whose touches and questions are counted. */
function toucher(page: Page) {
  const count = { touches: 0, questions: 0 }
  const touch = async (target: Locator): Promise<void> => {
    await target.tap()
    count.touches += 1
  }
  const answer = async (question: string, label: string): Promise<void> => {
    count.questions += 1
    const within = group(page, question)
    await touch(within.getByRole('radio', { name: label, exact: true }).or(within.getByRole('button', { name: label })))
  }
  const write = async (field: Locator, text: string): Promise<void> => {
    await touch(field)
    await page.keyboard.type(text)
    count.touches += text.length
  }
  return { count, touch, answer, write }
}

journey('the standard consult by touch: at most 60 touches', async ({ context }) => {
  const page = await otherDevice(context, { hasTouch: true, viewport: { width: 820, height: 1180 } })
  await page.goto('/consult')
  await shows(page, ['Not enough answered', 'Not enough answered'])
  const { count, touch, answer, write } = toucher(page)
  const none = (name: string) => answer(name, 'None of these')

  await answer('Suicidal thoughts in the past month', 'None')
  await answer('Suicidal behavior, ever', 'None')
  await answer('Your own view of suicide risk now', 'Low')
  await none('Urgent signs now')
  count.questions += 1
  await write(group(page, 'Age').getByRole('textbox'), '45')
  await answer('Primary problem today', 'Major depression, recurrent')
  await none('Psychosis and mania')
  await none('Beside the depression')
  await none('Features of this episode')
  await answer('Your view of current severity', 'Severe')
  for (const [at, drug] of [[1, 'sertraline'], [2, 'venlafaxine']] as const) {
    count.questions += 1
    await touch(page.getByRole('button', { name: drug, exact: true }))
    const row = group(page, `Trial ${at}: ${drug}`)
    for (const name of [/^Maximum tolerated/, '8 or more', 'Most days', /^None, 0/, 'No benefit', 'This episode']) await touch(row.getByRole('radio', { name }))
    await touch(row.getByRole('button', { name: /^Save/ }))
    await row.getByText('Adequate', { exact: true }).waitFor()
  }
  await none('Psychotherapy, ECT and TMS')
  await none('Ketamine or esketamine before')
  await answer('Oral antidepressant now', 'Yes, taking or started')
  await none('Untreated medical causes')
  await none('Contraindications')
  count.questions += 1
  await write(page.getByRole('textbox', { name: 'Systolic' }), '128')
  await write(page.getByRole('textbox', { name: 'Diastolic' }), '80')
  await answer('Hypertension', 'None')
  await none('Heart')
  await none('Brain and eye')
  await answer('Breathing', 'Controlled asthma')
  await answer('Liver, breathing, bladder and cognition', 'None of the others')
  await answer('Pregnancy', 'Not applicable')
  await answer('Capacity to consent', 'Has capacity')
  await none('Medicines now')
  await none('Substances')
  await answer('Within reach', 'All of these')
  await none('Refusals and wishes')

  await shows(page, ['Worth discussing', 'Discuss with care'])
  const seconds = count.touches * SECONDS.touch + count.questions * SECONDS.question
  console.log(`touch: ${count.touches} touches, ${count.questions} questions, ${seconds.toFixed(1)} s`)
  assert.ok(count.touches <= 60, `${count.touches} touches`)
  assert.ok(seconds <= 100, `${seconds} s`)
  await page.context().close()
})

journey('an answer that moves a verdict says so, and is taken back', async ({ page }) => {
  await openExample(page)
  await shows(page, ['Worth discussing', 'Discuss with care'])
  const aneurysm = page.getByRole('group', { name: /^Aneurysm/ })
  await aneurysm.getByRole('radio', { name: 'Yes' }).check()
  await page.getByText(/Esketamine: worth discussing to not supported/).first().waitFor()
  await page.getByRole('button', { name: 'Undo' }).click()
  await shows(page, ['Worth discussing', 'Discuss with care'])
  assert.ok(await aneurysm.getByRole('radio', { name: 'No', exact: true }).isChecked())
})

journey('a date that is half typed is refused, and not read as none', async ({ page }) => {
  await openExample(page)
  await shows(page, ['Worth discussing', 'Discuss with care'])
  const pressure = page.locator('#bloodPressure')
  const date = pressure.getByLabel('Date measured', { exact: true })
  const refused = page.getByText(/^What was typed cannot be: it has to be a calendar date/)
  await date.fill('2020-01-01')
  await pressure.getByText(/^Too old to read as today/).waitFor()
  await date.press('Backspace')
  await pressure.getByText(/^What was typed cannot be/).waitFor()
  await shows(page, ['Discuss with care', 'Discuss with care'])
  await page.reload()
  await pressure.getByText(/^What was typed cannot be/).waitFor()
  await pressure.getByRole('button', { name: /^No date/ }).click()
  await refused.waitFor({ state: 'hidden' })
  await shows(page, ['Worth discussing', 'Discuss with care'])

  // From a blank field the browser tells nothing until it is left.
  await date.focus()
  await page.keyboard.type('02302026')
  assert.equal(await date.evaluate((field: HTMLInputElement) => field.value), '')
  await page.keyboard.press('Enter')
  await pressure.getByText(/^What was typed cannot be/).waitFor()
  await page.getByRole('button', { name: 'Clear everything' }).click()
  await refused.waitFor({ state: 'hidden' })
  assert.ok(await date.evaluate((field: HTMLInputElement) => !field.validity.badInput), 'nothing is left in the field')
})

journey('what was cleared by a double click is brought back', async ({ page }) => {
  await openExample(page)
  await shows(page, ['Worth discussing', 'Discuss with care'])
  await page.getByRole('button', { name: 'Clear everything' }).dblclick()
  await shows(page, ['Not enough answered', 'Not enough answered'])
  await page.getByRole('button', { name: 'Undo' }).click()
  await shows(page, ['Worth discussing', 'Discuss with care'])
})

journey('a tab that keeps nothing says so, and the consult goes on', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'sessionStorage', {
      get: () => {
        throw new DOMException('blocked', 'SecurityError')
      },
    })
  })
  await openExample(page)
  await page.getByText('Answers are not kept in this tab: a reload loses them.').waitFor()
  await shows(page, ['Worth discussing', 'Discuss with care'])
  await page.getByRole('textbox', { name: 'Systolic' }).fill('152')
  await page.getByRole('textbox', { name: 'Diastolic' }).fill('94')
  await shows(page, ['Discuss with care', 'Discuss with care'])
  await assertAccessible(page, 'main [role="status"]')
})

journey('a reload comes back to the same field', async ({ page }) => {
  await openExample(page)
  await shows(page, ['Worth discussing', 'Discuss with care'])
  await page.getByRole('textbox', { name: 'Diastolic' }).fill('82')
  await page.reload()
  await shows(page, ['Worth discussing', 'Discuss with care'])
  await page.waitForFunction(() => document.activeElement?.getAttribute('name') === 'bloodPressure.diastolic')
  const inView = await page.getByRole('textbox', { name: 'Diastolic' }).evaluate((field) => {
    const { top, bottom } = field.getBoundingClientRect()
    return top > 0 && bottom < window.innerHeight
  })
  assert.ok(inView)
})

journey('the form and the check of all answers, on a phone, light and dark', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 720 })
  await openExample(page)
  await shows(page, ['Worth discussing', 'Discuss with care'])
  await page.getByRole('button', { name: 'Edit trial 1' }).click()
  await group(page, 'Age').getByRole('textbox').fill('450')
  await page.getByRole('heading', { name: '1 answer to look at' }).waitFor()
  await page.getByRole('button', { name: 'Show every answer' }).click()
  await page.getByRole('table', { name: 'Medical safety' }).waitFor()
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
  assert.ok(overflow <= 0, `the consult is ${overflow} px wider than a phone`)
  await assertAccessible(page)
  await page.emulateMedia({ colorScheme: 'dark' })
  await assertContrast(page)
})
