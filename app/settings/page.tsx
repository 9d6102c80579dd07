import type { Metadata } from 'next'
import { Part, ReadingPage } from '@/components/reading-page'
import { ClearDevice } from '@/components/settings/clear-device'
import { LookForm } from '@/components/settings/look-form'

export const metadata: Metadata = { title: 'Settings' }

export default function SettingsPage() {
  return (
    <ReadingPage title="Settings" lede={<p>Kept on this device and sent nowhere.</p>}>
      <noscript>
        <p>Changing these needs JavaScript. Without it, pages follow the settings of this device.</p>
      </noscript>
      <Part title="Look">
        <LookForm />
      </Part>
      <Part title="What is kept here">
        <p>This tab keeps the answers of a consult for at most 12 hours. Another tab keeps its own until it is closed.</p>
        <p>This device keeps the look chosen above, and copies of the open pages for use offline. The copies hold no answers. What is not yet saved of a case is kept here too, until it is saved or its writer signs out.</p>
        <ClearDevice />
      </Part>
    </ReadingPage>
  )
}
