const { default: Sequencer } = require('@jest/test-sequencer')

const ORDER = ['/logic/', '/clinical/', '/rules/', '/guidance/']

/** The tests nearest to the ground first: they load least and notice most. */
module.exports = class extends Sequencer {
  sort(tests) {
    const place = ({ path }) => ORDER.findIndex((folder) => path.includes(`/__tests__${folder}`))
    return [...tests].sort((a, b) => place(a) - place(b) || a.path.localeCompare(b.path))
  }
}
