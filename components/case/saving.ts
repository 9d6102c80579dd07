import type { ItemId } from '@/lib/clinical/items'
import type { Answers } from '@/lib/clinical/answers'
import { changesBetween, withChanges } from '@/lib/cases/changes'
import type { Side } from '@/lib/cases/merge'
import { acknowledged, answered, choose, isUnsaved, overtaken, send, unanswered, type Saved, type Sent, type WorkingCopy } from '@/lib/cases/working-copy'

/** What the server makes of what was sent: it saved it, it has gone on meanwhile, or it refuses it for good. No answer at all is a rejected promise. */
export type Reply = { readonly revision: number } | { readonly current: Saved } | { readonly refused: string }

/**
 * Where the answers are: not looked at yet, saved, on their way, or only on this device. `refused`: the server will not take them, and says why;
 * they stay here until somebody has read that.
 */
export type Standing = 'opening' | 'saved' | 'waiting' | 'saving' | 'unreachable' | 'refused'

/** `isKept`: what is not saved yet is kept on the device, and outlives this page. */
export type SavingState = { readonly copy: WorkingCopy; readonly standing: Standing; readonly isKept: boolean; readonly refused?: string }

export type Saving = {
  readonly state: () => SavingState
  readonly subscribe: (changed: () => void) => () => void
  /** The form says this now. */
  readonly answer: (yours: Answers) => void
  /** The server was seen to have this. */
  readonly see: (saved: Saved) => void
  /** Goes on from what an earlier page left: merged with what the server has now, and with what was typed here since. */
  readonly resume: (left: WorkingCopy) => void
  readonly choose: (item: ItemId, side: Side) => void
  /** Sends what waits without waiting longer: at the start, on leaving the page, on coming back online. */
  readonly flush: () => void
  /** Nothing more is sent by itself. What is on its way is still heard of. */
  readonly stop: () => void
}

type Means = {
  readonly put: (sent: Sent) => Promise<Reply>
  /** Keeps the copy on the device; called at every change, before anything is sent. False where it could not: it is sent all the same. */
  readonly keep: (copy: WorkingCopy) => boolean
}

/** Quiet for this long, and what was typed is sent. */
export const QUIET_MS = 800
/** Tried again after this long, then after twice as long, up to a minute. */
export const RETRY_MS = 2000
const LONGEST_RETRY_MS = 60_000

/** Saves the answers of one case as they are given: one request at a time, kept on the device meanwhile, tried again until the server has answered. */
export function saving(first: WorkingCopy, { put, keep }: Means): Saving {
  let state: SavingState = { copy: first, standing: 'opening', isKept: true }
  let due: ReturnType<typeof setTimeout> | undefined
  let failures = 0
  let isStopped = true
  const listeners = new Set<() => void>()

  const standingOf = (copy: WorkingCopy): Standing => {
    if (copy.sent !== undefined) return 'saving'
    if (!isUnsaved(copy)) return 'saved'
    return failures > 0 ? 'unreachable' : 'waiting'
  }
  const set = (copy: WorkingCopy, refused?: string): void => {
    const isKept = keep(copy)
    state = refused === undefined ? { copy, standing: standingOf(copy), isKept } : { copy, standing: 'refused', isKept, refused }
    listeners.forEach((changed) => changed())
  }
  const later = (ms: number): void => {
    clearTimeout(due)
    due = isStopped ? undefined : setTimeout(go, ms)
  }
  const received = (reply: Reply): void => {
    failures = 0
    if ('refused' in reply) return set(unanswered(state.copy), reply.refused)
    set('revision' in reply ? acknowledged(state.copy, reply.revision) : overtaken(state.copy, reply.current))
    later(0)
  }
  const lost = (): void => {
    failures += 1
    set(unanswered(state.copy))
    later(Math.min(RETRY_MS * 2 ** (failures - 1), LONGEST_RETRY_MS))
  }
  let onItsWay = false
  async function exchange(sent: Sent): Promise<void> {
    onItsWay = true
    const reply = await put(sent).catch(() => undefined)
    onItsWay = false
    if (reply === undefined) lost()
    else received(reply)
  }
  const go = (): void => {
    clearTimeout(due)
    if (onItsWay) return
    const copy = send(state.copy)
    if (copy === state.copy || copy.sent === undefined) return
    set(copy)
    void exchange(copy.sent)
  }
  const changed = (copy: WorkingCopy): void => {
    if (copy === state.copy) return
    set(copy)
    if (failures === 0) later(QUIET_MS)
  }
  return {
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    answer: (yours) => changed(answered(state.copy, yours)),
    see: (saved) => {
      if (saved.revision > state.copy.saved.revision) set(overtaken(state.copy, saved))
      go()
    },
    resume: (left) => {
      const { saved, yours } = state.copy
      const typed = changesBetween(saved.answers, yours)
      const merged = overtaken(left, saved)
      set(answered(merged, withChanges(merged.yours, typed)))
    },
    choose: (item, side) => {
      changed(choose(state.copy, item, side))
      go()
    },
    flush: () => {
      isStopped = false
      failures = 0
      if (state.standing === 'opening') set(state.copy)
      go()
    },
    stop: () => {
      isStopped = true
      clearTimeout(due)
    },
  }
}
