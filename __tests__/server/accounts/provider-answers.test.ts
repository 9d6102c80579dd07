import { Browser } from '../../support/provider/browser'
import { changed, hereIn, useHospital } from '../../support/provider/hospital'
import { query } from '../../support/server/database'

const at = useHospital(4410)

describe('an answer is refused', () => {
  /** Comes back with an answer that something is wrong with, and tells where that leads. */
  async function refusedWith(spoil: (answer: string | undefined) => string, begin: (address: string) => string = (address) => address): Promise<string | undefined> {
    const subject = await at.known()
    const browser = new Browser()
    const to = await browser.comeBack(spoil(await browser.visit(begin(await browser.start('?to=/cases')), { account: subject })))
    expect([browser.token, await at.accountOf(subject)]).toEqual([undefined, undefined])
    expect((await at.refusals())[0]).toBe(/refused=([a-z-]+)/.exec(to)?.[1])
    return to
  }
  const as = (answer: string | undefined) => String(answer)

  test('with another state', async () => {
    expect(await refusedWith((answer) => changed(answer, 'state', 'another'))).toBe('/sign-in?refused=unknown-visit&to=%2Fsign-in')
    expect(await refusedWith((answer) => changed(answer, 'state'))).toContain('refused=unknown-visit')
  })

  test('with another nonce', async () => {
    expect(await refusedWith(as, (address) => changed(address, 'nonce', 'n'.repeat(43)))).toBe('/sign-in?refused=not-believed&to=%2Fcases')
  })

  test('of another issuer, or of none', async () => {
    expect(await refusedWith((answer) => changed(answer, 'iss', 'https://evil.example'))).toContain('refused=not-believed')
    expect(await refusedWith((answer) => changed(answer, 'iss'))).toContain('refused=not-believed')
  })

  test('whose code was asked for with the challenge of somebody else', async () => {
    expect(await refusedWith(as, (address) => changed(address, 'code_challenge', 'c'.repeat(43)))).toContain('refused=not-believed')
  })

  test('with a code that was made up', async () => {
    expect(await refusedWith((answer) => changed(answer, 'code', 'made-up'))).toContain('refused=not-believed')
  })

  test('that came a second time, and changes nothing of the first', async () => {
    const browser = new Browser()
    const answer = await browser.visit(await browser.start(), { account: await at.known() })
    await browser.comeBack(answer)
    const { token } = browser
    expect(await browser.comeBack(answer)).toBe('/returned?refused=unknown-visit')
    expect(browser.token).toBe(token)
    expect(await hereIn(browser)).toBeDefined()
  })

  test('in another browser than it was asked for in', async () => {
    const [mine, other] = [new Browser(), new Browser()]
    await other.start()
    const answer = await mine.visit(await mine.start(), { account: await at.known() })
    expect(await other.comeBack(answer)).toContain('refused=unknown-visit')
    expect(await new Browser().comeBack(answer)).toContain('refused=unknown-visit')
    expect(await mine.comeBack(answer)).toBe('/sign-in')
    expect(other.token).toBeUndefined()
  })

  test('that was asked for with an empty secret, which every browser without one would bring', async () => {
    const [insider, other] = [new Browser(), new Browser()]
    insider.own.set('consult-visit', '')
    const answer = await insider.visit(await insider.start(), { account: await at.known() })
    expect(await other.comeBack(answer)).toContain('refused=unknown-visit')
    expect(other.token).toBeUndefined()
    expect(String(insider.own.get('consult-visit'))).toMatch(/^[\w-]{43}$/)
  })

  test('after 10 minutes', async () => {
    const browser = new Browser()
    const answer = await browser.visit(await browser.start(), { account: await at.known() })
    await query(at.ownerUrl, "UPDATE provider_visit SET started_at = started_at - interval '10 minutes'")
    expect(await browser.comeBack(answer)).toContain('refused=unknown-visit')
    // It was taken all the same, and what lies longer goes with the next visit.
    await browser.start()
    expect(await query(at.appUrl, 'SELECT 1 FROM provider_visit')).toHaveLength(1)
  })

  test('where the provider says no', async () => {
    const browser = new Browser()
    expect(await browser.comeBack(await browser.visit(await browser.start(), 'denied'))).toContain('refused=refused-there')
    expect((await at.refusals())[0]).toBe('refused-there')
  })

  test('again and again: the sixth time it has to wait, and the audit is told once', async () => {
    const browser = new Browser()
    await browser.start()
    const before = (await at.refusals()).length
    const ends: string[] = []
    for (let tried = 0; tried < 8; tried += 1) ends.push(await browser.comeBack('http://127.0.0.1:3000/api/oidc/callback?state=guess&code=guess'))
    expect(ends.map((to) => /refused=([a-z-]+)/.exec(to)?.[1])).toEqual([...Array<string>(5).fill('unknown-visit'), ...Array<string>(3).fill('too-many-tries')])
    expect((await at.refusals()).length).toBe(before + 5)
  })
})
