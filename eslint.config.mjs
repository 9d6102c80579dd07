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
const fromTheEdge = 'Pure layers run alike in the browser and on the server: pass in what is needed, from the edge.'
const atTheEdge = 'Pure layers have no clock and no chance: take the date or the id as an argument, from the edge.'
const alikeAnywhere = 'This reads the zone or the language of the machine: pure layers say the same anywhere. Count in UTC (lib/clinical/dates.ts), or name the zone.'

/** What a browser or a server adds to the language: its own state, its clock, its network, and what comes later. */
const ofTheMachine = [
  ...['globalThis', 'self', 'window', 'global', 'document', 'location', 'history', 'navigator', 'screen', 'process', 'console', 'alert', 'Worker', 'SharedWorker'],
  ...['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'cookieStore', 'BroadcastChannel', 'MessageChannel'],
  ...['fetch', 'Request', 'XMLHttpRequest', 'WebSocket', 'WebTransport', 'EventSource', 'RTCPeerConnection'],
  ...['performance', 'Temporal', 'crypto', 'setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask', 'requestAnimationFrame', 'requestIdleCallback'],
  ...['eval', 'Function'],
]

/** The clock, chance and the zone, however they are written: by name, in brackets, taken apart or handed on. */
const impure = [
  { selector: "Identifier[name=/^(Date|Math)$/]:not(NewExpression > .callee):not(MemberExpression > .object)", message: atTheEdge },
  { selector: "MemberExpression[object.name='Date']:not([computed=false][property.name=/^(UTC|parse)$/])", message: atTheEdge },
  { selector: "MemberExpression[object.name='Math']:matches([computed=true], [property.name='random'])", message: atTheEdge },
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: atTheEdge },
  { selector: "NewExpression[callee.name='Date'][arguments.length>1]", message: alikeAnywhere },
  { selector: 'MemberExpression[property.name=/^([gs]et(FullYear|Year|Month|Date|Day|Hours|Minutes|Seconds|Milliseconds)|getTimezoneOffset|toLocale.+|localeCompare)$/]', message: alikeAnywhere },
  { selector: "Identifier[name='Intl']:not(MemberExpression > .object)", message: alikeAnywhere },
  { selector: "[callee.object.name='Intl'][callee.property.name='DateTimeFormat']:not(:has(Property[key.name='timeZone']))", message: alikeAnywhere },
]

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
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
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
      'no-restricted-globals': ['error', ...ofTheMachine.map((name) => ({ name, message: fromTheEdge }))],
      'no-restricted-syntax': ['error', noDefaultExport, ...impure],
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
