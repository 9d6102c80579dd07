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
  ['203.0.113.9', 'unknown'],
  ['no address, 203.0.113.9', 'unknown'],
  ['', 'unknown'],
])('of "%s" the address that the outer proxy saw is %s', (forwarded, address) => {
  expect(clientAddress(new Headers({ 'x-forwarded-for': forwarded }))).toBe(address)
})

test.each([
  ['2001:db8:1:2::1', '2001:db8:1:2::/64'],
  ['2001:0DB8:0001:0002:ffff:ffff:ffff:ffff', '2001:db8:1:2::/64'],
  ['2001:db8:1:3::1', '2001:db8:1:3::/64'],
  ['2001:db8::1', '2001:db8:0:0::/64'],
  ['2001:db8:0:0:8000::', '2001:db8:0:0::/64'],
  ['fe80::1%eth0', 'fe80:0:0:0::/64'],
  ['1:2:3:4:5:6:7:8', '1:2:3:4::/64'],
  ['::1', '0:0:0:0::/64'],
  ['::', '0:0:0:0::/64'],
  ['::ffff:198.51.100.4', '198.51.100.4'],
  ['::ffff:c633:6404', '198.51.100.4'],
  ['64:ff9b::198.51.100.4', '64:ff9b:0:0::/64'],
  ['[2001:db8::1]', 'unknown'],
  ['2001:db8::1::2', 'unknown'],
])('the address %s is counted as %s', (told, address) => {
  expect(clientAddress(new Headers({ 'x-forwarded-for': `${told}, 203.0.113.9` }))).toBe(address)
})
