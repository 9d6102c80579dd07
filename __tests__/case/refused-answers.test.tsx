import { render, screen } from '@testing-library/react'
import { putAnswers } from '@/components/case/answers-api'
import { SaveState } from '@/components/case/save-state'
import type { Changes } from '@/lib/cases/event'
import { answerSchema } from '@/lib/cases/schema'
import { begin } from '@/lib/cases/working-copy'
import { readAs } from '@/lib/input/read-as'
import { refusal, serve } from '../support/administration'

const saidBefore = 'Not saved: kept on this device. '
const title = 'Some fields cannot be read'

/** What the page says where the server tells this of refused answers. */
async function shownOf(told: object, status = 422): Promise<string | null> {
  serve([status, told])
  const reply = await putAnswers('1', '2', { revision: 1, changes: {} })
  if (!('refused' in reply)) throw new Error('They were taken.')
  render(<SaveState state={{ copy: begin({ revision: 1, answers: {} }), standing: 'refused', isKept: true, refused: reply.refused }} retry={() => undefined} />)
  return screen.getByRole('status').textContent
}

/** A refusal of these changes by their shape. */
function byShape(changes: unknown): object {
  const read = readAs(answerSchema, { revision: 1, changes: changes as Changes })
  return refusal('fields-refused', { title, faults: read.ok ? [] : read.faults })
}

test('refused answers are told with the question, the row, and what is asked for there', async () => {
  expect((await shownOf(byShape({ age: 'x', trials: [{ drug: 'sertraline', weeks: 'ten' }] })))?.trim()).toBe(
    `${saidBefore}${title}. Age: a number, or not-known; Medicine trials for this depression, row 1, weeks: a number, or not-known.`,
  )
})

test('of many faults the first three are told, and how many more there are', async () => {
  const shown = await shownOf(byShape({ age: 46, w: 1, x: 1, y: 1, z: 1, changed: 1 }))
  expect(shown).toContain(`${title}. changes.w: no field has this name; changes.x: no field has this name; changes.y: no field has this name; and 2 more.`)
})

test.each([
  ['its title, where no field is at fault', refusal('not-allowed', { title: 'You may read this case, and not change it.' }), 403, 'You may read this case, and not change it.'],
  ['that it was refused, where nothing can be read', {}, 400, 'The server did not take it.'],
])('a refusal is told by %s', async (_, told, status, says) => expect((await shownOf(told, status))?.trim()).toBe(`${saidBefore}${says}`))
