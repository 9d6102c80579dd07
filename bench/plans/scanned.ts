import { setTimeout as pause } from 'node:timers/promises'
import { connected } from '../../bin/database/postmaster.mjs'

/** Tables that grow with the cases. */
export const large = ['case_file', 'case_member', 'case_event', 'record', 'addendum', 'audit'] as const

/** Connections tell what they read once a second at most. */
const TOLD_AFTER = 1500

/** How many rows of each large table were read by going through it from end to end, since the database was made. */
export async function scannedRows(url: string): Promise<ReadonlyMap<string, number>> {
  await pause(TOLD_AFTER)
  const { rows } = await connected(url, (client) => client.query<{ name: string; rows: number }>('SELECT relname AS name, seq_tup_read::float AS rows FROM pg_stat_user_tables WHERE relname = ANY ($1)', [large]))
  return new Map(rows.map((row) => [row.name, row.rows]))
}
