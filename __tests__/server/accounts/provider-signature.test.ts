import { providerVariables } from '../../../bin/setup/hospital.mjs'
import { nextFreePort } from '../../../bin/setup/ports.mjs'
import { Browser } from '../../support/provider/browser'
import { openProvider } from '../../support/provider/open.mjs'
import { letGo, useFreshDatabase } from '../../support/server/accounts'
import { query } from '../../support/server/database'

let appUrl: string
let hospital: Awaited<ReturnType<typeof openProvider>>

/** The keys of a provider are kept once they were asked: a file of its own for one whose keys do not fit. */
beforeAll(async () => {
  ;({ appUrl } = await useFreshDatabase())
  const issuer = `http://localhost:${await nextFreePort(4520)}`
  Object.assign(process.env, providerVariables(issuer))
  hospital = await openProvider({ issuer, redirectUri: 'http://127.0.0.1:3000/api/oidc/callback', tellsOtherKeys: true })
  await hospital.know({ una: { name: 'Dr. Una Heron', groups: ['consult-psychiatrists'] } })
})
afterAll(async () => {
  await hospital.close()
  await letGo()
})

test('an answer that was signed with another key than the provider\'s is refused', async () => {
  const browser = new Browser()
  expect([await browser.signIn('una'), browser.token]).toEqual(['/sign-in?refused=not-believed&to=%2Fsign-in', undefined])
  expect(await query(appUrl, 'SELECT 1 FROM person')).toEqual([])
})
