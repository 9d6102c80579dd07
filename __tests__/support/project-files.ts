import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

export const top = join(__dirname, '..', '..')

const notOurs = new Set(['node_modules', '.next', '.git', '.stryker-tmp', 'coverage', 'reports', 'data'])

function walk(folder: string): string[] {
  return readdirSync(join(top, folder), { withFileTypes: true }).flatMap((entry) => {
    if (notOurs.has(entry.name)) return []
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`
    return entry.isDirectory() ? walk(path) : [path]
  })
}

/** The project's own files, paths from its root: what git has or would take, or the whole folder where git is not at hand. */
export function projectFiles(): string[] {
  if (!existsSync(join(top, '.git'))) return walk('')
  try {
    const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], { cwd: top, encoding: 'utf8', maxBuffer: 1e8 })
    return [...new Set(listed.split('\0'))].filter((file) => file !== '' && existsSync(join(top, file))).sort()
  } catch {
    return walk('')
  }
}
