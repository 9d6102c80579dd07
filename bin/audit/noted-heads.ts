import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { Head } from '../../lib/server/audit-chain'

/** A head as it is printed and logged: `number:hash`. */
export function readHead(text: string): Head {
  const found = /^(\d{1,19}):([0-9a-f]{64})$/.exec(text)
  if (!found) throw new Error(`${text} is not a last row of the audit: it has the form NUMBER:HASH, as a backup prints it.`)
  return { number: String(found[1]), hash: String(found[2]) }
}

/** What is read here of a manifest. A backup from before the audit has no head. */
const manifest = z.object({
  head: z.object({ number: z.string().regex(/^\d{1,19}$/, 'not a number of a row'), hash: z.string().regex(/^[0-9a-f]{64}$/, 'not a hash of 64 digits') }).optional(),
})

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** The head that a manifest notes. One that cannot be read is named: passed over, it would make the audit seem compared with more than it was. */
function headIn(path: string): Head | undefined {
  const read = manifest.safeParse(parsed(readFileSync(path, 'utf8')))
  if (read.success) return read.data.head
  const wrong = read.error.issues.map(({ path: at, message }) => (at.length === 0 ? 'not a JSON object' : `${at.join('.')}: ${message}`)).join('; ')
  throw new Error(`${path} is not the manifest of a backup (${wrong}). Put its copy from another place there, or take it out of the folder.`)
}

/** The heads in the manifests of a folder of backups. */
export function headsIn(folder: string): Head[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter((name) => name.endsWith('.manifest.json'))
    .flatMap((name) => headIn(join(folder, name)) ?? [])
}
