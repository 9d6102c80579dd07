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

  test.each(['here', 'http://consult.example', 'https://consult.example/path', 'https://consult.example/'])('has no public origin %s, and says what one is', (PUBLIC_ORIGIN) => {
    expect(() => readEnv({ PUBLIC_ORIGIN })).toThrow(/The environment is not in order.*PUBLIC_ORIGIN: an address/)
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

const ec = { kty: 'EC', crv: 'P-384', x: 'canary', y: 'yy', kid: 'es' }
const rsa = { kty: 'RSA', n: 'n'.repeat(342), e: 'AQAB', kid: 'rs' }
const system = { issuer: 'https://ehr.example/fhir', jwks: { keys: [ec, rsa] } }
const hooks = (...all: readonly unknown[]) => readEnv({ HOOKS_CLIENTS: JSON.stringify(all) })

describe('clinical systems that call', () => {
  test('are read with their keys, each for one way of signing, and name no server unless said', () => {
    expect(hooks(system).HOOKS_CLIENTS).toEqual([{ issuer: system.issuer, jwks: { keys: [{ ...ec, alg: 'ES384' }, { ...rsa, alg: 'RS384' }] }, fhirServers: [] }])
    expect(readEnv({ HOOKS_CLIENTS: '' }).HOOKS_CLIENTS).toBeUndefined()
  })

  test.each<[string, unknown]>([
    ['no key', { ...system, jwks: { keys: [] } }],
    ['a key that could sign', { ...system, jwks: { keys: [{ ...ec, d: 'dd' }] } }],
    ['a shared secret', { ...system, jwks: { keys: [{ kty: 'oct', k: 'canary', kid: 'a' }] } }],
    ['a shorter key of RSA', { ...system, jwks: { keys: [{ ...rsa, n: 'n'.repeat(171) }] } }],
    ['another curve', { ...system, jwks: { keys: [{ ...ec, crv: 'P-256' }] } }],
    ['another way of signing', { ...system, jwks: { keys: [{ ...rsa, alg: 'RS256' }] } }],
    ['a key without a name', { ...system, jwks: { keys: [{ ...ec, kid: undefined }] } }],
    ['two keys of one name', { ...system, jwks: { keys: [ec, { ...rsa, kid: 'es' }] } }],
    ['http', { ...system, issuer: 'http://ehr.example' }],
    ['a server over http', { ...system, fhirServers: ['http://ehr.example/fhir'] }],
    ['a field there is not', { ...system, jku: 'https://ehr.example/jwks' }],
  ])('are refused with %s, and no value is repeated', (_, one) => {
    expect(() => hooks(one)).toThrow('HOOKS_CLIENTS: JSON that lists clinical systems')
    expect(() => hooks(one)).not.toThrow(/canary/)
  })

  test('are refused where one is listed twice, or none', () => {
    expect(() => hooks(system, system)).toThrow('HOOKS_CLIENTS')
    expect(() => hooks()).toThrow('HOOKS_CLIENTS')
  })

  test('may call from pages by their origins, and from none by a pattern', () => {
    expect(readEnv({ HOOKS_ORIGINS: 'https://a.example  http://localhost:4000' }).HOOKS_ORIGINS).toEqual(['https://a.example', 'http://localhost:4000'])
    for (const wrong of ['*', 'https://a.example/', 'https://*.example', 'a.example', 'null']) expect(() => readEnv({ HOOKS_ORIGINS: wrong })).toThrow('HOOKS_ORIGINS: addresses without a path')
  })
})

const records = { fhirServer: 'https://ehr.example/fhir', issuer: 'https://ehr.example/oauth', clientId: 'consult', clientSecret: 'canary', label: 'Heron records', roleClaim: 'groups', roles: { psychiatrist: ['doctors'] } }
const launchedFrom = (more: Readonly<Record<string, string>>, ...all: readonly unknown[]) => readEnv({ ...more, SMART_SYSTEMS: JSON.stringify(all) })

describe('clinical systems that launch', () => {
  test('are read as they are written', () => {
    expect(launchedFrom(whole, records).SMART_SYSTEMS).toEqual([records])
    expect(readEnv({ SMART_SYSTEMS: '' }).SMART_SYSTEMS).toBeUndefined()
  })

  test.each<[string, readonly unknown[]]>([
    ['in part', [{ ...records, label: undefined }]],
    ['with a role there is not', [{ ...records, roles: { surgeon: ['a'] } }]],
    ['at an address over http', [{ ...records, fhirServer: 'http://ehr.example/fhir' }]],
    ['with a field there is not', [{ ...records, scope: 'patient/*.read' }]],
    ['twice at one address', [records, { ...records, issuer: 'https://other.example' }]],
    ['twice under one issuer', [records, { ...records, fhirServer: 'https://other.example/fhir' }]],
    ['as none', []],
  ])('are refused %s, and no secret is repeated', (_, all) => {
    expect(() => launchedFrom({}, ...all)).toThrow('SMART_SYSTEMS: JSON that lists clinical systems')
    expect(() => launchedFrom({}, ...all)).not.toThrow(/canary/)
  })

  test('have another issuer than the provider of the hospital, so that whoever comes back is of one', () => {
    expect(() => launchedFrom(whole, { ...records, issuer: whole.OIDC_ISSUER })).toThrow('SMART_SYSTEMS: another issuer than that of OIDC_ISSUER')
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
