import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { DeniedPage } from '@/components/case/denied'
import { CommitForm } from '@/components/learn/commit-form'
import styles from '@/components/learn/learn.module.css'
import { shownOf } from '@/components/learn/shown-case'
import { TakeBack } from '@/components/learn/take-back'
import { LoneLink } from '@/components/page-link'
import { ReadingPage } from '@/components/reading-page'
import { hasPower } from '@/lib/accounts/role'
import { isUuid } from '@/lib/accounts/uuid'
import { knownTo } from '../known-to'
import { whoPractices } from '../practicing'

export const metadata: Metadata = { title: 'Practice case' }

/** A case to read and commit to. Nothing of what the rules make of it is on this page. */
export default async function PracticePage({ params }: { readonly params: Promise<{ readonly id: string }> }) {
  const { id } = await params
  const who = await whoPractices(`/learn/${id}`)
  if (who.kind === 'denied') return <DeniedPage title="Learn" says={who.says} />
  const known = await knownTo(who, id)
  if (known === undefined) return notFound()
  const shown = shownOf(known)
  return (
    <ReadingPage title={shown.title} above={<LoneLink href="/learn">Learn</LoneLink>}>
      <div className={styles.story}>
        {shown.narrative.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </div>
      <div className={styles.committing}>
        <CommitForm shown={shown} {...(who.kind === 'account' && { person: who.actor.id })} />
      </div>
      {who.kind === 'account' && isUuid(id) && hasPower(who.actor.role, 'supervise') && <TakeBack id={id} person={who.actor.id} />}
    </ReadingPage>
  )
}
