import assert from 'node:assert/strict'
import type { Page } from 'playwright-core'
import { assertAccessible, journey, openExample } from './journey'

/** The verdict that a card of an option shows. */
const card = (page: Page, name: string) => page.getByRole('article', { name })
const esketamine = (page: Page) => card(page, 'Esketamine nasal spray')
const infusion = (page: Page) => card(page, 'Ketamine infusion (off-label)')

async function shows(page: Page, words: readonly [esketamine: string, infusion: string]): Promise<void> {
  await esketamine(page).getByText(words[0], { exact: true }).waitFor()
  await infusion(page).getByText(words[1], { exact: true }).waitFor()
}

journey('a consult begins blank, and says what it waits for', async ({ page }) => {
  await page.goto('/consult')
  await shows(page, ['Not enough answered', 'Not enough answered'])
  const first = page.getByRole('region', { name: 'Still unknown' }).getByRole('link').first()
  assert.equal(await first.getAttribute('href'), '#ideation')
  await first.click()
  const question = page.getByRole('group', { name: 'Suicidal thoughts in the past month' })
  assert.ok(await question.getByRole('radio', { name: 'None' }).evaluate((radio) => radio === document.activeElement))
  await assertAccessible(page)
})

journey('the example is read as worked out, follows a blood pressure, and outlives a reload', async ({ page }) => {
  await openExample(page)
  await page.getByText('Synthetic example: no real person').waitFor()
  await shows(page, ['Worth discussing', 'Discuss with care'])
  await page.getByRole('textbox', { name: 'Systolic' }).fill('152')
  await page.getByRole('textbox', { name: 'Diastolic' }).fill('94')
  await shows(page, ['Discuss with care', 'Discuss with care'])
  await assertAccessible(page, '#guidance')
  const why = page.getByRole('region', { name: 'Why', exact: true })
  await why.getByText('blood pressure 152/94 mmHg').first().waitFor()
  await page.reload()
  await shows(page, ['Discuss with care', 'Discuss with care'])
  assert.equal(await page.getByRole('textbox', { name: 'Systolic' }).inputValue(), '152')
  await page.getByRole('button', { name: 'Clear everything' }).click()
  await shows(page, ['Not enough answered', 'Not enough answered'])
  await page.getByRole('button', { name: 'Undo' }).click()
  await shows(page, ['Discuss with care', 'Discuss with care'])
}, { keepsCopies: true })

journey('safety leads, and holds the options until a step is recorded', async ({ page }) => {
  await openExample(page)
  await shows(page, ['Worth discussing', 'Discuss with care'])
  await page.getByRole('group', { name: 'Suicidal thoughts in the past month' }).getByRole('radio', { name: 'Plan and intent' }).check()
  const lead = page.getByRole('region', { name: 'Safety first' })
  await lead.waitFor()
  await esketamine(page).getByText('Held until a safety step is recorded.').waitFor()
  await assertAccessible(page, '#guidance')
  await lead.getByRole('checkbox', { name: 'Safety plan made' }).check()
  await shows(page, ['Other steps first', 'Other steps first'])
  assert.ok(await lead.isVisible())
})

journey('a question is answered by keyboard alone', async ({ page }) => {
  await page.goto('/consult')
  await shows(page, ['Not enough answered', 'Not enough answered'])
  const question = page.getByRole('group', { name: 'Suicidal thoughts in the past month' })
  await page.getByRole('link', { name: 'Ask', exact: true }).focus()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Space')
  assert.ok(await question.getByRole('radio', { name: 'None' }).isChecked())
  await page.keyboard.press('ArrowDown')
  assert.ok(await question.getByRole('radio', { name: 'Passive: wish to be dead' }).isChecked())
  const asked = page.locator('input').and(page.getByLabel('When the safety questions were asked', { exact: true }))
  assert.match(await asked.inputValue(), /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/)
})

/** Keeps back the scripts of the page until they are let go. */
async function holdScripts(page: Page): Promise<() => void> {
  let letGo = (): void => undefined
  const free = new Promise<void>((resolve) => {
    letGo = resolve
  })
  await page.route('**/*.js*', async (route) => {
    await free
    await route.continue()
  })
  return letGo
}

journey('the example is there before its script, and what was opened meanwhile is filled in', async ({ page }) => {
  const letScriptsLoad = await holdScripts(page)
  await page.goto('/consult/example', { waitUntil: 'commit' })
  await shows(page, ['Worth discussing', 'Discuss with care'])
  await infusion(page).locator('summary').click()
  letScriptsLoad()
  await infusion(page).getByText('Your answers').waitFor()
})

journey('answers given before the script has loaded are read', async ({ page }) => {
  const letScriptsLoad = await holdScripts(page)
  await page.goto('/consult', { waitUntil: 'commit' })
  await page.getByRole('group', { name: 'Lithium' }).getByRole('radio', { name: 'Yes' }).check()
  await page.getByRole('textbox', { name: 'Systolic' }).fill('128')
  await page.getByRole('group', { name: 'Age', exact: true }).getByRole('textbox').fill('45')
  await page.getByRole('textbox', { name: /^Add a trial/ }).fill('ser')
  letScriptsLoad()
  await shows(page, ['Not enough answered', 'Not enough answered'])
  await page.getByText('Enter takes sertraline.').waitFor()
  assert.equal(await page.getByRole('textbox', { name: /^Add a trial/ }).inputValue(), 'ser')
  assert.ok(await page.getByRole('group', { name: 'Lithium' }).getByRole('radio', { name: 'Yes' }).isChecked())
  await page.reload()
  await shows(page, ['Not enough answered', 'Not enough answered'])
  assert.ok(await page.getByRole('group', { name: 'Lithium' }).getByRole('radio', { name: 'Yes' }).isChecked())
  assert.equal(await page.getByRole('textbox', { name: 'Systolic' }).inputValue(), '128')
  assert.equal(await page.getByRole('group', { name: 'Age', exact: true }).getByRole('textbox').inputValue(), '45')
})

journey(
  'where the line breaks before the rules have loaded, that is said, and loading again goes on with the answers',
  async ({ page, context }) => {
    const html = await (await context.request.get('/consult')).text()
    const scripts = '**/_next/static/chunks/*.js'
    await page.route(scripts, (route) => (html.includes(new URL(route.request().url()).pathname) ? route.continue() : route.abort()))
    await page.goto('/consult')
    await page.getByText('The rules did not load', { exact: false }).waitFor()
    await assertAccessible(page, '#guidance')
    await page.getByRole('group', { name: 'Age', exact: true }).getByRole('textbox').fill('45')
    await page.unroute(scripts)
    await page.getByRole('button', { name: 'Load again' }).click()
    await shows(page, ['Not enough answered', 'Not enough answered'])
    assert.equal(await page.getByRole('group', { name: 'Age', exact: true }).getByRole('textbox').inputValue(), '45')
  },
  { losesConnection: true },
)
