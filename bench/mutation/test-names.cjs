/**
 * Which tests each file holds, as the run without a mutant found them: a file without a test to run need not be loaded,
 * and loading is most of its time.
 */
const namesIn = new Map()

exports.keepNames = (path, { testResults }) => namesIn.set(path, testResults.map(({ fullName }) => fullName))

/** The names asked for come as one pattern, "(a)|(b)", each escaped. */
const namesAsked = (pattern) => new Set(pattern.slice(1, -1).split(')|(').map((name) => name.replace(/\\(.)/g, '$1')))

exports.holdsNone = (path, pattern) => {
  const held = namesIn.get(path)
  if (held === undefined || !pattern) return false
  const asked = namesAsked(pattern)
  return !held.some((name) => asked.has(name))
}
