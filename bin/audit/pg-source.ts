import type { Client } from 'pg'
import { auditHeadQuery, auditPage, type AuditRow, type Head } from '../../lib/server/audit-chain'

/** The audit as a connection of ours sees it; within a transaction, as that sees it. */
export function pgSource(client: Client) {
  return {
    page: async (after: string, limit: number) => (await client.query<AuditRow>(auditPage(after, limit))).rows,
    head: async () => (await client.query<Head>(auditHeadQuery)).rows[0],
  }
}
