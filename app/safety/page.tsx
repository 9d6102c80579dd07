import type { Metadata } from 'next'
import { Part, ReadingPage } from '@/components/reading-page'
import { CrisisLines } from '@/components/safety/crisis-lines'
import { RecordSteps } from '@/components/safety/record-steps'
import { SafetySteps } from '@/components/safety/safety-steps'
import type { SafetyCause } from '@/lib/clinical/rule'
import { safetyMessages } from '@/lib/rules/safety/leads'

export const metadata: Metadata = { title: 'Safety first' }

const [first, ...others] = Object.keys(safetyMessages) as [SafetyCause, ...SafetyCause[]]

export default function SafetyPage() {
  return (
    <ReadingPage title="Safety first" lede={<p>What to do now, before any talk of treatment. For health professionals with the person.</p>}>
      <CrisisLines />
      <SafetySteps cause={first} />
      <RecordSteps />
      <Part id="local-protocol" title="Your local protocol">
        <p>Your local protocol comes before this page. It names who is called, where a person is assessed, and who stays meanwhile.</p>
        <p>This application does not hold it. Keep it where you can reach it without a network.</p>
      </Part>
      {others.map((cause) => (
        <SafetySteps key={cause} cause={cause} />
      ))}
    </ReadingPage>
  )
}
