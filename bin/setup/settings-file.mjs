// @ts-check
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { top } from './place.mjs'

/** Takes in the settings of `.env`, which Next reads too; what the environment has already goes before. */
export function readSettingsFile() {
  const file = join(top, '.env')
  if (existsSync(file)) process.loadEnvFile(file)
}
