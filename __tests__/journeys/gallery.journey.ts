import assert from 'node:assert/strict'
import { galleryCaseIds } from '@/components/gallery/gallery-cases'
import { assertAccessible, assertContrast, journey } from './journey'

const looks = [
  { name: 'light', media: { colorScheme: 'light' } },
  { name: 'dark', media: { colorScheme: 'dark' } },
] as const

for (const { name, media } of looks) {
  journey(`every state of the gallery is accessible in ${name}`, async ({ page }) => {
    await page.emulateMedia(media)
    for (const path of ['/gallery', ...galleryCaseIds.map((id) => `/gallery/${id}`), '/gallery/failed', '/safety', '/settings']) {
      await page.goto(path)
      await page.getByRole('heading', { level: 1 }).waitFor()
      if (path.startsWith('/gallery/') && !/loading|failed/.test(path)) await page.getByRole('group', { name: 'Text of the note' }).waitFor()
      await (name === 'light' ? assertAccessible(page) : assertContrast(page))
    }
  })
}

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
