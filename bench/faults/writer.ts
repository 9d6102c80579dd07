import { randomUUID } from 'node:crypto'
import type { Client } from 'pg'
import { basePerson } from '../../lib/clinical/base-person'
import type { Clinician } from '../served/clinician'

/** One case whose answers are saved again and again until something gives way. Revision 1 is the creation. */
export class Writer {
  readonly caseId = randomUUID()
  /** The last revision that was answered with success. */
  acknowledged = 0
  /** Saves answered with success in all rounds. */
  saves = 0
  /** Answers other than success, refusal for want of the database, and silence. */
  readonly wrong: string[] = []

  constructor(private readonly clinician: Clinician) {}

  async writeUntilLost(): Promise<void> {
    try {
      if (this.acknowledged === 0 && (await this.clinician.newCase(this.caseId, basePerson))) this.acknowledged = 1
      while (this.acknowledged > 0) {
        const told = await this.clinician.save(this.caseId, this.acknowledged, { age: 20 + (this.acknowledged % 60) })
        if ('status' in told) {
          if (told.status !== 503) this.wrong.push(`a save was answered with ${told.status}`)
          return
        }
        this.acknowledged = told.revision
        this.saves += 1
      }
    } catch {
      // The server was killed: that is what this is for.
    }
  }

  /**
   * How many acknowledged revisions the database lacks, or has in part. A commit that was on its way when something died may
   * have become final without an answer: the writer goes on from there.
   */
  async lost(client: Client): Promise<number> {
    const { rows } = await client.query<{ revision: number; events: number; told: number }>(
      `SELECT revision, (SELECT count(*)::int FROM case_event WHERE case_id = $1) AS events,
         (SELECT count(*)::int FROM audit WHERE subject = 'case' AND subject_id = $1::text AND outcome = 'done') AS told FROM case_file WHERE id = $1`,
      [this.caseId],
    )
    const { revision = 0, events = 0, told = 0 } = rows[0] ?? {}
    const lost = Math.max(0, this.acknowledged - revision)
    const torn = events === revision && told === revision ? 0 : 1
    this.acknowledged = revision
    return lost + torn
  }
}
