import { clientAddress } from '@/lib/server/client-address'
import { isSameOrigin } from '@/lib/server/same-origin'
import { keepToken, tokenOf } from '@/lib/server/session-cookie'

test('the cookie of this machine goes over http and is closed to scripts', () => {
  expect(keepToken('abc').headers.get('set-cookie')).toBe('consult=abc; Path=/; HttpOnly; SameSite=Lax')
})

test.each(['localhost:3000', '127.0.0.1:3000', '[::1]:3000', 'localhost'])('a page at http://%s is one of ours', (host) => {
  expect(isSameOrigin(new Headers({ host, origin: `http://${host}` }))).toBe(true)
})

test.each(['localhost.evil.example', '127.0.0.1.evil.example:3000', 'evil.example'])('a page at http://%s is none of ours, though the name leads here', (host) => {
  expect(isSameOrigin(new Headers({ host, origin: `http://${host}`, 'sec-fetch-site': 'same-origin' }))).toBe(false)
})

test('what a sender writes of its address is not believed', () => {
  expect(clientAddress(new Headers({ 'x-forwarded-for': '198.51.100.4' }))).toBe('this-machine')
})

test.each([
  ['consult=abc', 'abc'],
  ['a=1; consult=abc; b=2', 'abc'],
  ['xconsult=abc', undefined],
  ['__Host-consult=abc', undefined],
  ['', undefined],
])('of the cookies "%s" the token is %s', (cookie, token) => {
  expect(tokenOf(new Headers(cookie === '' ? {} : { cookie }))).toBe(token)
})
