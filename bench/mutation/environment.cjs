const { TestEnvironment } = require('jest-environment-node')
const { isNoticed, notice } = require('./first-failure.cjs')

/** Leaves out the tests of a file after the first that failed. */
module.exports = class extends TestEnvironment {
  constructor(config, context) {
    super(config, context)
    this.path = context.testPath
  }

  handleTestEvent(event, state) {
    // The tests to run come as one pattern of thousands of names: tied to both ends of a name it is tried a hundred times faster.
    if (event.name === 'run_start' && state.testNamePattern) state.testNamePattern = new RegExp(`^(?:${state.testNamePattern.source})$`, 'i')
    if (event.name === 'test_start' && isNoticed()) event.test.mode = 'skip'
    if (event.name === 'test_fn_failure') notice(this.path)
  }
}
