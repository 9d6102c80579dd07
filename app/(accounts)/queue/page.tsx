import type { Metadata } from 'next'
import { DeniedPage } from '@/components/case/denied'
import { TaskList } from '@/components/case/task-list'
import { ReadingPage } from '@/components/reading-page'
import { queue } from '@/lib/cases/store/queue'
import { whoMustBeHere } from '@/lib/server/session'

export const metadata: Metadata = { title: 'Queue' }

export default async function QueuePage() {
  const { actor } = await whoMustBeHere('/queue')
  const found = await queue(actor, new Date().toISOString().slice(0, 10))
  if (!found.ok) return <DeniedPage title="Queue" says={found.denied.says} />
  const { tasks, more } = found.value
  return (
    <ReadingPage wide title="Queue" lede={<p>What waits for you, the most pressing first.</p>}>
      {tasks.length === 0 && <p role="status">Nothing waits for you today.</p>}
      <TaskList tasks={tasks} />
      {more && <p>More waits behind these. They come up as you go on.</p>}
    </ReadingPage>
  )
}
