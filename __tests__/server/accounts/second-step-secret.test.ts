import { daily } from '@/lib/accounts/store/daily'
import { sealSecrets } from '@/lib/accounts/store/seal-secrets'
import { signIn } from '@/lib/accounts/store/sign-in'
import { firstAdministrator, given, letGo, proof, reasonOf, useFreshDatabase } from '../../support/server/accounts'
import { codeOf, enrolledPerson } from '../../support/server/codes'
import { query } from '../../support/server/database'

let ownerUrl: string
let appUrl: string

beforeAll(async () => {
  ;({ ownerUrl, appUrl } = await useFreshDatabase())
  await firstAdministrator(appUrl)
})
afterAll(letGo)

const keptOf = async (id: string) => String((await query<{ kept: string }>(appUrl, 'SELECT totp_secret AS kept FROM person WHERE id = $1', [id]))[0]?.kept)
const keep = async (id: string, kept: string) => await query(ownerUrl, 'UPDATE person SET totp_secret = $2 WHERE id = $1', [id, kept])

type Enrolled = Awaited<ReturnType<typeof enrolledPerson>>
/** Signs in with the code of the next step: that of now is used up. */
const enter = async ({ name, uri }: Pick<Enrolled, 'name' | 'uri'>) => await signIn(name, proof({ code: codeOf(uri, 1) }), '')

/** What is logged while something runs. */
async function loggedBy(run: () => Promise<unknown>): Promise<string> {
  const log = jest.spyOn(process.stderr, 'write').mockReturnValue(true)
  try {
    await run()
    return log.mock.calls.map(([line]) => String(line)).join('')
  } finally {
    log.mockRestore()
  }
}

describe('the secret of a second step', () => {
  test('stands nowhere in the database as it is, and its codes are taken', async () => {
    const person = await enrolledPerson()
    const [row] = await query(appUrl, 'SELECT row_to_json(person)::text AS text FROM person WHERE id = $1', [person.id])
    expect(row?.text).not.toContain(person.secret)
    expect(await keptOf(person.id)).toMatch(/^sealed-1:[\w-]{80}$/)
    given(await enter(person))
  })

  /** Which character is changed: in the mark before it, in the number used once, in the secret, in the tag. */
  test.each([0, 8, 12, 40, -2])('with its character %i changed is refused, and logged without it', async (at) => {
    const person = await enrolledPerson()
    const kept = await keptOf(person.id)
    const place = at < 0 ? kept.length + at : at
    await keep(person.id, `${kept.slice(0, place)}${kept[place] === 'A' ? 'B' : 'A'}${kept.slice(place + 1)}`)
    const logged = await loggedBy(async () => expect(reasonOf(await enter(person))).toBe('sign-in-refused'))
    expect(logged).toContain(`"event":"second-step-unreadable","person":"${person.id}"`)
    expect(logged).not.toContain(person.secret)
    expect(logged).not.toContain(kept.slice(-20))
    expect(await loggedBy(daily)).toContain('second-steps-unreadable')
    await keep(person.id, kept)
    given(await enter(person))
  })

  test('of one person is refused for another, to whom it was copied', async () => {
    const [mine, theirs] = [await enrolledPerson(), await enrolledPerson()]
    await keep(theirs.id, await keptOf(mine.id))
    await loggedBy(async () => expect(reasonOf(await enter({ name: theirs.name, uri: mine.uri }))).toBe('sign-in-refused'))
    await keep(theirs.id, '')
  })

  test('that an earlier version kept as it was is sealed at the start, once, also by two servers at once; its codes are taken before and after', async () => {
    const [first, second] = [await enrolledPerson(), await enrolledPerson()]
    for (const { id, secret } of [first, second]) await keep(id, secret)
    given(await enter(first))
    const sealings = await Promise.all([sealSecrets(), sealSecrets(), sealSecrets()])
    expect(sealings.reduce((sum, { sealed }) => sum + sealed, 0)).toBe(2)
    const kept = await keptOf(second.id)
    expect(kept).toMatch(/^sealed-1:/)
    expect(await sealSecrets()).toMatchObject({ sealed: 0 })
    expect(await keptOf(second.id)).toBe(kept)
    given(await enter(second))
    const told = await query<{ count: number }>(appUrl, "SELECT (detail ->> 'count')::int AS count FROM audit WHERE action = 'person.second-steps-sealed'")
    expect(told.reduce((sum, { count }) => sum + count, 0)).toBe(2)
  })
})
