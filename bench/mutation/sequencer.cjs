const { default: Sequencer } = require('@jest/test-sequencer')
const { noticedLastBy } = require('./first-failure.cjs')
const { holdsNone } = require('./test-names.cjs')

const ORDER = ['/logic/', '/clinical/', '/rules/', '/guidance/', '/ways/']

/** The files with a test that reaches the mutant: first the one that noticed a mutant last, then those nearest to the ground, which load least. */
module.exports = class extends Sequencer {
  constructor(options) {
    super(options)
    this.pattern = options.globalConfig.testNamePattern
  }

  sort(tests) {
    const place = ({ path }) => (path === noticedLastBy() ? -1 : ORDER.findIndex((folder) => path.includes(`/__tests__${folder}`)))
    const needed = tests.filter(({ path }) => !holdsNone(path, this.pattern))
    return needed.sort((a, b) => place(a) - place(b) || a.path.localeCompare(b.path))
  }
}
