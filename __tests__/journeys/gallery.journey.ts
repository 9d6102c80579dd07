import assert from 'node:assert/strict'
import type { Page } from 'playwright-core'
import { galleryCaseIds } from '@/components/gallery/gallery-cases'
import { assertAccessible, assertContrast, journey } from './journey'

async function open(page: Page, path: string): Promise<void> {
  await page.goto(path)
  await page.getByRole('heading', { level: 1 }).waitFor()
  if (path.startsWith('/gallery/') && !/loading|failed/.test(path)) await page.getByRole('group', { name: 'Text of the note' }).waitFor()
}

/** The states that between them show every kind of part and every color. All states are looked at by `npm run bench:consult -- axe`. */
const telling = ['discuss', 'with-care', 'not-supported', 'held', 'refused', 'stale'] as const satisfies readonly (typeof galleryCaseIds)[number][]
const looked = ['/gallery', ...telling.map((id) => `/gallery/${id}`), '/gallery/failed', '/safety', '/settings']

journey('the telling states of the gallery are accessible', async ({ page }) => {
  for (const path of looked) {
    await open(page, path)
    await assertAccessible(page)
  }
})

journey('every color of the gallery stands out in the dark', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' })
  for (const path of looked) {
    await open(page, path)
    await assertContrast(page)
  }
})

journey('no state of the gallery scrolls sideways at 320 px', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 })
  const wide: string[] = []
  for (const id of galleryCaseIds) {
    await page.goto(`/gallery/${id}`)
    await page.getByRole('heading', { level: 1 }).waitFor()
    if (!(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth))) wide.push(id)
  }
  assert.deepEqual(wide, [])
})

journey('the gallery is not for search engines', async ({ page }) => {
  for (const path of ['/gallery', '/gallery/blank']) {
    await page.goto(path)
    assert.match((await page.locator('meta[name="robots"]').getAttribute('content')) ?? '', /noindex/)
  }
})
