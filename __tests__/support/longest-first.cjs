const Sequencer = require('@jest/test-sequencer').default

/** Files that take longest, as parts of their paths. By their size, by which Jest goes where it has kept no times, they would come last and run alone. */
const long = ['guidance/laws', 'clinical/trials-laws', 'ways/fuzz', 'ways/guidance-command', 'documents/short-note', 'consult/form', 'consult/consult-page', 'accounts/second-step.test', 'logic/diagram']

const place = ({ path }) => {
  const found = long.findIndex((part) => path.includes(`/${part}`))
  return found === -1 ? long.length : found
}

/** Begins with the files that take longest, so that no worker is idle at the end. */
module.exports = class LongestFirst extends Sequencer {
  sort(tests) {
    return super.sort(tests).toSorted((a, b) => place(a) - place(b))
  }
}
