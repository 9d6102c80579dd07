import assert from 'node:assert/strict'
import type { Page } from 'playwright-core'
import type { galleryCaseIds } from '@/components/gallery/gallery-cases'
import { assertAccessible, journey } from './journey'

async function open(page: Page, path: string): Promise<void> {
  await page.goto(path)
  await page.getByRole('heading', { level: 1 }).waitFor()
  if (path.startsWith('/gallery/') && !/loading|failed/.test(path)) await page.getByRole('group', { name: 'Text of the note' }).waitFor()
}

/** The states that between them show every kind of part and every color. All states are looked at by `npm run bench:consult -- axe reflow`, in every color and width. */
const telling = ['discuss', 'with-care', 'not-supported', 'held', 'refused', 'stale'] as const satisfies readonly (typeof galleryCaseIds)[number][]
const looked = ['/gallery', ...telling.map((id) => `/gallery/${id}`), '/gallery/failed', '/safety', '/settings']

journey('the telling states of the gallery are accessible, and none scrolls sideways on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 720 })
  for (const path of looked) {
    await open(page, path)
    await assertAccessible(page)
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), `${path} scrolls sideways`)
  }
})

journey('the gallery is not for search engines', async ({ page }) => {
  for (const path of ['/gallery', '/gallery/blank']) {
    await page.goto(path)
    assert.match((await page.locator('meta[name="robots"]').getAttribute('content')) ?? '', /noindex/)
  }
})
