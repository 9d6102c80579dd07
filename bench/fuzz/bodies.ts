import { someAnswers } from './answers'
import type { Chance } from './chance'

/** One request as it is sent, and what kind of trouble it is. */
export type Sent = { readonly kind: Kind; readonly headers: Readonly<Record<string, string>>; readonly body: string | Uint8Array<ArrayBuffer> }

const JSON_TYPE = { 'Content-Type': 'application/json' } as const
const text = (value: unknown): string => JSON.stringify(value)

const strangeStrings = ['', 'no', 'yes', 'not-known', '\u0000', '\ud800', 'x\udfff', '\u202e\u2066', '💊'.repeat(40), 'é'.repeat(300), '__proto__', 'NaN', '45', '\r\n'] as const
const strangeKeys = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', '', '\u0000', 'answers', 'Age', 'x'.repeat(5000), '\ud800'] as const
const hugeNumbers = ['1e999', '-1e999', '1e308', '1e-400', '9'.repeat(400), '-0', '0.1e-7', '1E+400'] as const

function anyJson(chance: Chance, depth = 3): unknown {
  const leaf = chance.pick([null, true, false, 0, -1, 45, 1.5, 1e300, chance.pick(strangeStrings), chance.pick(strangeStrings)])
  if (depth === 0 || chance.happens(0.4)) return leaf
  const parts = Array.from({ length: chance.whole(0, 4) }, () => anyJson(chance, depth - 1))
  return chance.happens(0.5) ? parts : Object.fromEntries(parts.map((part) => [chance.pick(strangeKeys), part]))
}

const isHolder = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

/** Changes one place of a case: another value, another name, or nothing left of it. */
function mutate(chance: Chance, value: Record<string, unknown>): void {
  const keys = Object.keys(value)
  const key = keys[chance.whole(0, Math.max(0, keys.length - 1))]
  if (key === undefined || chance.happens(0.1)) {
    Object.defineProperty(value, chance.pick(strangeKeys), { value: anyJson(chance), enumerable: true, configurable: true, writable: true })
    return
  }
  const inside = value[key]
  if (isHolder(inside) && chance.happens(0.8)) mutate(chance, inside)
  else if (chance.happens(0.1)) Reflect.deleteProperty(value, key)
  else value[key] = anyJson(chance)
}

function mutated(chance: Chance): string {
  const value: Record<string, unknown> = { answers: someAnswers(chance) }
  for (let left = chance.whole(1, 4); left > 0; left -= 1) mutate(chance, value)
  return text(value)
}

function deep(chance: Chance): string {
  const depth = chance.pick([8, 9, 100, 5000, 40_000])
  const [open, close] = chance.pick<readonly [string, string]>([['[', ']'], ['{"answers":', '}'], ['{"a":[', ']}']])
  const nest = `${open.repeat(depth)}${chance.happens(0.5) ? '1' : '{}'}${close.repeat(depth)}`
  return chance.happens(0.5) ? nest : `{"answers":{"age":${nest}}}`
}

function long(chance: Chance): string {
  const filler = chance.pick(['x', '💊', '\\u0000', ' '] as const)
  const size = chance.pick([100, 10_000, 100_000, 300_000])
  const value = filler.repeat(Math.ceil(size / filler.length))
  return chance.pick([
    `{"answers":{"payer":"${value}"}}`,
    `{"answers":{"${value}":1}}`,
    `{"answers":{}}${value}`,
    `{"answers":{"trials":[${'{},'.repeat(Math.min(size, 80_000))}1]}}`,
    `{"answers":{"safetySteps":[${'"plan",'.repeat(size / 10)}"plan"]}}`,
  ])
}

function numbers(chance: Chance): string {
  const huge = () => chance.pick(hugeNumbers)
  return `{"answers":{"age":${huge()},"bloodPressure":{"systolic":${huge()},"diastolic":${huge()}},"trials":[{"drug":"sertraline","weeks":${huge()},"doseMg":${huge()}}]}}`
}

function truncated(chance: Chance): string {
  const whole = text({ answers: someAnswers(chance), asOf: '2026-11-25' })
  return whole.slice(0, chance.whole(0, whole.length - 1))
}

function bytes(chance: Chance): Uint8Array<ArrayBuffer> {
  return Uint8Array.from({ length: chance.whole(0, 400) }, () => chance.whole(0, 255))
}

function sentAs(chance: Chance): Readonly<Record<string, string>> {
  return chance.pick([
    { 'Content-Type': 'text/plain' },
    { 'Content-Type': 'application/x-www-form-urlencoded' },
    { 'Content-Type': 'application/json; charset=utf-16' },
    { 'Content-Type': 'json' },
    { 'Content-Type': ';;;' },
    { ...JSON_TYPE, 'Content-Encoding': 'gzip' },
    { ...JSON_TYPE, 'Content-Encoding': 'nonsense' },
  ])
}

const wrongMoments = ['', 'today', '2026-13-01', '2026-02-30', '26-11-25', '2026-11-25T25:00', '2026-11-25 09:30', 'x'.repeat(500), 20261125, null, [], {}] as const

const kinds = {
  valid: (chance: Chance) => text({ answers: someAnswers(chance), ...(chance.happens(0.7) ? { asOf: chance.pick(['2026-11-25', '2026-11-25T09:30:00Z', '2000-02-29']) } : {}) }),
  mutated,
  anything: (chance: Chance) => text(chance.happens(0.5) ? anyJson(chance) : { answers: anyJson(chance) }),
  deep,
  long,
  numbers,
  truncated,
  bytes,
  'sent-as': (chance: Chance) => text({ answers: someAnswers(chance) }),
  'as-of': (chance: Chance) => text({ answers: someAnswers(chance), asOf: chance.pick(wrongMoments) }),
} as const

export type Kind = keyof typeof kinds

const weighted = ['valid', 'valid', 'mutated', 'mutated', 'mutated', 'anything', 'deep', 'long', 'numbers', 'truncated', 'bytes', 'sent-as', 'as-of'] as const

/** One request, as chance has it. */
export function draw(chance: Chance): Sent {
  const kind = chance.pick(weighted)
  return { kind, headers: kind === 'sent-as' ? sentAs(chance) : JSON_TYPE, body: kinds[kind](chance) }
}

/** What is wrong with a reply; undefined where it is in order. */
export function faultIn(kind: Kind, status: number, type: string, body: string): string | undefined {
  if (status >= 500) return `status ${status}`
  if (kind === 'valid') return status === 200 ? undefined : `status ${status} for a shape that is taken: ${body.slice(0, 200)}`
  if (kind === 'sent-as' && status !== 415) return `status ${status} for content that is not JSON`
  if (kind === 'as-of' && !(status === 422 && body.includes('"field":"asOf"'))) return `status ${status} that does not name asOf`
  if (status < 400) return undefined
  if (!type.startsWith('application/problem+json')) return `status ${status} as ${type}`
  return namesFields(body) ? undefined : `a refusal that names no field: ${body.slice(0, 200)}`
}

function namesFields(body: string): boolean {
  const { faults } = JSON.parse(body) as { readonly faults?: readonly { readonly field?: unknown; readonly message?: unknown }[] }
  const isNamed = ({ field, message }: { readonly field?: unknown; readonly message?: unknown }): boolean => typeof field === 'string' && field !== '' && typeof message === 'string' && message !== ''
  return Array.isArray(faults) && faults.length > 0 && faults.every(isNamed)
}
