import { Part } from '@/components/reading-page'
import { sayDate } from '@/components/words'
import { packetPartIds, packetParts } from '@/lib/documents/packet/packet'
import { sayMoment } from '@/lib/clinical/dates'
import { guidanceLines, isLaidOut, whyNotLaidOut, type GuidanceSaid } from '@/lib/documents/packet/guidance-said'
import { sayAsked, type Said, type Stated } from '@/lib/documents/packet/requirement'
import { scheduleTitle } from '@/lib/documents/packet/schedule'
import type { WrittenPacket } from '@/lib/documents/packet/written-packet'
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
function GuidanceApart({ said }: { readonly said: GuidanceSaid }) {
  return (
    <div className={styles.apart} data-apart="guidance">
      <Part title="Clinical guidance, apart from coverage">
        {guidanceLines(said).map((line) => (
          <p key={line}>{line}</p>
        ))}
        <p className={styles.meta}>Rules-based guidance; the clinician decides. It does not read what plans ask for.</p>
      </Part>
    </div>
  )
}

/** The packet as it is read and printed. Guidance stands last, apart from coverage; first where something keeps treatment from being set out. */
export function PacketSheet({ written, ...ways }: { readonly written: WrittenPacket } & Ways) {
  const { ground, packet, schedule } = written
  return (
    <div className={styles.sheet} data-paper="packet">
      <div>
        <p>Asked for: {sayAsked(packet.use)}.</p>
        <p>{ground.signed}</p>
        <p className={styles.meta}>
          {ground.label}. As of {sayMoment(ground.asOf)}. Made with {ground.knowledge}.
        </p>
      </div>
      {!isLaidOut(ground.guidance) && <GuidanceApart said={ground.guidance} />}
      <Coverage written={written} {...ways} />
      {packetPartIds.map((part) => (
        <Part key={part} id={`packet-${part}`} title={packetParts[part]}>
          {part === 'trials' && packet.trials.length > 0 ? <TrialTable rows={packet.trials} entry={ways.entry} /> : <PartFields fields={packet.parts[part]} entry={ways.entry} />}
        </Part>
      ))}
      <Part title="Checks at the site">
        <SiteChecks />
      </Part>
      <Part title={scheduleTitle(schedule, sayDate)}>
        <Visits use={packet.use} schedule={schedule} whyNone={whyNotLaidOut(ground.guidance)} />
      </Part>
      <Part title="Not known">
        <OpenLines written={written} entry={ways.entry} />
      </Part>
      {isLaidOut(ground.guidance) && <GuidanceApart said={ground.guidance} />}
    </div>
  )
}
