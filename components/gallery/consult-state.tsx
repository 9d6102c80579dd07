'use client'

import type { ReactNode } from 'react'
import { FormProvider, useForm } from 'react-hook-form'
import { AssessmentProvider } from '@/components/consult/assessment-context'
import type { Entries } from '@/components/consult/draft/entries'
import { toEntries } from '@/components/consult/draft/to-entries'
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
  const form = useForm<Entries>({ defaultValues: toEntries(shown.answers) })
  const inside = (parts: ReactNode) => (shown.loading === true ? parts : <AssessmentProvider control={form.control}>{parts}</AssessmentProvider>)
  return <FormProvider {...form}>{inside(<Parts section={shown.section} />)}</FormProvider>
}
