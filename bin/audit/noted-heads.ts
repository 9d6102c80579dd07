import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Head } from '../../lib/server/audit-chain'

/** A head as it is printed and logged: `number:hash`. */
export function readHead(text: string): Head {
  const found = /^(\d{1,19}):([0-9a-f]{64})$/.exec(text)
  if (!found) throw new Error(`${text} is not a last row of the audit: it has the form NUMBER:HASH, as a backup prints it.`)
  return { number: String(found[1]), hash: String(found[2]) }
}

/** The heads in the manifests of a folder of backups. */
export function headsIn(folder: string): Head[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter((name) => name.endsWith('.manifest.json'))
    .flatMap((name) => {
      const { head } = JSON.parse(readFileSync(join(folder, name), 'utf8')) as { head?: Head }
      return head === undefined ? [] : [readHead(`${head.number}:${head.hash}`)]
    })
}
