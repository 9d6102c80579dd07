import type { Page } from 'playwright-core'
import { drawn } from '../../__tests__/support/chromium'

/** Opens every part that can be opened where it stands, and what comes to light in them. */
export async function openDetails(page: Page): Promise<void> {
  for (let rounds = 0; rounds < 4; rounds += 1) {
    const closed = await page.evaluate(() => {
      const found = [...document.querySelectorAll<HTMLDetailsElement>('details:not([open])')]
      found.forEach((part) => part.querySelector('summary')?.click())
      return found.length
    })
    await drawn(page)
    if (closed === 0) return
  }
}

/** All answers in one list, and a trial as it is edited. */
export async function openForm(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Show every answer' }).click()
  await page.getByRole('table', { name: 'Medical safety' }).waitFor()
  await page.getByRole('button', { name: 'Edit trial 1' }).click()
  await drawn(page)
}

/** The view for the patient, over the page. */
export async function openPatientView(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Patient view' }).click()
  await page.getByRole('dialog').getByRole('heading').first().waitFor()
}

/** Everything in the consult of the example, one after the other. */
export async function openEverything(page: Page): Promise<void> {
  await openDetails(page)
  await openForm(page)
  await openPatientView(page)
  await page.keyboard.press('Escape')
}

/** What loads for paper. */
export async function printIt(page: Page): Promise<void> {
  await page.emulateMedia({ media: 'print' })
  await drawn(page)
  await page.emulateMedia({ media: 'screen' })
}
