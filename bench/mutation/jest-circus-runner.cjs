const { createEmptyTestResult } = require('@jest/test-result')
const { isNoticed } = require('./first-failure.cjs')
const { default: circus } = require('jest-circus/runner')

/** Leaves out the test files after the one with the first failed test: loading them is most of their time. */
module.exports = async (globalConfig, config, environment, runtime, testPath, send) =>
  isNoticed() ? { ...createEmptyTestResult(), testFilePath: testPath } : circus(globalConfig, config, environment, runtime, testPath, send)
