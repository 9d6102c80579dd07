import { NOT_KNOWN, type Answers } from '@/lib/clinical/answers'
import { localMinute } from '@/components/consult/draft/local-minute'

const two = (n: number): string => String(n).padStart(2, '0')

/** What a clock here is ahead of UTC at that moment, as a moment writes it: +02:00. */
function offsetAt(at: Date): string {
  const minutes = -at.getTimezoneOffset()
  const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60]
  return `${minutes < 0 ? '-' : '+'}${two(hours)}:${two(rest)}`
}

/** The form tells the time on the wall here; a case is read elsewhere too, and keeps it with its distance from UTC. */
export function toStored(answers: Answers): Answers {
  const { safetyAskedAt } = answers
  if (safetyAskedAt === undefined || safetyAskedAt === NOT_KNOWN || !/T\d{2}:\d{2}$/.test(safetyAskedAt)) return answers
  return { ...answers, safetyAskedAt: `${safetyAskedAt}${offsetAt(new Date(safetyAskedAt))}` }
}

/** The same on the wall here. */
export function toLocal(answers: Answers): Answers {
  const { safetyAskedAt } = answers
  const at = safetyAskedAt === undefined || safetyAskedAt === NOT_KNOWN || safetyAskedAt.length === 10 ? Number.NaN : Date.parse(safetyAskedAt)
  return Number.isNaN(at) ? answers : { ...answers, safetyAskedAt: localMinute(new Date(at)) }
}
