import { localMinute } from '@/components/consult/draft/local-minute'

/** The day on the wall here, YYYY-MM-DD. Apart from the minute, for the consult has no use for it. */
export const localDay = (at: Date): string => localMinute(at).slice(0, 10)
