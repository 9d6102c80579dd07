import assert from 'node:assert/strict'
import { assertAccessible, journey } from './journey'

journey('the safety page says what to do now, with its evidence one step away', async ({ page }) => {
  await page.goto('/safety')
  await assertAccessible(page)
  const lines = page.getByRole('region', { name: 'US crisis numbers' })
  assert.equal(await lines.getByRole('link', { name: 'Call 988' }).getAttribute('href'), 'tel:988')
  assert.equal(await lines.getByRole('link', { name: 'Call 911' }).getAttribute('href'), 'tel:911')
  const steps = page.getByRole('region', { name: 'Suicide safety comes first' })
  await steps.getByText('Stay with the person; do not leave them alone.').waitFor()
  await steps.getByRole('link', { name: 'Evidence VA/DoD and Zero Suicide' }).first().click()
  await page.waitForURL('**/evidence/imminent-risk-actions')
})

journey('the safety page can be read without script', async ({ context, url }) => {
  const browser = context.browser()
  assert.ok(browser)
  const plain = await browser.newContext({ javaScriptEnabled: false, baseURL: url })
  const page = await plain.newPage()
  await page.goto('/safety')
  await page.getByText('Stay with the person; do not leave them alone.').waitFor()
  await page.getByRole('heading', { name: 'Your local protocol' }).waitFor()
  await plain.close()
})

journey('from a new consult the safety page is at most two taps away, and a step ticked there is in the consult', async ({ page }) => {
  await page.goto('/consult')
  await page.getByRole('article', { name: 'Esketamine nasal spray' }).getByText('Not enough answered').waitFor()
  await page.getByRole('group', { name: 'Suicidal thoughts in the past month' }).getByRole('radio', { name: 'Plan and intent' }).check()
  await page.locator('a[href="/safety"]:visible').first().click()
  await page.waitForURL('**/safety')
  await page.getByRole('checkbox', { name: 'Someone is staying with the person' }).check()
  await page.getByText('Recorded in the consult.').waitFor()
  await page.getByRole('link', { name: 'Back to the consult' }).click()
  const lead = page.getByRole('region', { name: 'Safety first' })
  await lead.waitFor()
  assert.ok(await lead.getByRole('checkbox', { name: 'Someone is staying with the person' }).isChecked())
  assert.equal(await page.getByText('Held until a safety step is recorded.').count(), 0)
})

journey('without a consult in this tab there is nothing to record', async ({ page }) => {
  await page.goto('/safety')
  await page.getByText('None is open in this tab.').waitFor()
  assert.equal(await page.getByRole('checkbox').count(), 0)
})

journey('the safety page does not scroll sideways at 320 px, and its targets are large enough', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 })
  await page.goto('/safety')
  assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth))
  const small = await page.locator('main a, main input, main label').evaluateAll((all) => all.filter((one) => one.getBoundingClientRect().height < 20).map((one) => one.textContent))
  assert.deepEqual(small, [])
})
