import { Browser } from '../../support/provider/browser'
import { useHospital } from '../../support/provider/hospital'

/** The keys of a provider are kept once they were asked: a file of its own for one whose keys do not fit. */
const at = useHospital(4430, { tellsOtherKeys: true })

test('an answer that was signed with another key than the provider\'s is refused', async () => {
  const subject = await at.known()
  const browser = new Browser()
  expect([await browser.signIn(subject), browser.token]).toEqual(['/sign-in?refused=not-believed&to=%2Fsign-in', undefined])
  expect(await at.accountOf(subject)).toBeUndefined()
})
