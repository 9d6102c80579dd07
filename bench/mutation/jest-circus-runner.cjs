const { createEmptyTestResult } = require('@jest/test-result')
const { isNoticed } = require('./first-failure.cjs')
const { keepNames } = require('./test-names.cjs')
const { default: circus } = require('jest-circus/runner')

/** Leaves out the test files after the one with the first failed test: loading them is most of their time. */
module.exports = async (globalConfig, config, environment, runtime, testPath, send) => {
  if (isNoticed()) return { ...createEmptyTestResult(), testFilePath: testPath }
  const result = await circus(globalConfig, config, environment, runtime, testPath, send)
  const isDryRun = process.env.STRYKER_MUTATOR_WORKER !== undefined && process.env.__STRYKER_ACTIVE_MUTANT__ === undefined
  if (isDryRun) keepNames(testPath, result)
  return result
}
