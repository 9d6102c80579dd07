import type { Answers } from '../clinical/answers'
import { itemIds, type ItemId } from '../clinical/items'
import { isSame } from './canonical'
import { changesBetween, withChanges } from './changes'
import type { Changes } from './event'
import { merge, settled, type Conflict, type Side } from './merge'

/** The answers of a case at one revision, as the server has them. */
export type Saved = { readonly revision: number; readonly answers: Answers }

/** What is on its way to the server: changes over one revision. */
export type Sent = { readonly revision: number; readonly changes: Changes }

/**
 * A case as one device works on it. Nothing typed here is ever dropped by what others save:
 * it is saved, or it waits to be, or it stands beside theirs until somebody chooses.
 */
export type WorkingCopy = {
  /** What the server was last seen to have. */
  readonly saved: Saved
  /** What the form says. */
  readonly yours: Answers
  /** One at a time, so that what comes back is about what was sent last. */
  readonly sent?: Sent
  /** What was sent over the saved revision without an answer: it may have been saved, and is then no one else's. */
  readonly perhaps: readonly Changes[]
  /** Questions answered here and elsewhere, differently. Yours is not sent until it is chosen. */
  readonly conflicts: readonly Conflict[]
}

/** A case as it was opened, with nothing given here yet. */
export function begin(saved: Saved): WorkingCopy {
  return { saved, yours: saved.answers, perhaps: [], conflicts: [] }
}

function withoutSent({ saved, yours, perhaps, conflicts }: WorkingCopy): WorkingCopy {
  return { saved, yours, perhaps, conflicts }
}

/** The answers given here so far. A conflict whose sides have come to say the same is none. */
export function answered(copy: WorkingCopy, yours: Answers): WorkingCopy {
  return { ...copy, yours, conflicts: copy.conflicts.flatMap(({ item, theirs }) => differing(item, yours[item], theirs)) }
}

function differing(item: ItemId, yours: unknown, theirs: unknown): readonly Conflict[] {
  if (isSame(yours, theirs)) return []
  return [{ item, ...(yours !== undefined && { yours }), ...(theirs !== undefined && { theirs }) } as Conflict]
}

/** What differs from the server, can be stored, and is not in conflict. */
function unsaved({ saved, yours, conflicts }: WorkingCopy): Changes {
  const held = new Set<string>(conflicts.map(({ item }) => item))
  return Object.fromEntries(Object.entries(changesBetween(saved.answers, yours)).filter(([item, value]) => !held.has(item) && isStorable(value)))
}

/** What was typed for a number and is none cannot be stored: the whole of the answer waits to be corrected, and holds up no other. */
function isStorable(value: unknown): boolean {
  if (typeof value === 'number') return Number.isFinite(value)
  return typeof value !== 'object' || value === null || Object.values(value).every(isStorable)
}

/** Questions whose answer has to be corrected before it can be saved. */
export function toCorrect({ yours }: WorkingCopy): readonly ItemId[] {
  return itemIds.filter((id) => !isStorable(yours[id]))
}

/** Whether something given here is not known to be saved. */
export function isUnsaved(copy: WorkingCopy): boolean {
  return copy.sent !== undefined || copy.conflicts.length > 0 || toCorrect(copy).length > 0 || Object.keys(unsaved(copy)).length > 0
}

/** The copy with its changes on their way; the same copy where something is on its way already, or nothing is to be sent. */
export function send(copy: WorkingCopy): WorkingCopy {
  const changes = unsaved(copy)
  if (copy.sent !== undefined || Object.keys(changes).length === 0) return copy
  return { ...copy, sent: { revision: copy.saved.revision, changes } }
}

/** The server has saved what was sent, as this revision. */
export function acknowledged(copy: WorkingCopy, revision: number): WorkingCopy {
  if (copy.sent === undefined) return copy
  return withoutSent({ ...copy, saved: { revision, answers: withChanges(copy.saved.answers, copy.sent.changes) }, perhaps: [] })
}

/** Nothing came back. It may have been saved or not: it is sent again, and where it was, the server says so by its answers. */
export function unanswered(copy: WorkingCopy): WorkingCopy {
  return copy.sent === undefined ? copy : withoutSent({ ...copy, perhaps: [...copy.perhaps, copy.sent.changes] })
}

/** What both sides began from. An answer of one's own that arrived unnoticed belongs to it: no conflict is with oneself. */
function base({ saved, perhaps, sent }: WorkingCopy, now: Saved): Answers {
  const arrived = [...perhaps, ...(sent === undefined ? [] : [sent.changes])].flatMap((changes) => Object.entries(changes).filter(([item, value]) => isSame(now.answers[item as ItemId], value ?? undefined)))
  return withChanges(saved.answers, Object.fromEntries(arrived))
}

/** The server has another revision, told when what was sent came too late, or by asking. Both sides are merged question by question. */
export function overtaken(copy: WorkingCopy, saved: Saved): WorkingCopy {
  if (saved.revision <= copy.saved.revision) return withoutSent(copy)
  const merged = merge(base(copy, saved), copy.yours, saved.answers)
  const before = new Set(copy.conflicts.map(({ item }) => item))
  // What stood in conflict is not merged anew: since theirs has been seen, yours would pass for the only change.
  const yours = settled(merged, () => 'yours')
  const kept = withChanges(yours, Object.fromEntries([...before].map((item) => [item, copy.yours[item] ?? null])))
  const still = copy.conflicts.flatMap(({ item, theirs }) => differing(item, kept[item], follow(item, copy.saved, theirs, saved)))
  return { saved, yours: kept, perhaps: [], conflicts: [...still, ...merged.conflicts.filter(({ item }) => !before.has(item))] }
}

/** Their side of a conflict after they went on: it holds what was merged into it where that goes together with what they did since. */
function follow(item: ItemId, before: Saved, theirs: unknown, now: Saved): unknown {
  const only = (value: unknown): Answers => (value === undefined ? {} : ({ [item]: value } as Answers))
  const { agreed, conflicts } = merge(only(before.answers[item]), only(theirs), only(now.answers[item]))
  return conflicts.length === 0 ? agreed[item] : now.answers[item]
}

/** Settles one conflict. Yours is sent next, over theirs, which has been seen. */
export function choose(copy: WorkingCopy, item: ItemId, side: Side): WorkingCopy {
  const chosen = copy.conflicts.find((one) => one.item === item)
  if (chosen === undefined) return copy
  return { ...copy, conflicts: copy.conflicts.filter((one) => one !== chosen), yours: withChanges(copy.yours, { [item]: chosen[side] ?? null }) }
}
