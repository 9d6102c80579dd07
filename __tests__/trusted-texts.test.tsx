import { lookScript } from '@/components/settings/look'
import { textPolicy } from '@/components/trusted-texts'

const { createHTML, createScriptURL } = textPolicy('https://consult.example/consult?x=1')

test.each(['/_next/static/chunks/a-1.js', 'https://consult.example/_next/static/chunks/a.js?v=1', '/sw.js', '/_next/static/x/../chunks/a.js'])('the script at %s is one of ours', (url) => {
  expect(createScriptURL(url)).toBe(url)
})

test.each([
  'https://evil.example/_next/static/chunks/a.js',
  '//evil.example/_next/static/a.js',
  '/\\evil.example/_next/static/a.js',
  'http://consult.example/_next/static/a.js',
  'https://consult.example:8443/_next/static/a.js',
  '/_next/static/../../api/guidance',
  '/_next/static/%2e%2e/%2e%2e/api/guidance',
  '/_next/staticx/a.js',
  '/x/_next/static/a.js',
  '/sw.js/x',
  '/offline-worker.js',
  'sw.js/../../api',
  'data:text/javascript,1',
  'blob:https://consult.example/_next/static/a',
  'javascript:1',
  'https://',
  '',
])('the script at "%s" is not', (url) => {
  expect(createScriptURL(url)).toBeNull()
})

test('no text becomes HTML but the two that React writes', () => {
  expect(createHTML('<script></script>')).toBe('<script></script>')
  expect(createHTML(lookScript)).toBe(lookScript)
  for (const text of ['', '<b>x</b>', '<script>1</script>', '<script></script><img src=x onerror=1>', `${lookScript};1`]) expect(createHTML(text)).toBeNull()
})
