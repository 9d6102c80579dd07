// @ts-check
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { top } from './place.mjs'

/** Whether `version` ("20.19.0") is at least `least` ("20.19"). @param {string} version @param {string} least */
export function isAtLeast(version, least) {
  const have = version.split('.').map(Number)
  const want = least.split('.').map(Number)
  for (let i = 0; i < want.length; i += 1) {
    if (have[i] !== want[i]) return (have[i] || 0) > (want[i] || 0)
  }
  return true
}

/** Stops with a sentence where Node is older than package.json asks for. */
export function requireNode() {
  const least = String(JSON.parse(readFileSync(join(top, 'package.json'), 'utf8')).engines.node).replace(/[^\d.]/g, '')
  if (isAtLeast(process.versions.node, least)) return
  console.error(`Ketamine Consult needs Node ${least} or newer; this is Node ${process.versions.node}. Install a newer Node, then run the command again.`)
  process.exit(1)
}
