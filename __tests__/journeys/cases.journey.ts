import assert from 'node:assert/strict'
import type { Page } from 'playwright-core'
import { begin, press, proveAgain, saved, signIn } from './case-steps'
import { journey, look, otherDevice } from './journey'
import { password, somebody } from './people'

const psychiatrist = (name: string) => somebody(name, 'psychiatrist')
const age = (page: Page) => page.getByRole('spinbutton', { name: /^Age/ }).or(page.getByRole('textbox', { name: /^Age/ })).first()

journey('a consult becomes a case: its answers come along, are saved as they change, and are there after a reload', async ({ page }) => {
  const name = await psychiatrist('Dr. Bo Lind')
  await page.goto('/consult')
  await age(page).fill('46')
  await page.getByRole('link', { name: 'Save as a case' }).click()
  await page.waitForURL('**/sign-in?to=**')
  await signIn(page, name, page.url())
  await page.getByText('Take over the consult of this tab', { exact: false }).waitFor()
  await look(page)
  await begin(page, 'Room 12, synthetic')
  assert.equal(await age(page).inputValue(), '46')
  await age(page).fill('47')
  await page.getByText('Saving').waitFor()
  await saved(page)
  await page.reload()
  await saved(page)
  assert.equal(await age(page).inputValue(), '47')
  await look(page)
  await page.getByRole('link', { name: 'Cases', exact: true }).first().click()
  await page.getByRole('link', { name: 'Room 12, synthetic' }).waitFor()
  await page.goto('/consult')
  assert.equal(await age(page).inputValue(), '')
}, { keepsCopies: true })

journey(
  'without a connection answers are kept on the device, also when the tab is closed, and are saved once it is back',
  async ({ page, context }) => {
  await signIn(page, await psychiatrist('Dr. Cy Moss'), '/cases')
  await begin(page, 'Room 7, synthetic')
  const { pathname } = new URL(page.url())
  await context.route('**/answers', (route) => route.abort())
  await age(page).fill('51')
  await page.getByText('Not saved: kept on this device.', { exact: false }).waitFor()
  await page.close()
  await context.unroute('**/answers')
  const again = await context.newPage()
  await again.goto(pathname)
  await saved(again)
  assert.equal(await age(again).inputValue(), '51')
  await again.reload()
  assert.equal(await age(again).inputValue(), '51')
  assert.deepEqual(await again.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('case-copy:'))), [])
},
  { mayBeRefused: true, losesConnection: true },
)

journey(
  'two people answer one question differently: both answers stand until one is chosen',
  async ({ page, context }) => {
    const [one, two] = [await psychiatrist('Dr. Di Reed'), await psychiatrist('Dr. Ed Hale')]
    await signIn(page, one, '/cases')
    await begin(page, 'Room 3, synthetic')
    const { pathname } = new URL(page.url())
    const id = pathname.split('/').at(-1) ?? ''
    const shared = await page.evaluate(
      async ([path, body]) => (await fetch(path ?? '', { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: body ?? '' })).status,
      [`/api/cases/${id}/events`, JSON.stringify({ kind: 'shared', with: two.id, sharing: 'write' })],
    )
    assert.equal(shared, 200)
    const there = await otherDevice(context)
    await signIn(there, two, pathname)
    await saved(there)
    await page.route('**/answers', (route) => route.abort())
    await age(page).fill('60')
    await page.getByText('Not saved: kept on this device.', { exact: false }).waitFor()
    await age(there).fill('61')
    await there.getByText('Saving').waitFor()
    await saved(there)
    await page.unroute('**/answers')
    // On a slow machine it has been tried again by itself before anybody presses.
    await page.getByRole('button', { name: 'Try now', exact: true }).click({ timeout: 5_000 }).catch(() => undefined)
    await page.getByRole('heading', { name: 'Answered differently at the same time' }).waitFor()
    await look(page, '[aria-labelledby="answered-differently"]')
    await page.getByRole('button', { name: /^Take theirs/ }).click()
    await saved(page)
    assert.equal(await age(page).inputValue(), '61')
    await there.context().close()
  },
  { mayBeRefused: true, losesConnection: true },
)

