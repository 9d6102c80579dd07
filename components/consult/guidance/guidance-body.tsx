'use client'

import { useMemo } from 'react'
import { options } from '@/lib/clinical/rule'
import type { Assessment } from '@/lib/guidance/assessment'
import { NoteText } from '../note/note-text'
import { NoteProvider } from '../note/use-copy-note'
import { useAnswersRead, useAssessment } from '../assessment-context'
import { Actions } from './actions'
import { Behind } from './behind'
import cards from './cards.module.css'
import { Flow } from './flow'
import { OptionCard } from './option-card'
import { SafetyLead } from './safety-lead'
import { TryingBanner } from './trying-banner'
import { UnknownList } from './unknown-list'
import { useAfterFrame } from './use-after-frame'
import { useAnswering } from './use-answering'

/** All that is concluded from the answers, safety before anything. */
export function GuidanceBody({ assessment }: { readonly assessment: Assessment }) {
  const answering = useAnswering()
  const [own, answers] = [useAssessment(), useAnswersRead()]
  const now = useMemo(() => ({ shown: assessment, note: { assessment: own, answers } }), [assessment, own, answers])
  const later = useAfterFrame(now)
  return (
    <NoteProvider now={now.note} later={later.note}>
      <Flow>
        <TryingBanner answering={answering} />
        <SafetyLead assessment={assessment} />
        <div className={cards.cards}>
          {options.map((option) => (
            <OptionCard key={option} option={option} found={assessment.options[option]} held={assessment.held} />
          ))}
        </div>
        <UnknownList assessment={assessment} answering={answering} />
        <Behind assessment={later.shown} own={later.note.assessment} />
        <div>
          <NoteText />
        </div>
      </Flow>
      <Actions />
    </NoteProvider>
  )
}
