import { Part } from '@/components/reading-page'
import { verdictNames, optionNames } from '@/lib/guidance/names'
import { packetPartIds, packetParts } from '@/lib/documents/packet/packet'
import { sayMoment } from '@/lib/clinical/dates'
import type { PacketGround } from '@/lib/documents/packet/packet-ground'
import type { WrittenPacket } from '@/lib/documents/packet/packet-text'
import type { Said, Stated } from '@/lib/documents/packet/requirement'
import { Coverage } from './coverage'
import { OpenLines } from './open-lines'
import styles from './packet.module.css'
import { PartFields } from './part-fields'
import { SiteChecks } from './site-checks'
import { TrialTable } from './trial-table'
import { Visits } from './visits'

/** Where an answer is given, and how something is said by hand; both may be absent, as on paper. */
export type Ways = { readonly entry?: string | undefined; readonly stated?: Stated; readonly state?: (hand: string, said: Said) => void }

/** What the guidance says, set apart from what a plan asks for. */
function GuidanceApart({ guidance: { held, verdict, ground } }: Pick<PacketGround, 'guidance'>) {
  return (
    <div className={styles.apart} data-apart="guidance">
      <Part title="Clinical guidance, apart from coverage">
        {held ? (
          <p>Suicide safety comes first: both options are held until a safety step is recorded.</p>
        ) : (
          <p>
            {optionNames.esketamine}: {verdictNames[verdict].toLowerCase()}.{ground !== undefined && ` ${ground}.`}
          </p>
        )}
        <p className={styles.meta}>Rules-based guidance; the clinician decides. It does not read what plans ask for.</p>
      </Part>
    </div>
  )
}

/** The packet as it is read and printed. */
export function PacketSheet({ written, ...ways }: { readonly written: WrittenPacket } & Ways) {
  const { ground, packet, schedule } = written
  return (
    <div className={styles.sheet} data-paper="packet">
      <p className={styles.meta}>
        {ground.label}. As of {sayMoment(ground.asOf)}. Made with {ground.knowledge}.
      </p>
      <Coverage written={written} {...ways} />
      {packetPartIds.map((part) => (
        <Part key={part} id={`packet-${part}`} title={packetParts[part]}>
          {part === 'trials' && packet.trials.length > 0 ? <TrialTable rows={packet.trials} entry={ways.entry} /> : <PartFields fields={packet.parts[part]} entry={ways.entry} />}
        </Part>
      ))}
      <Part title="Checks at the site">
        <SiteChecks />
      </Part>
      <Part title="Planned visits">
        <Visits use={packet.use} schedule={schedule} />
      </Part>
      <Part title="Not known">
        <OpenLines packet={packet} entry={ways.entry} />
      </Part>
      <GuidanceApart guidance={ground.guidance} />
    </div>
  )
}
