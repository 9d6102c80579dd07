import { EvidenceLink } from '@/components/evidence/names-context'
import type { CitationId } from '@/lib/evidence/cite'
import { counted } from '@/components/words'
import styles from './guidance.module.css'
import { Opened } from './opened'
import { RuleLink } from './rule-link'

/** As many links as stand beside a sentence without drowning it. */
const FEW = 2

type Rests = { readonly rules?: readonly string[]; readonly citations: readonly CitationId[] }

/** Rules and pieces of evidence as links: each piece of evidence is the way to the place it stands on. */
export function Links({ rules = [], citations }: Rests) {
  return (
    <p className={styles.rests}>
      {rules.map((rule) => (
        <RuleLink key={rule} id={rule} />
      ))}
      {citations.map((citation) => (
        <EvidenceLink key={citation} id={citation} kind={<span className={styles.kind}>Evidence </span>} />
      ))}
    </p>
  )
}

/** What a sentence rests on: its rules and its evidence, one step away, or two where there are many. */
export function RestsOn({ rules = [], citations }: Rests) {
  if (rules.length === 0 && citations.length === 0) return null
  const links = <Links rules={rules} citations={citations} />
  if (rules.length + citations.length <= FEW) return links
  const counts = [...(rules.length > 0 ? [counted(rules.length, 'rule')] : []), ...(citations.length > 0 ? [`${counted(citations.length, 'piece')} of evidence`] : [])]
  return (
    <Opened summary={`Rests on ${counts.join(' and ')}`} className={styles.many}>
      {() => links}
    </Opened>
  )
}
