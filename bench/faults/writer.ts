import { randomUUID } from 'node:crypto'
import { Client } from 'pg'

/** What a save writes, in one transaction: the case, its event, the audit. Parameters: case, next revision, person. */
const SAVE = [
  'UPDATE case_file SET revision = $2, updated_at = now() WHERE id = $1 AND revision = $2 - 1',
  "INSERT INTO case_event (case_id, number, actor_id, kind, data) VALUES ($1, $2, $3, 'answered', jsonb_build_object('revision', $2::int))",
  "INSERT INTO audit (actor_id, action, subject, subject_id, outcome, detail) VALUES ($3, 'case.answered', 'case', $1::text, 'done', jsonb_build_object('revision', $2::int))",
]

/** Which of a save's parameters a statement uses. */
const parametersOf = (statement: string, all: readonly unknown[]) => (statement.includes('$3') ? [...all] : all.slice(0, 2))

/** One case that is saved again and again until the connection is lost. Revision 1 is the creation. */
export class Writer {
  readonly caseId = randomUUID()
  /** The last revision whose COMMIT was answered. */
  acknowledged = 0
  /** Saves acknowledged in all rounds. */
  saves = 0
  constructor(private readonly personId: string) {}

  async writeUntilLost(url: string): Promise<void> {
    const client = new Client({ connectionString: url })
    client.on('error', () => undefined)
    try {
      await client.connect()
      if (this.acknowledged === 0) await this.begin(client)
      for (;;) await this.save(client)
    } catch {
      // The database was killed: that is what this is for.
    } finally {
      await client.end().catch(() => undefined)
    }
  }

  private async begin(client: Client): Promise<void> {
    await client.query("INSERT INTO case_file (id, label, owner_id, knowledge) VALUES ($1, 'Synthetic case', $2, 'rules 1') ON CONFLICT DO NOTHING", [this.caseId, this.personId])
  }

  private async save(client: Client): Promise<void> {
    const next = this.acknowledged + 1
    await client.query('BEGIN')
    for (const statement of SAVE) {
      const { rowCount } = await client.query(statement, parametersOf(statement, [this.caseId, next, this.personId]))
      if (rowCount !== 1) throw new Error(`revision ${next} was not the next`)
    }
    await client.query('COMMIT')
    this.acknowledged = next
    this.saves += 1
  }

  /**
   * How many acknowledged revisions the database lacks, or has in part. A commit that was on its way when the database died may
   * have become final without an answer: the writer goes on from there.
   */
  async lost(client: Client): Promise<number> {
    const { rows } = await client.query<{ revision: number; events: number; told: number }>(
      `SELECT revision, (SELECT count(*)::int FROM case_event WHERE case_id = $1) AS events,
         (SELECT count(*)::int FROM audit WHERE subject = 'case' AND subject_id = $1::text) AS told FROM case_file WHERE id = $1`,
      [this.caseId],
    )
    const { revision = 0, events = 0, told = 0 } = rows[0] ?? {}
    const lost = Math.max(0, this.acknowledged - revision)
    const torn = events === revision && told === revision ? 0 : 1
    this.acknowledged = revision
    return lost + torn
  }
}
