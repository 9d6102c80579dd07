import { clientAddress } from '@/lib/server/client-address'
import { isSameOrigin } from '@/lib/server/same-origin'
import { forgetToken, keepToken } from '@/lib/server/session-cookie'

/** Read once by the process: a file of its own for a server behind two proxies. */
beforeAll(() => Object.assign(process.env, { PUBLIC_ORIGIN: 'https://consult.example', TRUSTED_PROXIES: '2' }))

test('the cookie goes over https alone, to this host alone', () => {
  expect(keepToken('abc').headers.get('set-cookie')).toBe('__Host-consult=abc; Path=/; HttpOnly; SameSite=Lax; Secure')
  expect(forgetToken().headers.get('set-cookie')).toBe('__Host-consult=; Path=/; HttpOnly; SameSite=Lax; Secure; Max-Age=0')
})

test.each([
  ['https://consult.example', true],
  ['http://consult.example', false],
  ['https://consult.example.evil.example', false],
  ['http://127.0.0.1:3000', false],
])('a page at %s is one of ours: %s', (origin, is) => {
  expect(isSameOrigin(new Headers({ host: '127.0.0.1:3000', origin, 'sec-fetch-site': 'same-origin' }))).toBe(is)
})

test.each([
  ['198.51.100.4, 203.0.113.9', '198.51.100.4'],
  ['10.9.9.9, 198.51.100.4, 203.0.113.9', '198.51.100.4'],
  ['2001:db8::1, 203.0.113.9', '2001:db8::1'],
  ['203.0.113.9', 'unknown'],
  ['no address, 203.0.113.9', 'unknown'],
  ['', 'unknown'],
])('of "%s" the address that the outer proxy saw is %s', (forwarded, address) => {
  expect(clientAddress(new Headers({ 'x-forwarded-for': forwarded }))).toBe(address)
})
