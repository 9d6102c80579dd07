'use client'

import { memo, type ReactNode, type SyntheticEvent } from 'react'
import type { IsoDate } from '@/lib/clinical/dates'
import type { Section } from '@/lib/clinical/item'
import type { Assessment } from '@/lib/guidance/assessment'
import { AssessmentProvider, type Assess } from './assessment-context'
import styles from './consult.module.css'
import { DraftTools } from './draft-tools'
import { ChangeContext, type Change } from './draft/changing'
import type { DraftForm } from './draft/draft-form'
import type { Entries } from './draft/entries'
import { keepPlace } from './draft/place'
import { FormContext } from './draft/use-form'
import { Check } from './form/check'
import { IntakeSection } from './form/intake-section'
import { onFormKey } from './form/on-form-key'
import { RevealedContext, useRevealed } from './form/revealed'
import { SectionNav, sectionOrder } from './form/section-nav'
import { ToCorrect } from './form/to-correct'
import { Announcer } from './guidance/announcer'
import { Guidance } from './guidance/guidance'
import { SafetyStrip } from './guidance/safety-strip'
import { VerdictBar } from './guidance/verdict-bar'
import { NotKept } from './not-kept'
import { INTAKE, useDraft } from './use-draft'
import { usePinned } from './use-pinned'
import { useStamp } from './use-stamp'

/** The intake, section by section. */
export function Intake({ sections = sectionOrder }: { readonly sections?: readonly Section[] }) {
  const stamp = useStamp()
  const answered = ({ target }: SyntheticEvent): void => {
    if (target instanceof HTMLInputElement) stamp(target.name)
  }
  return (
    <form
      id={INTAKE}
      className={styles.form}
      aria-label="Intake"
      autoComplete="off"
      onChange={answered}
      onFocus={({ target }) => keepPlace(target)}
      onKeyDown={onFormKey}
      onSubmit={(event) => event.preventDefault()}
    >
      <ToCorrect />
      {sections.map((section) => (
        <IntakeSection key={section} section={section} />
      ))}
      <Check />
    </form>
  )
}

/** Where one is, what is asked, and what follows. Each part is drawn anew by what it reads, not with the page around it. */
const Workspace = memo(function Workspace() {
  return (
    <div className={styles.workspace}>
      <SectionNav />
      <Intake />
      <Guidance />
    </div>
  )
})

type Frame = {
  readonly form: DraftForm
  readonly change: Change
  /** What stands right under the safety strip: what changed last, and what can be done with all of it. */
  readonly tools: ReactNode
  /** How the answers are assessed where it is not by the rules alone. */
  readonly assessBy?: Assess | undefined
  /** What is concluded from the answers with which the form begins, until the rules have loaded. */
  readonly first?: Assessment | undefined
}

/** Questions on one side, what follows from the answers on the other. */
export function ConsultFrame({ form, change, tools, assessBy, first }: Frame) {
  usePinned()
  return (
    <FormContext value={form}>
      <AssessmentProvider assessBy={assessBy} first={first}>
        <ChangeContext value={change}>
          <RevealedContext value={useRevealed()}>
            <SafetyStrip />
            {tools}
            <Workspace />
            <VerdictBar />
            <Announcer />
          </RevealedContext>
        </ChangeContext>
      </AssessmentProvider>
    </FormContext>
  )
}

/** What a consult begins with, as the server drew it: the example as of a day, and what is concluded from it. */
export type First = { readonly day: IsoDate; readonly entries: Entries; readonly assessment: Assessment }

/** A consult that is kept in this tab. Nothing leaves it. */
export function Consult({ first }: { readonly first?: First | undefined }) {
  const draft = useDraft(first)
  const tools = (
    <>
      <DraftTools draft={draft} />
      <NotKept kept={draft.kept} />
    </>
  )
  return <ConsultFrame form={draft.form} change={draft.change} tools={tools} first={first?.assessment} />
}
