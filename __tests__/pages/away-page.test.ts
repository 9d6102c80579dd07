import { awayPage } from '@/app/database-away/away-page'

test('the page of a database that is away leads back to where one wanted to go, whatever stands in that address', () => {
  const page = awayPage({ to: `/cases?stage=open&sort=created"><script>'`, standing: 'away', nonce: 'abc' })
  expect(page).toContain('<a href="/cases?stage=open&amp;sort=created&quot;&gt;&lt;script&gt;&#39;">Try again</a>')
  expect(page).not.toContain('<script')
})

test.each(['away', 'answers'] as const)('where the database %s it needs no other file and runs no script, for it has to come while little else does', (standing) => {
  expect(awayPage({ to: '/cases', standing, nonce: 'abc' })).not.toMatch(/<(script|link|img)|src=|url\(/)
})

test('its style stands under the nonce of its answer', () => {
  expect(awayPage({ to: '/cases', standing: 'away', nonce: 'a+b/c==' }).match(/<style[^>]*>/g)).toEqual(['<style nonce="a+b/c==">'])
})
