'use client'

import { useEffect, useState } from 'react'
import { optionNames, verdictWords } from '@/components/words'
import { options } from '@/lib/clinical/rule'
import type { Assessment } from '@/lib/guidance/assessment'
import { useAssessment } from '../assessment-context'

const QUIET_MS = 900

function verdictsOf(assessment: Assessment | undefined): string {
  if (assessment === undefined) return ''
  if (assessment.held) return 'Safety first. The options are held until a safety step is recorded.'
  const verdicts = options.map((option) => `${optionNames[option]}: ${verdictWords[assessment.options[option].verdict]}.`)
  return [...(assessment.safetyFirst ? ['Safety first.'] : []), ...verdicts].join(' ')
}

/** Says aloud that a verdict has changed, once the typing has stopped. */
export function Announcer() {
  const verdicts = verdictsOf(useAssessment())
  const [said, setSaid] = useState('')
  useEffect(() => {
    const quiet = setTimeout(() => setSaid(verdicts), QUIET_MS)
    return () => clearTimeout(quiet)
  }, [verdicts])
  return (
    <p role="status" className="visually-hidden">
      {said}
    </p>
  )
}
