import assert from 'node:assert/strict'
import type { Page } from 'playwright-core'
import { assertAccessible, assertContrast, journey, openExample } from './journey'

const card = (page: Page, name: string) => page.getByRole('article', { name })
const region = (page: Page, name: string) => page.getByRole('region', { name, exact: true })

journey('a verdict is followed to the passage it rests on, in two actions', async ({ page }) => {
  await openExample(page)
  const infusion = card(page, 'Ketamine infusion (off-label)')
  await infusion.locator('summary').click()
  await infusion.getByText('Your answers').waitFor()
  await assertAccessible(page, '#guidance')
  await infusion.getByRole('link', { name: /^Evidence/ }).first().click()
  await page.waitForURL('**/evidence/*')
  await page.getByRole('heading', { level: 1 }).waitFor()
})

journey('an answer is tried, kept nowhere, and Escape leaves it', async ({ page }) => {
  await openExample(page)
  await page.getByRole('button', { name: 'Try it: raised intracranial pressure' }).click()
  await card(page, 'Esketamine nasal spray').getByText('Not supported', { exact: true }).waitFor()
  const banner = page.getByRole('group', { name: 'Trying an answer' })
  assert.ok(await banner.evaluate((one) => one === document.activeElement))
  await assertAccessible(page, '#guidance')
  await page.keyboard.press('Escape')
  await card(page, 'Esketamine nasal spray').getByText('Worth discussing', { exact: true }).waitFor()
  assert.ok(await page.getByRole('group', { name: 'Raised intracranial pressure, active' }).getByRole('radio', { name: 'No', exact: true }).isChecked())
})

journey('the patient view hides what is not for the patient, and gives the focus back', async ({ page }) => {
  await openExample(page)
  const button = page.getByRole('button', { name: 'Patient view' })
  await button.focus()
  await page.keyboard.press('Alt+p')
  const view = page.getByRole('dialog')
  await view.getByRole('heading', { name: 'How it is given' }).waitFor()
  await assertAccessible(page, 'dialog[open]')
  assert.equal(await view.getByText(/worth discussing|discuss with care|tier/i).count(), 0)
  await page.keyboard.press('Escape')
  await view.waitFor({ state: 'detached' })
  assert.ok(await button.evaluate((one) => one === document.activeElement))
})

journey('the top unknown is answered in place, by keyboard, and the next is at hand', async ({ page }) => {
  await openExample(page)
  await page.getByRole('group', { name: 'Raised intracranial pressure, active' }).getByRole('button', { name: /^Clear answer/ }).click()
  const no = region(page, 'Still unknown').getByRole('button', { name: 'Raised intracranial pressure, active: No', exact: true })
  await no.focus()
  await page.keyboard.press('Enter')
  await no.waitFor({ state: 'detached' })
  assert.ok(await page.getByRole('group', { name: 'Raised intracranial pressure, active' }).getByRole('radio', { name: 'No', exact: true }).isChecked())
  await region(page, 'Still unknown').getByText('Answered: Raised intracranial pressure, active: No').waitFor()
})

journey('the guidance fits a phone, and can be read in the dark', async ({ page }) => {
  const width = 320
  await page.setViewportSize({ width, height: 900 })
  await openExample(page)
  await region(page, 'Why').scrollIntoViewIfNeeded()
  await assertAccessible(page, '#guidance')
  assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), width)
  const small = await page.getByRole('complementary', { name: 'Guidance' }).evaluate((panel) =>
    [...panel.querySelectorAll('a, button, summary')].filter((one) => {
      const { width: wide, height } = one.getBoundingClientRect()
      return wide > 0 && height < 44
    }).map((one) => one.textContent),
  )
  assert.deepEqual(small, [])
  await page.emulateMedia({ colorScheme: 'dark' })
  await assertContrast(page)
})

