import type { Page } from 'playwright-core'
import { press, proveAgain, signIn } from './case-steps'
import { journey, look } from './journey'
import { passFiveMinutes, somebody } from './people'

const days = (page: Page) => page.getByLabel('Days that ended sessions, tries and codes are kept', { exact: true })

journey(
  'an administrator sees and sets for how long things are kept, with their password once more',
  async ({ page }) => {
    const mo = await somebody('Mo Grant', 'administrator')
    await signIn(page, mo, '/sign-in')
    await page.getByRole('link', { name: 'For how long things are kept' }).click()
    await page.getByText('each after 90 days', { exact: false }).waitFor()
    await page.getByText('Archived for longer than 10 years').waitFor()
    await page.getByText('It is kept for good.', { exact: false }).waitFor()
    await look(page)
    await days(page).fill('0')
    await press(page, 'Save')
    await page.getByText('a whole number from 1 to 365', { exact: true }).waitFor()
    await days(page).fill('60')
    await passFiveMinutes(mo.signInName)
    await press(page, 'Save')
    await page.getByRole('group', { name: 'Your password once more' }).waitFor()
    await proveAgain(page)
    await press(page, 'Save')
    await page.getByText('each after 60 days', { exact: false }).waitFor()
    await days(page).fill('90')
    await press(page, 'Save')
    await page.getByText('each after 90 days', { exact: false }).waitFor()
  },
  { mayBeRefused: true },
)
