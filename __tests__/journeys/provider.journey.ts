import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, before } from 'node:test'
import type { BrowserContext, Page } from 'playwright-core'
import { connected } from '../../bin/database/postmaster.mjs'
import { openProvider } from '../support/provider/open.mjs'
import { begin, press } from './case-steps'
import { databaseUrl, journey, journeyUrl, look, providerUrl } from './journey'

const una = { account: `una-${randomUUID()}`, name: 'Dr. Una Heron', groups: ['consult-psychiatrists'] }
const al = { account: `al-${randomUUID()}`, name: 'Al Teal', groups: ['consult-administrators'] }
const guest = { account: `guest-${randomUUID()}`, name: 'Gil Coot', groups: ['visitors'] }

let hospital: Awaited<ReturnType<typeof openProvider>>

before(async () => {
  hospital = await openProvider({ issuer: providerUrl, redirectUri: `${journeyUrl}/api/oidc/callback` })
  await hospital.know(Object.fromEntries([una, al, guest].map(({ account, name, groups }) => [account, { name, groups }])))
})
after(async () => await hospital.close())

type Somebody = Pick<typeof una, 'account'>

/** What the page of the provider asks, which is another site. */
async function atProvider(page: Page, { account }: Somebody): Promise<void> {
  await page.waitForURL(`${providerUrl}/**`)
  await page.getByLabel('Account').fill(account)
  await press(page, 'Continue')
}

async function signIn(page: Page, somebody: Somebody, to: string): Promise<void> {
  await page.goto(to)
  await page.getByRole('link', { name: 'Sign in with Heron Hospital', exact: true }).click()
  await atProvider(page, somebody)
}

const passFiveMinutes = ({ account }: Somebody) =>
  connected(databaseUrl, (client) => client.query("UPDATE session SET authenticated_at = authenticated_at - interval '5 minutes' WHERE person_id = (SELECT id FROM person WHERE subject = $1)", [account]))

/** Follows a way that opens the provider in another tab, answers there, and waits until that tab is gone. */
async function inAnotherTab(context: BrowserContext, page: Page, way: string, somebody: Somebody): Promise<void> {
  const opened = context.waitForEvent('page')
  await page.getByRole('link', { name: way, exact: true }).click()
  const tab = await opened
  const gone = tab.waitForEvent('close')
  await atProvider(tab, somebody)
  await gone
}

/** Waits until the page takes notice of its person: before that it keeps no time either, by which it could lock. */
async function noticed(page: Page): Promise<void> {
  await page.keyboard.press('Shift')
  if (await page.evaluate(() => localStorage.getItem('last-input') === null)) await noticed(page)
}

const bounds = { mayBeRefused: true, mayVisit: providerUrl }
const showAnew = 'Show who you are at Heron Hospital'

journey(
  'somebody the hospital vouches for signs in, and signs a case after showing anew who they are; what was typed stays',
  async ({ page, context }) => {
    await page.goto('/sign-in')
    await look(page)
    await signIn(page, una, '/sign-in?to=/cases')
    await page.waitForURL('**/cases')
    await begin(page, 'Room 31, synthetic')
    await page.goto(`${page.url()}/sign`)
    for (const stand of await page.getByRole('radio', { name: 'I agree' }).all()) await stand.check()
    await page.getByLabel('In your own words').first().fill('Read with the team.')
    await passFiveMinutes(una)
    await press(page, 'Sign')
    await page.getByText('Show again who you are before you sign.').waitFor()
    await look(page)
    await inAnotherTab(context, page, showAnew, una)
    await page.getByText('You showed who you are. Go on here within 5 minutes.').waitFor()
    assert.equal(await page.getByLabel('In your own words').first().inputValue(), 'Read with the team.')
    await press(page, 'Sign')
    await page.waitForURL('**/records/1')
    await page.getByText('Read with the team.').first().waitFor()
    await page.goto('/account')
    await page.getByRole('heading', { name: 'Password and second step' }).waitFor()
    assert.equal(await page.getByRole('form', { name: 'Change password' }).count(), 0)
    await look(page)
  },
  bounds,
)

journey(
  'an administrator of the hospital makes an account after showing anew who they are, and sees where people sign in',
  async ({ page, context }) => {
    await signIn(page, al, '/sign-in')
    await page.waitForURL('**/admin')
    await passFiveMinutes(al)
    const signInName = `p.${randomUUID()}`
    await page.getByLabel('Name', { exact: true }).fill('Wim Rail')
    await page.getByLabel('Sign-in name', { exact: true }).fill(signInName)
    await page.getByRole('form', { name: 'New account' }).getByLabel('Role').selectOption('Trainee')
    await press(page, 'Make a long password')
    await press(page, 'Make the account')
    await page.getByRole('group', { name: 'Who you are once more' }).waitFor()
    await look(page)
    await inAnotherTab(context, page, showAnew, al)
    await press(page, 'Make the account')
    await page.getByText(`Wim Rail can sign in now, as ${signInName}.`).waitFor()
    await page.getByRole('cell', { name: `${al.account}, through the provider` }).waitFor()
    await press(page, `Change: ${al.name}`)
    await page.getByText('They come from the provider that this person signs in through', { exact: false }).waitFor()
    assert.equal(await page.getByRole('form', { name: `Role of ${al.name}` }).count(), 0)
    await look(page)
  },
  bounds,
)

journey(
  'a locked screen is opened at the provider by its person alone',
  async ({ page, context }) => {
    await signIn(page, una, '/sign-in?to=/account')
    await page.waitForURL('**/account')
    await noticed(page)
    const start = Date.now()
    const cover = page.getByRole('dialog', { name: 'Locked' })
    const lockAfter = async (minutes: number): Promise<void> => {
      const signedOut = page.waitForResponse('**/api/sign-out')
      await page.clock.setFixedTime(start + minutes * 60_000)
      await cover.waitFor()
      await signedOut
    }
    await lockAfter(11)
    await look(page)
    await inAnotherTab(context, page, 'Unlock at Heron Hospital', una)
    await cover.waitFor({ state: 'detached' })
    await page.getByRole('heading', { level: 1, name: una.name }).waitFor()
    // Another at the same desk is led to where they begin, and sees nothing of this page.
    await lockAfter(30)
    await inAnotherTab(context, page, 'Unlock at Heron Hospital', al)
    await page.waitForURL('**/admin')
  },
  bounds,
)

journey(
  'who turns back, and who has no role here, is told on the page to sign in, and a password is still taken there',
  async ({ page, context }) => {
    await page.goto('/sign-in?to=/cases')
    await page.getByRole('link', { name: 'Sign in with Heron Hospital', exact: true }).click()
    await page.waitForURL(`${providerUrl}/**`)
    await press(page, 'Cancel')
    await page.getByText('Heron Hospital did not let you in. Nothing was changed here.').waitFor()
    await look(page)
    await page.getByRole('link', { name: 'Sign in with Heron Hospital', exact: true }).click()
    await atProvider(page, guest)
    await page.getByText('gives you no role here', { exact: false }).waitFor()
    assert.ok(!(await context.cookies(journeyUrl)).some(({ name }) => name === 'consult'))
    await page.getByLabel('Password', { exact: true }).waitFor()
  },
  bounds,
)
