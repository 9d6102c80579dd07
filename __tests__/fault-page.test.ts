import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { top } from './support/project-files'

const colorsIn = (file: string): ReadonlyMap<string, string> =>
  new Map([...readFileSync(join(top, file), 'utf8').matchAll(/(--[\w-]+): (light-dark\([^)]+\))/g)].map(([, name = '', color = '']) => [name, color]))

test('the page of last resort is styled by its file, in the colors of all pages', () => {
  expect(readFileSync(join(top, 'bin/setup/fault-page.mjs'), 'utf8')).toContain('<link rel="stylesheet" href="/fault.css">')
  const [own, all] = [colorsIn('public/fault.css'), colorsIn('app/tokens.css')]
  expect(own.size).toBeGreaterThan(3)
  for (const [name, color] of own) expect([name, all.get(name)]).toEqual([name, color])
})
