import { randomUUID } from 'node:crypto'
import { readEnv } from '../lib/server/env'
import { log } from '../lib/server/log'

describe('the environment', () => {
  test('has defaults, and takes an empty value for an unset one', () => {
    expect(readEnv({ NODE_ENV: 'production', DATABASE_URL: '' })).toEqual({ NODE_ENV: 'production', DATABASE_URL: undefined, DATABASE_CONNECTIONS: 10, REQUESTS_PER_MINUTE: 600, TRUSTED_PROXIES: 0 })
  })

  test('takes a key of 32 bytes for second steps, and no other', () => {
    const key = Buffer.alloc(32, 7)
    expect(readEnv({ SECOND_STEP_KEY: key.toString('base64') }).SECOND_STEP_KEY).toEqual(key)
    for (const other of [Buffer.alloc(31, 7).toString('base64'), key.toString('hex'), 'canary words']) {
      expect(() => readEnv({ SECOND_STEP_KEY: other })).toThrow('SECOND_STEP_KEY: 32 random bytes in base64')
      expect(() => readEnv({ SECOND_STEP_KEY: other })).not.toThrow(/canary/)
    }
  })

  test('that is not in order is refused whole, without repeating a secret', () => {
    const refused = () => readEnv({ DATABASE_URL: 'mysql://me:canary@host/x', DATABASE_CONNECTIONS: 'many' })
    expect(refused).toThrow(/The environment is not in order.*DATABASE_URL: a URL that starts with postgresql:\/\/.*DATABASE_CONNECTIONS/)
    expect(refused).not.toThrow(/canary/)
  })
})

const whole = {
  OIDC_ISSUER: 'https://id.hospital.example/realms/staff',
  OIDC_CLIENT_ID: 'ketamine-consult',
  OIDC_CLIENT_SECRET: 'canary',
  OIDC_LABEL: 'Heron Hospital',
  OIDC_ROLE_CLAIM: 'groups',
  OIDC_ROLES: '{"psychiatrist":["doctors"],"care-team":["nurses","pharmacists"]}',
}

describe('the provider', () => {
  test('is read as a whole, its roles in the order they are written in', () => {
    expect(readEnv(whole)).toMatchObject({ ...whole, OIDC_ROLES: { psychiatrist: ['doctors'], 'care-team': ['nurses', 'pharmacists'] } })
    expect(Object.keys(readEnv({ ...whole, OIDC_ROLES: '{"trainee":["a"],"administrator":["b"],"psychiatrist":["c"]}' }).OIDC_ROLES ?? {})).toEqual(['trainee', 'administrator', 'psychiatrist'])
  })

  test.each(Object.keys(whole))('that is named without %s is refused, as is this alone', (name) => {
    const alone = { [name]: whole[name as keyof typeof whole] }
    expect(() => readEnv({ ...whole, [name]: '' })).toThrow(`The environment is not in order. ${name}: needed as well, since other variables of the provider are set.`)
    expect(() => readEnv(alone)).toThrow('needed as well')
    expect(() => readEnv(alone)).not.toThrow(/canary/)
  })

  test.each([
    ['http://id.hospital.example'],
    ['http://127.0.0.1.evil.example'],
    ['id.hospital.example'],
    ['https://id.hospital.example?x=1'],
    ['https://id.hospital.example#x'],
  ])('is not at %s', (issuer) => {
    expect(() => readEnv({ ...whole, OIDC_ISSUER: issuer })).toThrow('OIDC_ISSUER: an address')
  })

  test.each([['http://localhost:4400'], ['http://127.0.0.1:4400'], ['http://[::1]:4400'], ['https://id.hospital.example']])('may be at %s', (issuer) => {
    expect(readEnv({ ...whole, OIDC_ISSUER: issuer }).OIDC_ISSUER).toBe(issuer)
  })

  test.each([['psychiatrist=doctors'], ['{}'], ['[]'], ['{"surgeon":["a"]}'], ['{"trainee":[]}'], ['{"trainee":"a"}'], ['{"trainee":[1]}'], ['null']])('does not give roles by %s', (roles) => {
    expect(() => readEnv({ ...whole, OIDC_ROLES: roles })).toThrow('OIDC_ROLES: JSON that gives each role its values')
  })
})

test('a server whose environment is not in order stops at its start, with a sentence', async () => {
  const told = jest.spyOn(process.stderr, 'write').mockReturnValue(true)
  const stopped = jest.spyOn(process, 'exit').mockImplementation(() => {
    throw new Error('stopped')
  })
  process.env.OIDC_LABEL = 'Heron Hospital'
  await jest.isolateModulesAsync(async () => {
    const { boot } = await import('../lib/server/boot')
    expect(boot).toThrow('stopped')
  })
  delete process.env.OIDC_LABEL
  expect(stopped).toHaveBeenCalledWith(1)
  expect(told.mock.calls.map(([line]) => String(line)).join('')).toMatch(/^The environment is not in order\. OIDC_ISSUER: needed as well.*\n$/)
  jest.restoreAllMocks()
})

describe('the log', () => {
  const lines: Record<string, unknown>[] = []
  beforeEach(() => {
    lines.length = 0
    jest.spyOn(process.stderr, 'write').mockImplementation((text) => {
      lines.push(JSON.parse(String(text)) as Record<string, unknown>)
      return true
    })
  })
  afterEach(() => jest.restoreAllMocks())

  test('is one line of JSON with ids and counts', () => {
    const id = randomUUID()
    log.info('case-read', { case: id, rows: 3, whole: true })
    expect(lines).toEqual([{ at: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/) as string, level: 'info', event: 'case-read', case: id, rows: 3, whole: true }])
  })

  test('leaves out whatever could be clinical text', () => {
    log.warning('case-refused', { label: 'Woman of 44, suicidal', long: 'x'.repeat(200) })
    expect(lines).toMatchObject([{ label: '(left out)', long: '(left out)' }])
  })

  test('tells of an error its kind and code, not its words', () => {
    log.error('save-failed', Object.assign(new TypeError('Key (label)=(canary) exists'), { code: '23505' }))
    log.error('save-failed', 'canary')
    expect(lines).toMatchObject([{ level: 'error', error: 'TypeError', code: '23505' }, { error: 'string' }])
    expect(JSON.stringify(lines)).not.toContain('canary')
  })
})
