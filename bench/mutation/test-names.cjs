const { appendFileSync, existsSync, readFileSync } = require('node:fs')
const { join } = require('node:path')

/**
 * Which tests each file holds, as the run without a mutant found them: a file without a test to run need not be loaded,
 * and loading is most of its time. They are kept in a file of the copy that is mutated, for the process is renewed now and then.
 */
const file = join(__dirname, 'test-names.jsonl')

let namesIn

function kept() {
  if (namesIn === undefined && existsSync(file)) {
    const lines = readFileSync(file, 'utf8').split('\n').filter((line) => line !== '')
    namesIn = new Map(lines.map((line) => JSON.parse(line)))
  }
  return namesIn
}

exports.keepNames = (path, { testResults }) => appendFileSync(file, `${JSON.stringify([path, testResults.map(({ fullName }) => fullName)])}\n`)

/** The names asked for come as one pattern, "(a)|(b)", each escaped. */
const namesAsked = (pattern) => new Set(pattern.slice(1, -1).split(')|(').map((name) => name.replace(/\\(.)/g, '$1')))

exports.holdsNone = (path, pattern) => {
  const held = pattern ? kept()?.get(path) : undefined
  if (held === undefined) return false
  const asked = namesAsked(pattern)
  return !held.some((name) => asked.has(name))
}
