// @ts-check
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The project's folder. */
export const top = dirname(dirname(dirname(fileURLToPath(import.meta.url))))

/** The text of a file; undefined where there is none. @param {string} file */
export function read(file) {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return undefined
  }
}

/** Writes a file and the folders it stands in. @param {string} file @param {string} text */
export function write(file, text) {
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text)
}
