const { createEmptyTestResult } = require('@jest/test-result')
const { isNoticed } = require('./first-failure.cjs')
const { holdsNone, keepNames } = require('./test-names.cjs')
const { default: circus } = require('jest-circus/runner')

/** Leaves out the test files after the one with the first failed test, and those without a test that reaches the mutant. */
module.exports = async (globalConfig, config, environment, runtime, testPath, send) => {
  const pattern = globalConfig.testNamePattern
  if (isNoticed() || holdsNone(testPath, pattern)) return { ...createEmptyTestResult(), testFilePath: testPath }
  const result = await circus(globalConfig, config, environment, runtime, testPath, send)
  if (!pattern && process.env.__STRYKER_ACTIVE_MUTANT__ === undefined) keepNames(testPath, result)
  return result
}
