import { providerVariables } from '../../../bin/setup/hospital.mjs'
import { nextFreePort } from '../../../bin/setup/ports.mjs'
import * as signIn from '@/app/api/sign-in/route'
import { Browser } from '../../support/provider/browser'
import { psychiatrist, redirectUri } from '../../support/provider/hospital'
import { openProvider } from '../../support/provider/open.mjs'
import { firstAdministrator, letGo, password, useFreshDatabase } from '../../support/server/accounts'
import { ask } from '../../support/server/ask'
import { query } from '../../support/server/database'

let appUrl: string
let issuer: string
let hospital: Awaited<ReturnType<typeof openProvider>> | undefined

beforeAll(async () => {
  ;({ appUrl } = await useFreshDatabase())
  issuer = `http://localhost:${await nextFreePort(4450)}`
  Object.assign(process.env, providerVariables(issuer))
})
beforeEach(() => jest.spyOn(process.stderr, 'write').mockReturnValue(true))
afterEach(async () => {
  jest.restoreAllMocks()
  await hospital?.close()
})
afterAll(letGo)

async function open(): Promise<void> {
  hospital = await openProvider({ issuer, redirectUri })
  await hospital.know({ una: psychiatrist })
}

/** In order: what is known of a provider is asked at the first use. */
test('a provider that is away is told on the page to sign in, where a password is taken all the same; once it is back it is asked again', async () => {
  await firstAdministrator(appUrl)
  const browser = new Browser()
  expect(await browser.start('?to=/cases')).toBe('/sign-in?refused=away&to=%2Fcases')
  expect((await ask(signIn.POST, 'POST', { body: { signInName: 'ada', password } })).status).toBe(204)
  await open()
  expect(await browser.signIn('una', '?to=/cases')).toBe('/cases')
})

test('one that goes away while somebody is there signs nobody in, and no try is counted', async () => {
  await open()
  const browser = new Browser()
  const answer = await browser.visit(await browser.start('?to=/cases'), { account: 'una' })
  await hospital?.close()
  expect([await browser.comeBack(answer), browser.token]).toEqual(['/sign-in?refused=away&to=%2Fcases', undefined])
  expect(await query(appUrl, 'SELECT tried FROM throttle WHERE tried > 0')).toEqual([])
})
