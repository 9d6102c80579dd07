import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import type { Page } from 'playwright-core'
import { begin, press, proveAgain, signIn } from './case-steps'
import { journey, look, otherDevice } from './journey'
import { somebody } from './people'

const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name }).waitFor()
const way = (page: Page, name: string) => page.getByRole('navigation', { name: 'Of this case' }).getByRole('link', { name, exact: true }).click()

journey(
  'a trainee shares a case, signs and asks; a psychiatrist returns it, signs beside the next version with a line, and adds to it; both note how prior authorization goes on',
  async ({ page, context }) => {
    const label = 'Room 4, synthetic'
    const name = `Dr. Hal ${randomUUID()}`
    const [trainee, supervisor] = [await somebody('Dr. Ida Fen', 'trainee'), await somebody(name, 'psychiatrist')]
    await signIn(page, trainee, '/cases')
    await begin(page, label)
    await way(page, 'Team')
    await page.getByLabel('Colleague').selectOption(`${name}, Psychiatrist`)
    await page.getByLabel('What they can do').selectOption('Read and write')
    await press(page, 'Share')
    await page.getByText(`${name} reads and writes this case now.`).waitFor()
    await page.getByRole('button', { name: `Take back: ${name}` }).waitFor()
    await look(page)
    const sign = async (): Promise<void> => {
      await way(page, 'Sign')
      for (const option of [0, 1]) await page.getByRole('group').nth(option).getByRole('radio', { name: 'I agree' }).check()
      await page.getByRole('checkbox', { name }).check()
      await proveAgain(page)
      await press(page, 'Sign')
    }
    await sign()
    await heading(page, 'Signed record, version 1')
    await page.getByText(`Waits for ${name}, who was asked to sign beside.`).waitFor()

    const there = await otherDevice(context)
    await signIn(there, supervisor, '/queue')
    await there.getByRole('link', { name: label }).click()
    await heading(there, 'Signed record, version 1')
    await look(there)
    await there.getByLabel('What is missing').fill('Which doses, synthetic?')
    await press(there, 'Return the record')
    await there.getByText('Returned. Dr. Ida Fen finds it in the queue', { exact: false }).waitFor()

    await page.goto('/queue')
    await page.getByText('Returned by', { exact: false }).waitFor()
    await page.getByRole('link', { name: label }).click()
    await page.getByText('Which doses, synthetic?').waitFor()
    await sign()
    await heading(page, 'Signed record, version 2')

    await there.goto('/queue')
    await there.getByRole('link', { name: label }).click()
    await heading(there, 'Signed record, version 2')
    // A browser without windows is done with printing at once, and the row goes with the paper.
    await there.evaluate(() => (window.print = () => undefined))
    await press(there, 'Print the record')
    await there.getByText(/^Audit, row \d+: [0-9a-f]{64}$/).waitFor({ state: 'attached' })
    await there.getByLabel('Your line').fill('Read and discussed, synthetic.')
    await proveAgain(there)
    await press(there, 'Sign beside')
    await there.getByText('You signed beside this record.', { exact: false }).waitFor()
    await there.getByRole('form', { name: 'Sign beside' }).waitFor({ state: 'detached' })
    await there.getByLabel('In your own words').fill('The first dose was given, synthetic.')
    await press(there, 'Add the addendum')
    await there.getByText('The addendum stands beside the record.').waitFor()
    await page.reload()
    await page.getByText('Nothing waits here.').waitFor()
    for (const words of ['Read and discussed, synthetic.', 'The first dose was given, synthetic.']) await page.getByText(words).waitFor()

    // Around the signed record the work goes on: both have the case open, and both note a step of prior authorization.
    const note = async (on: Page, stage: string): Promise<void> => {
      const form = on.getByRole('form', { name: 'Prior authorization' })
      await form.getByRole('combobox').selectOption(stage)
      await form.getByRole('button', { name: 'Save' }).click()
    }
    for (const on of [page, there]) {
      await on.getByRole('link', { name: label, exact: true }).click()
      await on.getByRole('button', { name: 'Change prior authorization and review' }).click()
    }
    await note(there, 'needed')
    await there.getByText('Noted: needed.').waitFor()
    await note(page, 'sent')
    await page.getByRole('region', { name: 'Changed at the same time' }).getByText('needed').waitFor()
    await look(page)
    await there.goto('/queue')
    await there.getByRole('link', { name: label }).click()
    const review = there.getByRole('form', { name: 'Review' })
    await review.getByLabel('First dose').fill('2026-12-01')
    await review.getByRole('button', { name: 'Save' }).click()
    await there.getByText('Review due: December 29, 2026.').waitFor()
    await note(page, 'sent')
    await page.getByText('Noted: sent.').waitFor()
    await page.reload()
    assert.match(await page.getByRole('region', { name: 'Prior authorization and review' }).innerText(), /Sent\s+Review due\s+December 29, 2026/)
    await there.context().close()
  },
  { mayBeRefused: true },
)
