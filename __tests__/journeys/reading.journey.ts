import assert from 'node:assert/strict'
import { assertAccessible, journey } from './journey'

const kinds = [
  ['/', /worth discussing/],
  ['/rules', 'Rules'],
  ['/rules/vascular/pressure-high-or-uncontrolled', /^Blood pressure at or above 160 or 100/],
  ['/evidence', 'Evidence'],
  ['/evidence/esk-dose-trd', /SPRAVATO/],
  ['/evidence/article-p6', 'Source article, paragraph 6'],
  ['/evidence/source/source-article', /^Consumer health page/],
  ['/evidence/conflicts', 'Where sources disagree'],
  ['/about', 'About Ketamine Consult'],
] as const

journey('a reader opens each kind of page on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 720 })
  for (const [path, name] of kinds) {
    await page.goto(path)
    await page.getByRole('heading', { level: 1, name }).waitFor()
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
    assert.ok(overflow <= 0, `${path} is ${overflow} px wider than a phone`)
    await assertAccessible(page)
  }
})

journey('a pharmacist follows a rule to its evidence, its source and a disagreement', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Rules' }).click()
  await page.getByLabel('Topic').selectOption({ label: 'Heart, vessels and blood pressure' })
  await page.getByLabel('Effect').selectOption({ label: 'Other steps first' })
  await page.getByRole('button', { name: 'Show' }).click()
  await page.getByRole('link', { name: /^Blood pressure at or above 160 or 100/ }).click()

  await page.getByText('Blood pressure at or above 160 or 100', { exact: true }).click()
  await page.getByText('Systolic blood pressure in mmHg: at least 160').waitFor()
  await page.getByRole('link', { name: 'Full record of Spravato label, sections 2.1 and 5.7: before a dose' }).click()

  await page.getByRole('heading', { name: 'Whether there is an upper limit of blood pressure before a dose' }).waitFor()
  await page.getByRole('link', { name: /^SPRAVATO/ }).first().click()
  await page.getByRole('heading', { level: 2, name: /places cited from it$/ }).waitFor()
  await page.getByRole('link', { name: 'Whether there is an upper limit of blood pressure before a dose' }).first().click()
  await page.waitForURL('**/evidence/conflicts#upper-blood-pressure-limit')
  await page.getByRole('heading', { name: 'Where sources disagree' }).waitFor()
})

journey('a trainee searches the evidence by keyboard', async ({ page }) => {
  await page.goto('/evidence')
  await page.keyboard.press('Tab')
  await page.getByRole('link', { name: 'Skip to content' }).press('Enter')
  await page.getByRole('searchbox').fill('aneurysmal contraindications')
  await page.keyboard.press('Enter')
  await page.getByRole('link', { name: 'Spravato label, section 4: contraindications' }).waitFor()
  await page.getByText('Narrow by area, source, certainty or reading').press('Enter')
  await page.getByLabel('Whether the text was read').selectOption({ label: 'Text not read' })
  await page.getByRole('button', { name: 'Show' }).press('Enter')
  await page.waitForURL('**confirmation=unconfirmed**')
  await page.getByRole('link', { name: 'Show all' }).waitFor()
})

journey('a reader without script finds a rule, and a page that does not exist says so', async ({ context, url }) => {
  const plain = await context.browser()?.newContext({ baseURL: url, javaScriptEnabled: false })
  assert.ok(plain)
  const page = await plain.newPage()
  await page.goto('/rules?topic=age')
  await page.getByRole('heading', { level: 2, name: 'Age' }).waitFor()
  const answer = await page.goto('/evidence/no-such-record')
  assert.equal(answer?.status(), 404)
  await page.getByRole('heading', { name: 'There is no page at this address' }).waitFor()
  await plain.close()
})

journey('an address that cannot be read is refused, and is no fault of the server', async ({ context, url }) => {
  for (const path of ['/evidence/%', '/rules/%zz', '/cases/%', '/api/cases/%', '/x%']) {
    assert.equal((await context.request.get(`${url}${path}`)).status(), 400, path)
  }
  assert.equal((await context.request.get(`${url}/evidence/%41`)).status(), 404)
})
