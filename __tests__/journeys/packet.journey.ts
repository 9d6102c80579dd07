import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import type { Page } from 'playwright-core'
import { addDays } from '../../lib/clinical/dates'
import { basePerson } from '../../lib/clinical/base-person'
import { printedPages } from '../support/printed-pages'
import { begin, press, signIn } from './case-steps'
import { alive, journey, journeyUrl, look } from './journey'
import { somebody } from './people'

const today = new Date().toISOString().slice(0, 10)
const daysBefore = (days: number): string => addDays(today, -days) ?? today

/** The answers of a person with much to tell: the longest packet a clinic is likely to print. */
const answers = {
  ...basePerson,
  bloodPressure: { ...basePerson.bloodPressure, date: today },
  scores: [{ instrument: 'phq-9', total: 19, item9: 0, date: today }, { instrument: 'madrs', total: 31, date: today }],
  trials: [
    { ...basePerson.trials[0], start: daysBefore(400), end: daysBefore(330) },
    { ...basePerson.trials[0], drug: 'bupropion', doseMg: 300, weeks: 8, start: daysBefore(320), end: daysBefore(264) },
    { ...basePerson.trials[0], drug: 'mirtazapine', doseMg: 45, weeks: 8, response: 'partial', start: daysBefore(260), end: daysBefore(204) },
    { ...basePerson.trials[0], drug: 'aripiprazole', doseMg: 5, weeks: 8, start: daysBefore(200), end: daysBefore(144) },
    { ...basePerson.trials[1], start: daysBefore(56) },
  ],
  ideation: 'passive',
}

/** Fills in the case that is open, as its own page would. */
const fillIn = (page: Page, caseId: string): Promise<number> =>
  page.evaluate(
    async ({ path, changes }) => {
      const response = await fetch(path, { method: 'PUT', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ revision: 1, changes }) })
      return response.status
    },
    { path: `/api/cases/${caseId}/answers`, changes: answers },
  )

async function assertPrinted(page: Page, format: 'Letter' | 'A4'): Promise<void> {
  const pages = printedPages(await page.pdf({ format, tagged: true }))
  assert.ok(pages.length >= 2 && pages.length <= 4, `${format}: ${pages.length} pages`)
  for (const [at, said] of pages.entries()) {
    for (const words of ['Room7,synthetic', 'rules2026', `Page${at + 1}of${pages.length}`]) assert.ok(said.includes(words), `${format}, page ${at + 1}: ${words} is missing from ${said.slice(0, 200)}`)
  }
  const whole = pages.join('')
  for (const words of ['Coverage:Cigna', 'Itisnotaclinicalrule', 'bupropion', 'Visit12:', 'Checksatthesite', 'apartfromcoverage']) assert.ok(whole.includes(words), `${format}: ${words}`)
  for (const gone of ['Printthepacket', 'Writedownaplan', 'Gototheanswer', 'Sayitforthispacket', 'SeethetextPrior']) assert.ok(!whole.includes(gone), `${format}: ${gone}`)
}

journey('a psychiatrist sees what a plan asks for, goes to what is missing, plans the visits, copies the packet and prints it', async ({ page, context, url }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: url })
  const psychiatrist = await somebody(`Dr. Pia ${randomUUID().slice(0, 8)}`, 'psychiatrist')
  await signIn(page, psychiatrist, '/cases')
  await begin(page, 'Room 7, synthetic')
  const caseId = new URL(page.url()).pathname.split('/')[2] ?? ''
  assert.equal(await fillIn(page, caseId), 200)

  await page.goto(`/cases/${caseId}/pa`)
  await page.getByRole('heading', { level: 1, name: 'Prior-authorization packet' }).waitFor()
  await alive(page, 'main select')
  await page.getByRole('combobox', { name: 'Plan' }).selectOption('Cigna')
  const gaps = page.getByRole('table', { name: 'What the plan asks for, and what the record shows' })
  await gaps.getByRole('row', { name: /^Age 18 or over\. Met 45 years old/ }).waitFor()
  await page.getByText('5 lines: 3 met, 1 not shown, 1 missing.').waitFor()
  await page.getByLabel('First visit, if treatment begins').fill(addDays(today, 7) ?? '')
  await page.getByText('Visit 12:').waitFor()
  await look(page)

  await press(page, 'Copy')
  await page.getByText('Copied.').waitFor()
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  assert.equal(copied, await page.getByRole('group', { name: 'Text of the packet', includeHidden: true }).evaluate((text) => text.textContent))

  await page.evaluate(() => (window.print = () => undefined))
  const written = page.waitForResponse((response) => response.url().endsWith('/events') && response.ok())
  await press(page, 'Print the packet')
  await written
  for (const format of ['Letter', 'A4'] as const) await assertPrinted(page, format)

  await gaps.getByRole('link', { name: /^Go to the answer The state prescription register/ }).click()
  await page.getByRole('group', { name: 'Prescription register checked on', exact: true }).first().waitFor()
  assert.equal(new URL(page.url()).hash, '#registerCheckedOn')
  await page.goto(`/cases/${caseId}/history`)
  await page.getByText(/printed/i).first().waitFor()
})

journey('a plan is written down on the device, offered on the next visit, and deleted; nothing of it is sent', async ({ page }) => {
  const psychiatrist = await somebody('Dr. Rui Sande', 'psychiatrist')
  await signIn(page, psychiatrist, '/cases')
  await begin(page, 'Room 8, synthetic')
  const address = `${new URL(page.url()).pathname}/pa`
  const sent: string[] = []
  page.on('request', (request) => sent.push(`${request.url()} ${request.postData() ?? ''}`))
  await page.goto(address)
  await alive(page, 'main select')
  await page.getByText('Write down a plan').click()
  await page.getByLabel('Name of the plan').fill('County plan')
  const form = page.getByRole('form', { name: 'Add a requirement' })
  await form.getByLabel('How many', { exact: true }).fill('2')
  await look(page)
  await form.getByRole('button', { name: 'Add this requirement' }).click()
  await page.getByText('At least 2 failed antidepressants.').waitFor()
  await press(page, 'Keep this plan')
  await page.getByRole('heading', { level: 2, name: 'Coverage: Your plan: County plan' }).waitFor()
  await page.reload()
  await alive(page, 'main select')
  await page.getByRole('combobox', { name: 'Plan' }).selectOption({ label: 'Your plan: County plan' })
  await page.getByRole('heading', { level: 2, name: 'Coverage: Your plan: County plan' }).waitFor()
  await press(page, 'Delete: County plan')
  await page.getByText('Deleted: Your plan: County plan.').waitFor()
  assert.deepEqual(sent.filter((one) => one.includes('County') || !one.startsWith(journeyUrl)), [])
})
