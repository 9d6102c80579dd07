'use client'

import { useEffect, useState } from 'react'
import { optionNames, verdictWords } from '@/components/words'
import { options } from '@/lib/clinical/rule'
import type { Assessment } from '@/lib/guidance/assessment'
import { useScratch, useShown } from '../assessment-context'

const QUIET_MS = 900

function verdictsOf(assessment: Assessment | undefined, trying: boolean): string {
  if (assessment === undefined) return ''
  if (assessment.held) return 'Safety first. The options are held until a safety step is recorded.'
  const verdicts = options.map((option) => `${optionNames[option]}: ${verdictWords[assessment.options[option].verdict]}.`)
  return [...(trying ? ['Trying, not saved.'] : []), ...(assessment.safetyFirst ? ['Safety first.'] : []), ...verdicts].join(' ')
}

/** Says aloud that a verdict has changed, once the typing has stopped. It stands on the page from the start, so that the first verdict is heard too. */
export function Announcer() {
  const { trying } = useScratch()
  const verdicts = verdictsOf(useShown(), trying !== undefined)
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