journey(
  'a case is signed: agreeing for one option, differing for the other in own words, with the password once more',
  async ({ page }) => {
    await signIn(page, await psychiatrist('Dr. Fay Orr'), '/cases')
    await begin(page, 'Room 9, synthetic')
    await page.getByRole('link', { name: 'Sign', exact: true }).click()
    await page.getByRole('heading', { level: 1, name: 'Sign: Room 9, synthetic' }).waitFor()
    const [first, second] = [page.getByRole('group').nth(0), page.getByRole('group').nth(1)]
    await first.getByRole('radio', { name: 'I agree' }).check()
    await second.getByRole('radio', { name: /^I differ: another reason/ }).check()
    await proveAgain(page)
    await press(page, 'Sign')
    await page.getByText('needs a line in your own words', { exact: false }).waitFor()
    await look(page)
    await second.getByRole('textbox').fill('A synthetic reason.')
    await press(page, 'Sign')
    await page.getByRole('heading', { level: 1, name: 'Signed record, version 1' }).waitFor()
    await page.getByText('A synthetic reason.').waitFor()
    await look(page)
    await page.getByRole('link', { name: 'History', exact: true }).click()
    await page.getByRole('heading', { level: 1, name: 'History' }).waitFor()
    await page.getByText('Dr. Fay Orr signed.', { exact: false }).waitFor()
    await look(page)
    await page.goto(page.url().replace('/history', ''))
    await page.getByText('This version is signed.', { exact: false }).waitFor()
  },
  { mayBeRefused: true },
)

journey(
  'a screen left alone warns, locks and shows nothing; its person goes on where it was left, and nobody else does',
  async ({ page, context }) => {
    const start = Date.now()
    /** The clock on the wall, which the page looks at every few seconds. */
    const minutesLater = (minutes: number) => page.clock.setFixedTime(start + minutes * 60_000)
    await signIn(page, await psychiatrist('Dr. Gus Vane'), '/cases')
    await begin(page, 'Room 5, synthetic')
    await age(page).fill('52')
    await page.getByText('Saving').waitFor()
    await saved(page)
    await minutesLater(9)
    await page.getByText('This screen locks within 2 minutes.', { exact: false }).waitFor()
    await page.keyboard.press('Shift')
    await page.getByText('This screen locks within 2 minutes.', { exact: false }).waitFor({ state: 'detached' })
    await age(page).focus()
    await minutesLater(20)
    const cover = page.getByRole('dialog', { name: 'Locked' })
    await cover.waitFor()
    await age(page).waitFor({ state: 'hidden' })
    await cover.locator('input[type="password"]:focus').waitFor()
    await page.keyboard.press('Escape')
    await page.keyboard.press('Escape')
    assert.ok(await cover.isVisible(), 'Escape opens no lock')
    await look(page, 'dialog[open]')
    // The session has ended: the same address in another tab, or after a reload, asks who is there.
    const tab = await context.newPage()
    await tab.goto('/cases')
    await tab.getByRole('heading', { level: 1, name: 'Sign in' }).waitFor()
    await tab.close()
    await cover.getByLabel('Password', { exact: true }).fill('some other long words')
    await press(page, 'Unlock')
    await cover.getByText('This is not your password.').waitFor()
    await cover.getByLabel('Password', { exact: true }).fill(password)
    await press(page, 'Unlock')
    await cover.waitFor({ state: 'detached' })
    assert.equal(await age(page).inputValue(), '52')
    assert.ok(await age(page).evaluate((field) => field === document.activeElement), 'the cursor is where it was left')
    await age(page).fill('53')
    await page.getByText('Saving').waitFor()
    await saved(page)
  },
  { mayBeRefused: true },
)
