import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { knownNow, parts } from '../__tests__/support/knowledge'
import kept from '../__tests__/support/knowledge-digest.json'

/** `npm run knowledge`: keeps the digest of rules, intake, evidence, and what guidance makes of them, with their versions. It refuses content that changed under an unchanged version. */
const now = knownNow()
const unraised = parts.filter((part) => kept[part].digest !== now[part].digest && kept[part].version === now[part].version)
const unreleased = process.argv.includes('--unreleased')

if (unraised.length > 0 && !unreleased) {
  console.error(`Changed under an unchanged version: ${unraised.join(', ')}. Raise the version first; before the first release: npm run knowledge -- --unreleased`)
  process.exitCode = 1
} else {
  writeFileSync(join(__dirname, '..', '__tests__', 'support', 'knowledge-digest.json'), `${JSON.stringify(now, null, 2)}\n`)
  console.log(parts.map((part) => `${part} ${now[part].version} ${now[part].digest.slice(0, 12)}`).join('\n'))
}
