import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { projectFiles, top } from './support/project-files'

/** What no pure layer may hold: a clock, chance, the zone or language of the machine, a network, a store, or anything that comes later. */
const impure = [
  'new Date()',
  'new Date',
  'new Date(2026, 0, 1)',
  'Date()',
  'Date.now()',
  "Date['now']()",
  'const { now } = Date',
  'const clock = Date',
  '[1].map(Date)',
  'new Map([[1, Date]])',
  'Math.random()',
  "Math['random']()",
  'const { random } = Math',
  'const chance = Math',
  'new Date(0).getHours()',
  'new Date(0).getTimezoneOffset()',
  'new Date(0).setDate(1)',
  'new Date(0).toLocaleDateString()',
  "'a'.localeCompare('b')",
  'Intl.DateTimeFormat().resolvedOptions()',
  "new Intl.DateTimeFormat('en-US')",
  'const { DateTimeFormat } = Intl',
  'performance.now()',
  'crypto.randomUUID()',
  'globalThis.fetch',
  'window.name',
  'self.name',
  'global.gc',
  'document.title',
  'navigator.language',
  'location.href',
  'process.env.HOME',
  'console.log(1)',
  'localStorage.length',
  'sessionStorage.length',
  'indexedDB.databases',
  'caches.keys',
  "fetch('/')",
  'new XMLHttpRequest()',
  "new WebSocket('wss://a.example')",
  "new EventSource('/')",
  "new BroadcastChannel('a')",
  'setTimeout(String, 1)',
  'setInterval(String, 1)',
  'setImmediate(String)',
  'queueMicrotask(String)',
  "new Function('return 1')",
  "eval('1')",
] as const

/** What a pure layer needs, and may. */
const pure = [
  "const time = Date.UTC(2026, 0, 1)",
  'new Date(0).toISOString()',
  "new Date('2026-11-25').getUTCFullYear()",
  'Math.max(1, 2)',
  "new Intl.DateTimeFormat('en-US', { timeZone: 'UTC' })",
  "structuredClone({ date: 'Date' })",
] as const

/** One file of each pure layer; its text is not read. The door to a database is no part of a layer. */
const layers = ['logic', 'evidence', 'clinical', 'rules', 'guidance', 'accounts', 'cases', 'documents', 'interop']
const fileOf = (layer: string): string =>
  projectFiles().find((file) => file.startsWith(`lib/${layer}/`) && file.endsWith('.ts') && !/^lib\/[a-z-]+\/store(\.ts$|\/)/.test(file)) ?? `lib/${layer} is gone`

type Message = { readonly line: number; readonly ruleId: string | null; readonly message: string }

/** Lints in a process of its own: the configuration is a module, which Jest does not load. */
function lint(texts: Readonly<Record<string, string>>): Readonly<Record<string, readonly Message[]>> {
  return JSON.parse(execFileSync(process.execPath, [join(__dirname, 'support', 'lint.mjs')], { cwd: top, input: JSON.stringify(texts), encoding: 'utf8' })) as Record<string, Message[]>
}

const lines = [...impure, ...pure]
/** One statement a line, each in a block of its own. */
const text = [...lines.map((line) => `{ ${line} }`), 'export {}'].join('\n')
const found = lint(Object.fromEntries(layers.map((layer) => [fileOf(layer), text])))

test.each(layers)('lint finds what is impure in lib/%s, and nothing else', (layer) => {
  const guards = new Set(['no-restricted-globals', 'no-restricted-syntax'])
  const messages = found[fileOf(layer)] ?? []
  const refused = new Set(messages.filter(({ ruleId }) => ruleId === null || guards.has(ruleId)).map(({ line, message }) => lines[line - 1] ?? message))
  expect(lines.filter((line) => refused.has(line))).toEqual([...impure])
  expect(refused.size).toBe(impure.length)
})
