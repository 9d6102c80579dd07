import { auditOutcomes, type AuditLine } from '@/lib/accounts/audit-search'
import timed from '../case/history-list.module.css'
import styles from './audit-list.module.css'

/** The name of an act in words: "case.co-signed", "case co-signed". */
const sayAct = (action: string): string => action.replaceAll('.', ' ')

const sayOutcome = (outcome: string): string => (Object.hasOwn(auditOutcomes, outcome) ? auditOutcomes[outcome as keyof typeof auditOutcomes] : outcome)

/** Entries of the audit: when, who, what, and how it ended. */
export function AuditList({ lines }: { readonly lines: readonly AuditLine[] }) {
  return (
    <ol className={timed.list}>
      {lines.map(({ number, at, who, action, subject, subjectId, outcome, detail }) => (
        <li key={number} className={outcome === 'done' ? undefined : styles[outcome]}>
          <p className={styles.when}>
            <time dateTime={at}>{`${at.slice(0, 10)} ${at.slice(11, 19)} UTC`}</time> <span>{`No. ${number}`}</span>
          </p>
          <div>
            <p>
              <b>{who ?? 'Nobody signed in'}</b>: {sayAct(action)} <span className={styles.outcome}>{sayOutcome(outcome)}</span>
            </p>
            <p className={styles.detail}>{[subjectId === undefined ? undefined : `${subject} ${subjectId}`, detail].filter((part) => part !== undefined && part !== '').join(' · ')}</p>
          </div>
        </li>
      ))}
    </ol>
  )
}
