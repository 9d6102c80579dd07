import type { Trial } from '@/lib/clinical/trials/trial'

/** The day on which the trials are read. */
export const today = '2026-05-01'
export const failed = { taken: 'most-days', response: 'none', episode: 'this', stopped: 'no-benefit' } as const

/** A failed course of a drug, at a dose in mg per day and for a number of weeks. */
export const course = (drug: string, doseMg: number, weeks: number, rest: Partial<Trial> = {}): Trial => ({ drug, doseMg, weeks, ...failed, ...rest })

export const sertraline = course('sertraline', 150, 10)
export const venlafaxine = course('venlafaxine', 225, 8)
export const mirtazapine = course('mirtazapine', 15, 8)
export const fluoxetine = course('fluoxetine', 40, 8)
