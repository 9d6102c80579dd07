import assert from 'node:assert/strict'
import type { Page } from 'playwright-core'
import { connected } from '../../bin/database/postmaster.mjs'
import { makeSetUpSecret } from '../../bin/database/set-up-secret.mjs'
import { databaseUrl, journey, look, otherDevice } from './journey'
import { passFiveMinutes } from './people'

const name = 'ada@example.org'
const password = 'seven quiet herons wade'

const type = (page: Page, label: string, text: string) => page.getByLabel(label, { exact: true }).fill(text)
const press = (page: Page, button: string) => page.getByRole('button', { name: button, exact: true }).click()
const focused = (page: Page) => page.evaluate(() => (document.activeElement as HTMLInputElement | null)?.labels?.[0]?.textContent)

async function signIn(page: Page, words = password): Promise<void> {
  await type(page, 'Sign-in name', name)
  await type(page, 'Password', words)
  await press(page, 'Sign in')
}

const atAccount = (page: Page) => page.getByRole('heading', { level: 1, name: 'Dr. Ada Quill' }).waitFor()

/** First in this file: the journeys after it sign in with the account made here. */
journey(
  'the first administrator sets up with the code, sees this device, and signs out',
  async ({ page, context }) => {
    const secret = String(await makeSetUpSecret(databaseUrl))
    await page.goto('/account')
    await page.getByRole('link', { name: 'Set up', exact: true }).click()
    await page.getByText('At least 15 characters.', { exact: false }).waitFor()
    await press(page, 'Make the account')
    await page.getByText('Paste the code.').waitFor()
    assert.equal(await focused(page), 'Code from the start')
    await type(page, 'Code from the start', secret)
    await type(page, 'Your name', 'Dr. Ada Quill')
    await type(page, 'Sign-in name', name)
    await type(page, 'Password', 'password')
    await press(page, 'Make the account')
    await page.getByText('At least 15 characters: a few unrelated words do well.').waitFor()
    assert.equal(await focused(page), 'Password')
    assert.equal(await page.getByLabel('Your name').inputValue(), 'Dr. Ada Quill')
    await look(page)
    await type(page, 'Password', password)
    await page.getByRole('button', { name: 'Show: Password' }).click()
    assert.equal(await page.getByLabel('Password', { exact: true }).getAttribute('type'), 'text')
    await press(page, 'Make the account')
    await page.getByRole('heading', { level: 1, name: 'Administration' }).waitFor()
    await page.getByRole('link', { name: 'Dr. Ada Quill' }).click()
    await atAccount(page)
    await look(page)

    const [cookie] = await context.cookies()
    assert.deepEqual([cookie?.name, cookie?.httpOnly, cookie?.sameSite], ['consult', true, 'Lax'])
    await page.getByRole('listitem').filter({ hasText: 'This device' }).getByText('Chrome on').waitFor()
    await page.evaluate(() => sessionStorage.setItem('draft', 'kept'))
    await press(page, 'Sign out')
    await page.getByText('You are signed out, and the answers of this tab are cleared.').waitFor()
    assert.equal(await page.evaluate(() => sessionStorage.length), 0)
    assert.deepEqual(await context.cookies(), [])
    await page.goBack()
    await page.getByRole('heading', { level: 1, name: 'Sign in' }).waitFor()
  },
  { mayBeRefused: true },
)

journey(
  'a wrong password is told in words, the name stays, and the way back leads to where one was',
  async ({ page }) => {
    await page.goto('/sign-in?to=/rules')
    await look(page)
    await signIn(page, 'some other long words')
    await page.getByText('This name and password do not match an account.').waitFor()
    assert.deepEqual([await focused(page), await page.getByLabel('Password', { exact: true }).inputValue()], ['Password', ''])
    assert.equal(await page.getByLabel('Sign-in name').inputValue(), name)
    await type(page, 'Password', password)
    await page.keyboard.press('Enter')
    await page.waitForURL('**/rules')
  },
  { mayBeRefused: true },
)

journey(
  'a sixth guess is told to wait',
  async ({ page }) => {
    await page.goto('/sign-in')
    await type(page, 'Sign-in name', 'nobody')
    for (let tried = 0; tried < 6; tried += 1) {
      await type(page, 'Password', `some guess number ${tried}`)
      const answered = page.waitForResponse('**/api/sign-in')
      await press(page, 'Sign in')
      await (await answered).finished()
    }
    await page.getByText('Too many tries. Try again in 15 minutes.').waitFor()
  },
  { mayBeRefused: true },
)

journey(
  'a session left alone ends; what was asked for is told, and signing in leads back',
  async ({ page }) => {
    await page.goto('/sign-in?to=/account')
    await signIn(page)
    await atAccount(page)
    await connected(databaseUrl, (client) => client.query("UPDATE session SET last_seen_at = last_seen_at - interval '15 minutes' WHERE person_id = (SELECT id FROM person WHERE sign_in_name = $1)", [name]))
    await type(page, 'Present password', password)
    await type(page, 'New password', 'nine calm otters drift')
    await press(page, 'Change password')
    await page.getByText('You were signed out meanwhile.', { exact: false }).waitFor()
    await page.reload()
    await page.waitForURL('**/sign-in?to=%2Faccount')
    await signIn(page)
    await atAccount(page)
  },
  { mayBeRefused: true },
)

journey('another device is signed out from here', async ({ page, context }) => {
  await page.goto('/sign-in?to=/account')
  await signIn(page)
  await atAccount(page)
  const there = await otherDevice(context)
  await there.goto('/sign-in?to=/account')
  await signIn(there)
  await atAccount(there)
  await page.reload()
  await press(page, 'Sign out all other devices')
  await page.getByText('Signed out there.').waitFor()
  await there.reload()
  await there.waitForURL('**/sign-in?to=%2Faccount')
  await there.context().close()
})

