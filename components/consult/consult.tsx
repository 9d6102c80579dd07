'use client'

import { memo, type SyntheticEvent } from 'react'
import { AssessmentProvider } from './assessment-context'
import styles from './consult.module.css'
import { DraftTools } from './draft-tools'
import { ChangeContext } from './draft/changing'
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
function Intake() {
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
      {sectionOrder.map((section) => (
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

/** The consult: questions on one side, what follows from the answers on the other. Nothing leaves this tab. */
export function Consult() {
  const draft = useDraft()
  usePinned()
  return (
    <FormContext value={draft.form}>
      <AssessmentProvider>
        <ChangeContext value={draft.change}>
          <RevealedContext value={useRevealed()}>
            <SafetyStrip />
            <DraftTools draft={draft} />
            <NotKept kept={draft.kept} />
            <Workspace />
            <VerdictBar />
            <Announcer />
          </RevealedContext>
        </ChangeContext>
      </AssessmentProvider>
    </FormContext>
  )
}
