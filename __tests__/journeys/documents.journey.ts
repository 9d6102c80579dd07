import assert from 'node:assert/strict'
import type { Page } from 'playwright-core'
import { begin, signIn } from './case-steps'
import { journey, look, openExample } from './journey'
import { somebody } from './people'

/** What a printed page is made of: how many sheets, and whether it tells readers its structure. */
async function printed(page: Page, format: 'Letter' | 'A4'): Promise<{ readonly sheets: number; readonly isTagged: boolean }> {
  const pdf = (await page.pdf({ format, tagged: true })).toString('latin1')
  return { sheets: (pdf.match(/\/Type\s*\/Page\b(?!s)/g) ?? []).length, isTagged: pdf.includes('/StructTreeRoot') }
}

const partOf = (page: Page, title: string) => page.locator('section').filter({ has: page.getByRole('heading', { level: 2, name: title }) })

async function assertPrints(page: Page, most: number): Promise<void> {
  for (const format of ['Letter', 'A4'] as const) {
    const { sheets, isTagged } = await printed(page, format)
    assert.ok(sheets <= most && isTagged, `${page.url()}: ${sheets} sheets of ${format}, tagged: ${isTagged}`)
  }
}

journey('the documents of an open consult are made in the browser, and printed on two sheets each', async ({ page, context, url }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: url })
  await page.goto('/consult/documents')
  await page.getByText('No answers in this tab').waitFor()
  await openExample(page)
  await page.getByRole('link', { name: 'Documents' }).first().click()
  const full = page.getByRole('group', { name: 'Text of the full note' })
  await full.waitFor()
  await partOf(page, 'Full note').getByRole('button', { name: 'Copy' }).click()
  await page.getByText('Copied.').waitFor()
  assert.equal(await page.evaluate(() => navigator.clipboard.readText()), await full.textContent())
  await look(page)
  await assertPrints(page, 2)
  await page.getByRole('button', { name: 'Handout', exact: true }).click()
  await page.getByRole('heading', { name: 'How it is given' }).waitFor()
  await look(page)
  await assertPrints(page, 2)
})

journey('the note of a case leaves it once its history tells so, and the handout is in own words', async ({ page }) => {
  await signIn(page, await somebody('Dr. Pia Lang', 'psychiatrist'), '/cases')
  await begin(page, 'Amber fern')
  await page.getByRole('navigation', { name: 'Of this case' }).getByRole('link', { name: 'Note' }).click()
  await page.getByRole('heading', { level: 1, name: 'Note' }).waitFor()
  const saving = page.waitForEvent('download')
  await partOf(page, 'Full note').getByRole('button', { name: 'Save as text' }).click()
  assert.equal((await saving).suggestedFilename(), 'full-note.txt')
  await page.getByRole('link', { name: 'Handout' }).click()
  await page.getByRole('button', { name: 'Change the words' }).click()
  await page.getByRole('textbox', { name: 'What we talked about' }).fill('The spray, the drip, and talk therapy.')
  await page.getByRole('button', { name: 'Done with the words' }).click()
  await page.reload()
  await page.getByText('The spray, the drip, and talk therapy.').waitFor()
  await look(page)
  await page.getByRole('link', { name: 'History' }).click()
  await page.getByText('exported the note as text').waitFor()
})
