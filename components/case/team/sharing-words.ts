import type { Sharing } from '@/lib/cases/event'

/** What a sharing allows: as a choice, and of somebody. */
export const sharingWords = {
  read: { choice: 'Read', does: 'reads' },
  write: { choice: 'Read and write', does: 'reads and writes' },
} as const satisfies Record<Sharing, { choice: string; does: string }>
