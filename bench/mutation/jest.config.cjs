/**
 * The tests of the core, as the mutation runs want them: without the laws, the rule mutants and the sweeps of texts, which are slow and stand beside worked examples anyway.
 * `MUTATION_TESTS=logic,clinical` takes only those folders: what they notice is noticed; what they do not is tried again with all.
 */
const folders = (process.env.MUTATION_TESTS ?? 'logic,clinical,rules,guidance').split(',')

module.exports = {
  rootDir: '../..',
  roots: ['<rootDir>/lib', '<rootDir>/__tests__'],
  testEnvironment: './bench/mutation/environment.cjs',
  testEnvironmentOptions: { customExportConditions: ['react-server', 'node'] },
  testRunner: './bench/mutation/jest-circus-runner.cjs',
  testSequencer: './bench/mutation/sequencer.cjs',
  testMatch: [...folders.map((folder) => `<rootDir>/__tests__/${folder}/**/*.test.ts`), '<rootDir>/__tests__/ways/schema.test.ts'],
  testPathIgnorePatterns: ['/rules/texts', '/rules/mutants', '/guidance/laws', '/guidance/verdict-lines'],
  setupFiles: ['<rootDir>/__tests__/support/few-cases.ts'],
  transform: { '^.+\\.(mjs|[jt]sx?)$': ['@swc/jest', { jsc: { target: 'es2022' } }] },
  moduleNameMapper: { '^@/(.*)$': '<rootDir>/$1' },
}
