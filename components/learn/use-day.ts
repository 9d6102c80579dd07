'use client'

import { useSyncExternalStore } from 'react'
import { localDay } from '@/components/local-day'

const never = () => () => undefined

/** The day on this device; '' until the page has come alive. */
export const useToday = (): string => useSyncExternalStore(never, () => localDay(new Date()), () => '')

/** The day of a moment on this device. Until the page has come alive it is the day in UTC: the server cannot know where the page is read. */
export const useDayOf = (at: string): string => useSyncExternalStore(never, () => localDay(new Date(at)), () => at.slice(0, 10))
