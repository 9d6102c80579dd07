import assert from 'node:assert/strict'
import { assertAccessible, journey, openExample } from './journey'

journey('the note is copied byte for byte as it is shown', async ({ page, context, url }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: url })
  await page.goto('/gallery/discuss')
  const note = page.getByRole('group', { name: 'Text of the note' })
  await note.getByText('Esketamine nasal spray: worth discussing').waitFor()
  await page.getByRole('region', { name: 'Short note' }).getByRole('button', { name: 'Copy note' }).click()
  await page.getByText('Copied.', { exact: true }).first().waitFor()
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  assert.equal(copied, await note.evaluate((text) => text.textContent))
  assert.ok(copied.length <= 900)
  await assertAccessible(page, '#guidance')
})

journey('where a page may not copy, the note is selected', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject(new Error('refused')) } })
  })
  await page.goto('/gallery/discuss')
  const note = page.getByRole('group', { name: 'Text of the note' })
  await note.getByText('Esketamine nasal spray: worth discussing').waitFor()
  await page.getByRole('region', { name: 'Short note' }).getByRole('button', { name: 'Copy note' }).click()
  await page.getByText('The text is selected', { exact: false }).first().waitFor()
  assert.equal(await page.evaluate(() => getSelection()?.toString()), await note.evaluate((text) => text.textContent))
})

journey('the note follows the answers, and says when the copy is an old one', async ({ page, context, url }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: url })
  await page.goto('/gallery/held')
  const note = page.getByRole('group', { name: 'Text of the note' })
  await note.getByText('both options held until a safety step is recorded').waitFor()
  await page.getByRole('region', { name: 'Short note' }).getByRole('button', { name: 'Copy note' }).click()
  await page.getByText('Copied.', { exact: true }).first().waitFor()
  await page.getByRole('checkbox', { name: 'Safety plan made' }).first().check()
  await note.getByText('Safety steps done: safety plan made').waitFor()
  await page.getByText('The answers have changed since the note was copied.').first().waitFor()
})

journey('on paper stand the note, the verdicts and the reasons, and not the form', async ({ page }) => {
  await openExample(page)
  const note = page.getByRole('group', { name: 'Text of the note' })
  await note.getByText('Esketamine nasal spray: worth discussing').waitFor()
  const why = page.getByRole('region', { name: 'Why', exact: true })
  await why.waitFor()
  await page.emulateMedia({ media: 'print' })
  const card = page.getByRole('article', { name: 'Esketamine nasal spray' })
  const [first, second] = [await note.boundingBox(), await card.boundingBox()]
  assert.ok(first !== null && second !== null && first.y < second.y)
  assert.ok(await why.isVisible())
  for (const gone of [page.getByRole('heading', { name: 'Suicide safety' }), page.getByRole('navigation').first(), page.getByRole('region', { name: 'Short note' }).getByRole('button', { name: 'Copy note' })]) {
    assert.equal(await gone.isVisible(), false)
  }
})
