import reactHooks from 'eslint-plugin-react-hooks'
import tseslint from 'typescript-eslint'

/** Layers without a clock, a network, a browser or chance: the same answers give the same result anywhere. */
const pureLayers = ['logic', 'evidence', 'clinical', 'rules', 'guidance', 'cases', 'documents', 'interop', 'learn', 'accounts'].map(
  (layer) => `lib/${layer}/**/*.ts`,
)

const noDefaultExport = {
  selector: 'ExportDefaultDeclaration',
  message: 'Give it a name and export that; default exports are for app/ and configuration files, where a tool asks for them.',
}
const atTheEdge = 'Pure layers have no clock and no chance: take the date or the id as an argument, from the edge.'

export default tseslint.config(
  { ignores: ['node_modules/', '.next/', '.stryker-tmp/', 'coverage/', 'reports/', 'next-env.d.ts', 'prisma/client/', 'data/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  ...tseslint.configs.recommended,
  {
    rules: {
      eqeqeq: ['error', 'always'],
      'no-restricted-syntax': ['error', noDefaultExport],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'separate-type-imports' }],
    },
  },
  {
    files: ['**/*.ts', '**/*.tsx'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      // 'no' and 'unknown' are true to JavaScript, and a score of 0 is an answer: compare, never test.
      '@typescript-eslint/strict-boolean-expressions': [
        'error',
        { allowString: false, allowNumber: false, allowNullableString: false, allowNullableNumber: false, allowNullableObject: true, allowNullableBoolean: true },
      ],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/only-throw-error': 'error',
    },
  },
  {
    files: ['__tests__/journeys/**/*.ts'],
    rules: { '@typescript-eslint/no-floating-promises': 'error' },
  },
  { ...reactHooks.configs.flat.recommended, files: ['app/**/*.{ts,tsx}', 'components/**/*.{ts,tsx}'] },
  {
    files: pureLayers,
    ignores: ['lib/*/store.ts', 'lib/*/store/**'],
    rules: {
      'no-restricted-globals': ['error', ...['process', 'fetch', 'window', 'document', 'localStorage', 'crypto'].map((name) => ({ name, message: 'Pure layers run alike in the browser and on the server: pass in what is needed, from the edge.' }))],
      'no-restricted-syntax': [
        'error',
        noDefaultExport,
        { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: atTheEdge },
        { selector: "MemberExpression[object.name='Date'][property.name='now']", message: atTheEdge },
        { selector: "MemberExpression[object.name='Math'][property.name='random']", message: atTheEdge },
      ],
    },
  },
  {
    files: ['app/**/*.{ts,tsx}', '*.config.{js,mjs,ts}', 'prisma/*.config.ts'],
    rules: { 'no-restricted-syntax': 'off' },
  },
  {
    files: ['**/*.js', '**/*.cjs'],
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
)
