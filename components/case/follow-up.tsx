'use client'

import { useState } from 'react'
import buttons from '@/components/consult/buttons.module.css'
import { sayDate } from '@/components/words'
import { sayPrior, type PriorAuthorization } from '@/lib/cases/prior-authorization'
import type { IsoDate } from '@/lib/clinical/dates'
import styles from './follow-up.module.css'
import { FOLLOW_UP } from './places'
import { PriorForm } from './prior-form'
import { ReviewForm } from './review-form'
import { useIsSought } from './use-is-sought'

export type FollowUpOf = { readonly prior: PriorAuthorization | undefined; readonly review: IsoDate | undefined; readonly mayChange: boolean }

/** How prior authorization and the review stand. What changes them opens below, at once where a link leads to it. */
export function FollowUp({ prior, review, mayChange }: FollowUpOf) {
  const isSought = useIsSought(FOLLOW_UP)
  const [toggled, setToggled] = useState<boolean>()
  const isOpen = mayChange && (toggled ?? isSought)
  return (
    <section id={FOLLOW_UP} className={styles.followUp} aria-label="Prior authorization and review">
      <div className={styles.line}>
        <dl className={styles.facts}>
          <div>
            <dt>Prior authorization</dt>
            <dd>{prior === undefined ? 'not settled yet' : sayPrior(prior)}</dd>
          </div>
          <div>
            <dt>Review due</dt>
            <dd>{review === undefined ? 'none' : sayDate(review)}</dd>
          </div>
        </dl>
        {mayChange && (
          <button type="button" className={buttons.button} aria-expanded={isOpen} aria-label="Change prior authorization and review" onClick={() => setToggled(!isOpen)}>
            Change
          </button>
        )}
      </div>
      {isOpen && (
        <div className={styles.forms}>
          <div className={styles.form}>
            <PriorForm now={prior} />
          </div>
          <div className={styles.form}>
            <ReviewForm now={review} />
          </div>
        </div>
      )}
    </section>
  )
}
