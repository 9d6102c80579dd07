import { randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import type { Client } from 'pg'
import { basePerson } from '../../lib/clinical/base-person'
import type { Clinician } from '../served/clinician'

/** Between two answers of a person at work, in ms. */
const [SHORTEST, LONGEST] = [2000, 8000]
const TRY_AGAIN_AFTER = 250
const MOST_TRIES = 40

/** One clinician at work on one case. A save that is not answered is sent again, to another server where there are several. */
export class Desk {
  /** How long each save took, in ms, tries included. */
  readonly times: number[] = []
  failed = 0
  private revision = 1
  private age = 0

  private constructor(
    private readonly servers: readonly Clinician[],
    private readonly caseId: string,
  ) {}

  static async begin(servers: readonly Clinician[]): Promise<Desk> {
    const id = randomUUID()
    if ((await servers[0]?.newCase(id, basePerson)) !== true) throw new Error('A case was not begun.')
    return new Desk(servers, id)
  }

  async work(until: number): Promise<void> {
    for (let turn = 0; ; turn += 1) {
      await pause(SHORTEST + Math.random() * (LONGEST - SHORTEST))
      if (Date.now() >= until) return
      const began = performance.now()
      this.age = 20 + (turn % 60)
      if (await this.save(turn)) this.times.push(performance.now() - began)
      else this.failed += 1
    }
  }

  private async save(turn: number): Promise<boolean> {
    for (let tries = 0; tries < MOST_TRIES; tries += 1) {
      const server = this.servers[(turn + tries) % this.servers.length]
      const told = await server?.save(this.caseId, this.revision, { age: this.age }).catch(() => undefined)
      if (told !== undefined && 'revision' in told) {
        this.revision = told.revision
        return true
      }
      // A save may have been kept without an answer: what stands then is what was sent.
      if (told?.status === 409 && (await this.stands(server))) return true
      await pause(TRY_AGAIN_AFTER)
    }
    return false
  }

  private async stands(server: Clinician | undefined): Promise<boolean> {
    const found = await server?.read(this.caseId)
    if (found === undefined || found.answers.age !== this.age) return false
    this.revision = found.revision
    return true
  }

  /** What was acknowledged and is not in the database. */
  async lost(client: Client): Promise<readonly string[]> {
    const { rows } = await client.query<{ revision: number; age: number }>("SELECT revision, (answers ->> 'age')::int AS age FROM case_file WHERE id = $1", [this.caseId])
    const [row] = rows
    return row?.revision === this.revision && (row.age === this.age || this.failed > 0) ? [] : [`a case stands at revision ${row?.revision ?? 'none'}, of ${this.revision}`]
  }
}