const bo = { name: 'Dr. Ivo Marsh', signInName: 'bo@example.org' }
const formOf = (page: Page, label: string) => page.getByRole('form', { name: label, exact: true })

/** Makes the account of Dr. Ivo Marsh and returns the first password, as it is shown to be handed over. */
async function makeBo(page: Page): Promise<string> {
  await type(page, 'Name', bo.name)
  await type(page, 'Sign-in name', name)
  await formOf(page, 'New account').getByLabel('Role').selectOption('Psychiatrist')
  await press(page, 'Make a long password')
  await press(page, 'Make the account')
  await page.getByText('Somebody has this sign-in name already.').waitFor()
  assert.deepEqual([await focused(page), await page.getByLabel('Name', { exact: true }).inputValue()], ['Sign-in name', bo.name])
  await type(page, 'Sign-in name', bo.signInName)
  await passFiveMinutes(name)
  await press(page, 'Make the account')
  await page.getByRole('group', { name: 'Your password once more' }).waitFor()
  assert.equal(await focused(page), 'Your password')
  await look(page)
  await type(page, 'Your password', password)
  await page.keyboard.press('Enter')
  await page.getByText(`${bo.name} can sign in now, as ${bo.signInName}.`).waitFor()
  return String(await page.getByRole('group', { name: `Password for ${bo.name}` }).getByText(/^[0-9a-z]{5}(-[0-9a-z]{5}){4}$/).textContent())
}

async function enterAsBo(there: Page, words: string): Promise<void> {
  await type(there, 'Sign-in name', bo.signInName)
  await type(there, 'Password', words)
  await press(there, 'Sign in')
}

/** Signs in with the password that was handed over, which opens nothing but the choice of an own one. */
async function chooseAsBo(there: Page, first: string, own: string): Promise<void> {
  await there.goto('/sign-in?to=/cases')
  await enterAsBo(there, first)
  await there.waitForURL('**/account')
  await there.getByText('Your password was given to you by an administrator', { exact: false }).waitFor()
  assert.equal(await there.getByRole('form').count(), 1)
  await look(there)
  await type(there, 'Present password', first)
  await type(there, 'New password', first)
  await press(there, 'Change password')
  await there.getByText('This is the present one. Choose another.').waitFor()
  await type(there, 'New password', own)
  await press(there, 'Change password')
}

journey(
  'the administrator makes a psychiatrist, who begins a case; another role and leaving count at once',
  async ({ page, context }) => {
    await page.goto('/sign-in')
    await signIn(page)
    await page.waitForURL('**/admin')
    const first = await makeBo(page)

    const there = await otherDevice(context)
    const own = 'nine calm otters drift'
    await chooseAsBo(there, first, own)
    await there.waitForURL('**/cases')
    await type(there, 'Label', 'Room 12, synthetic')
    await press(there, 'Begin the case')
    await there.getByRole('heading', { level: 1, name: 'Room 12, synthetic' }).waitFor()
    await there.goto('/admin')
    await there.getByText('Your role does not include this.').waitFor()

    await press(page, `Change: ${bo.name}`)
    await look(page)
    await formOf(page, `Role of ${bo.name}`).getByLabel('Role').selectOption('Care team')
    await press(page, 'Change role')
    await page.getByText(`The role of ${bo.name} is now: Care team.`).waitFor()
    await page.getByRole('cell', { name: 'Care team', exact: true }).waitFor()
    await there.goto('/cases')
    await there.getByText('One stands here once it is shared with you', { exact: false }).waitFor()
    assert.equal(await there.getByRole('button', { name: 'Begin the case' }).count(), 0)

    await press(page, 'Mark as left')
    await page.getByText(`${bo.name} was signed out and cannot sign in any more.`).waitFor()
    await page.getByRole('button', { name: 'Bring back' }).waitFor()
    await there.reload()
    await there.waitForURL('**/sign-in?to=%2Fcases')
    await enterAsBo(there, own)
    await there.getByText('This name and password do not match an account.').waitFor()
    await there.context().close()

    await press(page, 'Change: Dr. Ada Quill')
    await press(page, 'Mark as left')
    await page.getByText('This is the last administrator. Make another one first.').waitFor()

    await page.getByRole('link', { name: 'Who did what, and when' }).click()
    await page.waitForURL('**/admin/audit')
    await page.getByLabel('How it ended').selectOption('Refused')
    await page.getByLabel('Who').selectOption('Dr. Ada Quill')
    await press(page, 'Show')
    await page.waitForURL('**outcome=refused**')
    await page.getByRole('listitem').filter({ hasText: 'last-administrator' }).first().waitFor()
    await look(page)
  },
  { mayBeRefused: true },
)

journey('the open pages load no script of accounts', async ({ page }) => {
  const scripts = async (path: string) => {
    await page.goto(path, { waitUntil: 'networkidle' })
    return await page.evaluate(() => performance.getEntriesByType('resource').map(({ name: file }) => new URL(file).pathname).filter((file) => file.endsWith('.js')))
  }
  const open = new Set([...(await scripts('/')), ...(await scripts('/rules')), ...(await scripts('/consult'))])
  const own = (await scripts('/sign-in')).filter((file) => !open.has(file))
  const bodies = await Promise.all(own.map(async (file) => await (await page.request.get(file)).text()))
  assert.ok(bodies.some((body) => body.includes('/api/sign-in')))
  const openBodies = await Promise.all([...open].map(async (file) => await (await page.request.get(file)).text()))
  assert.deepEqual(openBodies.filter((body) => body.includes('/api/sign-')), [])
})
