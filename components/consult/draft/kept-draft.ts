import { intakeVersion } from '@/lib/guidance/knowledge'
import { blankEntries, blankScore, blankTrial, choiceIds, listIds, typedIds, type Entries } from './entries'

const KEY = `consult-draft:${intakeVersion}`
const KEPT_FOR_MS = 12 * 60 * 60 * 1000

type Bag = Readonly<Record<string, unknown>>
const bag = (value: unknown): Bag => (typeof value === 'object' && value !== null ? { ...value } : {})
const text = (value: unknown): string => (typeof value === 'string' ? value : '')
const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])

/** Cells of the same name and kind as those of the blank row; the others stay blank. */
function fill<Row extends object>(blank: Row, kept: unknown): Row {
  const cells = Object.entries(bag(kept)).filter(([name, value]) => typeof value === typeof bag(blank)[name])
  return { ...blank, ...Object.fromEntries(cells) }
}

/** A form filled in with what was kept of one, sharing nothing with it. What no longer fits stays blank. */
function entriesFrom(kept: unknown): Entries {
  const [entries, given] = [blankEntries(), bag(kept)]
  for (const id of [...choiceIds, ...typedIds]) entries[id] = text(given[id])
  for (const id of listIds) entries[id] = list(given[id]).map(text)
  const [trials, scores] = [bag(given.trials), bag(given.scores)]
  return {
    ...entries,
    bloodPressure: fill(entries.bloodPressure, given.bloodPressure),
    trials: { instead: text(trials.instead), rows: list(trials.rows).map((row) => fill(blankTrial, row)) },
    scores: { instead: text(scores.instead), rows: list(scores.rows).map((row) => fill(blankScore, row)) },
    example: given.example === true,
  }
}

function parsed(kept: string): Bag {
  try {
    return bag(JSON.parse(kept))
  } catch {
    return {}
  }
}

/** The draft of this tab; undefined where there is none, or it is older than 12 hours. */
export function keptDraft(storage: Storage, now: number): Entries | undefined {
  const { at, entries } = parsed(storage.getItem(KEY) ?? '')
  if (typeof at !== 'number' || now - at > KEPT_FOR_MS) {
    storage.removeItem(KEY)
    return undefined
  }
  return entriesFrom(entries)
}

/** Keeps the draft in this tab, and nowhere else. */
export function keepDraft(storage: Storage, now: number, entries: Entries): void {
  storage.setItem(KEY, JSON.stringify({ at: now, entries }))
}

export function dropDraft(storage: Storage): void {
  storage.removeItem(KEY)
}
