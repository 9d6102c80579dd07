import { instruments } from '@/lib/clinical/instruments'
import { intakeVersion } from '@/lib/guidance/knowledge'
import { blankEntries, blankScore, blankTrial, choiceIds, listIds, typedIds, type Entries } from './entries'
import { saysTheSame } from '../says-the-same'

const KEY = `consult-draft:${intakeVersion}`
/** Where the words of the handout of the open consult are kept: they go with its draft. */
export const OPEN_HANDOUT = 'handout-words:open'
const KEPT_FOR_MS = 12 * 60 * 60 * 1000
/** A clock that is set right between two visits may go back by this much. */
const SKEW_MS = 60 * 1000

type Bag = Readonly<Record<string, unknown>>
const bag = (value: unknown): Bag => (typeof value === 'object' && value !== null ? { ...value } : {})
const text = (value: unknown): string => (typeof value === 'string' ? value : '')
const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])

/** Cells of the same name and kind as those of the blank row; the others stay blank. */
function fill<Row extends object>(blank: Row, kept: unknown): Row {
  const cells = Object.entries(bag(kept)).filter(([name, value]) => Object.hasOwn(blank, name) && typeof value === typeof bag(blank)[name])
  return { ...blank, ...Object.fromEntries(cells) }
}

/** Of a scale that is not known here a total says nothing. */
const hasScale = (row: unknown): boolean => {
  const { instrument } = bag(row)
  return instrument === undefined || (typeof instrument === 'string' && Object.hasOwn(instruments, instrument))
}

/** A form filled in with what was kept of one, sharing nothing with it. What no longer fits stays blank. */
export function entriesFrom(kept: unknown): Entries {
  const [entries, given] = [blankEntries(), bag(kept)]
  for (const id of [...choiceIds, ...typedIds]) entries[id] = text(given[id])
  for (const id of listIds) entries[id] = list(given[id]).map(text)
  const [trials, scores] = [bag(given.trials), bag(given.scores)]
  return {
    ...entries,
    bloodPressure: fill(entries.bloodPressure, given.bloodPressure),
    trials: { instead: text(trials.instead), rows: list(trials.rows).map((row) => fill(blankTrial, row)) },
    scores: { instead: text(scores.instead), rows: list(scores.rows).filter(hasScale).map((row) => fill(blankScore, row)) },
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

/** Whether a draft was kept at that time: a time in the future is none. */
const isPast = (at: unknown, now: number): at is number => typeof at === 'number' && at <= now + SKEW_MS

/** The draft of this tab; undefined where there is none, its answers are older than 12 hours, or its time cannot be. */
export function keptDraft(storage: Storage, now: number): Entries | undefined {
  const { at, entries } = parsed(storage.getItem(KEY) ?? '')
  if (!isPast(at, now) || now - at > KEPT_FOR_MS) {
    dropDraft(storage)
    return undefined
  }
  return entriesFrom(entries)
}

/** Keeps the draft in this tab, and nowhere else. */
export function keepDraft(storage: Storage, now: number, entries: Entries): void {
  storage.setItem(KEY, JSON.stringify({ at: now, entries }))
}

/** Keeps the draft where it says something else than the one kept before: the same answers are no younger for being kept once more. */
export function keepChanged(storage: Storage, now: number, entries: Entries): void {
  const before = parsed(storage.getItem(KEY) ?? '')
  if (!isPast(before.at, now) || !saysTheSame(entriesFrom(before.entries), entries)) keepDraft(storage, now, entries)
}

/** All that is kept of the open consult: the draft, and what was written of it. */
export const draftKeys = [KEY, OPEN_HANDOUT] as const

export function dropDraft(storage: Storage): void {
  for (const key of draftKeys) storage.removeItem(key)
}
