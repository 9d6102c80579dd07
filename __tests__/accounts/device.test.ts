import { sayAgo, sayDevice } from '@/lib/accounts/device'
import { wayBack } from '@/lib/accounts/way-back'

const MINUTE = 60_000

test.each([
  ['Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0', 'Firefox on Windows'],
  ['Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Safari/605.1.15', 'Safari on macOS'],
  ['Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) CriOS/140.0 Mobile/15E148 Safari/604.1', 'Chrome on iPhone'],
  ['Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0 Safari/537.36 Edg/140.0', 'Edge on Windows'],
  ['Mozilla/5.0 (Linux; Android 15) AppleWebKit/537.36 (KHTML, like Gecko) SamsungBrowser/27.0 Chrome/125.0 Mobile Safari/537.36', 'Samsung Internet on Android'],
  ['curl/8.5.0', 'A browser'],
  ['', 'A browser'],
])('"%s" is %s', (userAgent, said) => expect(sayDevice(userAgent)).toBe(said))

test.each([
  [0, 'just now'],
  [-5 * MINUTE, 'just now'],
  [MINUTE, '1 minute ago'],
  [59 * MINUTE, '59 minutes ago'],
  [60 * MINUTE, '1 hour ago'],
  [11.5 * 60 * MINUTE, '11 hours ago'],
  [NaN, 'just now'],
])('what was %d ms ago was %s', (ms, said) => expect(sayAgo(0, ms)).toBe(said))

test.each([
  ['/cases/1?tab=note', '/cases/1?tab=note'],
  [undefined, '/account'],
  ['', '/account'],
  ['https://evil.example', '/account'],
  ['//evil.example', '/account'],
  ['/\\evil.example', '/account'],
  ['/\t/evil.example', '/account'],
  ['javascript:alert(1)', '/account'],
  [`/${'a'.repeat(2000)}`, '/account'],
])('after signing in, %j leads to %s', (to, path) => expect(wayBack(to, '/account')).toBe(path))
