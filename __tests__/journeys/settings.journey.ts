import assert from 'node:assert/strict'
import type { Page } from 'playwright-core'
import { assertAccessible, journey, openExample } from './journey'

const background = (page: Page) => page.evaluate(() => getComputedStyle(document.body).backgroundColor)
const LIGHT = 'rgb(246, 248, 250)'
const DARK = 'rgb(15, 21, 27)'

journey('a chosen theme takes effect at once, is kept, and is there before the first paint', async ({ page }) => {
  await page.goto('/settings')
  assert.equal(await background(page), LIGHT)
  await page.getByRole('group', { name: 'Colors' }).getByRole('radio', { name: 'Dark' }).check()
  assert.equal(await background(page), DARK)
  await assertAccessible(page)
  // What stands on the page when its body begins is there before anything is painted.
  await page.addInitScript(() => {
    new MutationObserver((_, observer) => {
      if (!document.querySelector('body')) return
      observer.disconnect()
      document.documentElement.dataset.atFirst = document.documentElement.dataset.theme ?? 'none'
    }).observe(document, { childList: true, subtree: true })
  })
  await page.reload()
  assert.equal(await page.locator('html').getAttribute('data-at-first'), 'dark')
  assert.equal(await background(page), DARK)
})

journey('the look of the device is followed until a theme is chosen, and again when "As this device" is', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.goto('/settings')
  assert.equal(await background(page), DARK)
  const colors = page.getByRole('group', { name: 'Colors' })
  await colors.getByRole('radio', { name: 'Light' }).check()
  assert.equal(await background(page), LIGHT)
  await colors.getByRole('radio', { name: 'As this device' }).check()
  assert.equal(await background(page), DARK)
})

journey('larger text is larger everywhere and breaks no page', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 })
  await page.goto('/settings')
  await page.getByRole('group', { name: 'Text size' }).getByRole('radio', { name: 'Largest' }).check()
  for (const path of ['/settings', '/safety', '/gallery', '/gallery/held']) {
    await page.goto(path)
    await page.getByRole('heading', { level: 1 }).waitFor()
    assert.equal(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize), '21px')
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), `${path} scrolls sideways`)
  }
})

journey('everything on this device is cleared in two steps', async ({ page }) => {
  await openExample(page)
  await page.getByText('Synthetic example: no real person').first().waitFor()
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Settings' }).click()
  await page.getByRole('group', { name: 'Colors' }).getByRole('radio', { name: 'Dark' }).check()
  await page.getByRole('button', { name: 'Clear everything on this device' }).click()
  await page.getByRole('button', { name: 'Keep' }).click()
  assert.equal(await background(page), DARK)
  await page.getByRole('button', { name: 'Clear everything on this device' }).click()
  await page.getByRole('button', { name: 'Clear now, for good' }).click()
  await page.getByText('Cleared: answers of this tab, settings, and pages kept for offline use.').waitFor()
  assert.equal(await background(page), LIGHT)
  const left = await page.evaluate(async () => [sessionStorage.length, localStorage.length, (await caches.keys()).length])
  assert.deepEqual(left, [0, 0, 0])
}, { keepsCopies: true })
