'use client'

import { useState, type ReactNode } from 'react'
import { AssessmentProvider } from '@/components/consult/assessment-context'
import { draftForm } from '@/components/consult/draft/draft-form'
import { toEntries } from '@/components/consult/draft/to-entries'
import { FormContext } from '@/components/consult/draft/use-form'
import { IntakeSection } from '@/components/consult/form/intake-section'
import { Guidance } from '@/components/consult/guidance/guidance'
import { SafetyStrip } from '@/components/consult/guidance/safety-strip'
import styles from './gallery.module.css'
import type { GalleryCase } from './gallery-cases'

function Parts({ section }: Pick<GalleryCase, 'section'>) {
  return (
    <>
      <SafetyStrip />
      <div className={styles.parts}>
        <form aria-label="Intake" onSubmit={(event) => event.preventDefault()}>
          <IntakeSection section={section} />
        </form>
        <Guidance />
      </div>
    </>
  )
}

/** The parts of the consult in one synthetic state. They are alive, and nothing is kept. */
export function ConsultState({ shown }: { readonly shown: GalleryCase }) {
  const [form] = useState(() => draftForm(toEntries(shown.answers)))
  const inside = (parts: ReactNode) => (shown.loading === true ? parts : <AssessmentProvider>{parts}</AssessmentProvider>)
  return <FormContext value={form}>{inside(<Parts section={shown.section} />)}</FormContext>
}
