import { LoneLink } from '@/components/page-link'
import { ReadingPage } from '@/components/reading-page'
import type { Actor } from '@/lib/accounts/person'
import type { ProofWay } from '@/lib/accounts/proof-way'
import type { Case } from '@/lib/cases/case'
import type { KeptRecord } from '@/lib/cases/record'
import { may } from '@/lib/cases/may'
import { BesideRecordForms, mayBeside } from './beside-record'
import { CaseWays } from './case-ways'
import { CaseWorkProvider } from './case-work'
import styles from './case.module.css'
import { PrintRecord } from './print-record'
import { RecordStanding } from './record-standing'
import { RecordText } from './record-text'

type Shown = { readonly kept: KeptRecord; readonly one: Case; readonly actor: Actor; readonly proof: ProofWay }

/** The page of a signed record: how it stands, the record itself, and what can be done beside it. */
export function RecordPage({ kept, one, actor, proof }: Shown) {
  const { signature } = kept
  return (
    <ReadingPage
      title={`Signed record, version ${signature.version}`}
      above={<LoneLink href={`/cases/${one.id}`}>{one.label}</LoneLink>}
      lede={
        <>
          <RecordStanding one={one} signature={signature} />
          {mayBeside(one, signature, actor, 'co-sign') && (
            <p>
              <LoneLink href="#co-sign">Sign beside it, below</LoneLink>
            </p>
          )}
          <p>Below, it stands as it was signed. Nothing is worked out anew.</p>
        </>
      }
    >
      <CaseWays one={one} actor={actor} here={`records/${signature.version}`} />
      <RecordText kept={kept} />
      <CaseWorkProvider id={one.id} person={actor.id} proof={proof}>
        {may(actor, 'print', one).allowed && <PrintRecord sha256={signature.sha256} />}
        <div className={styles.doing}>
          <BesideRecordForms one={one} signature={signature} actor={actor} />
        </div>
      </CaseWorkProvider>
    </ReadingPage>
  )
}
