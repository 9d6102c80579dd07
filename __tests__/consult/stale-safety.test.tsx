import { configure, fireEvent, screen, within } from '@testing-library/react'
import { localMinute } from '@/components/consult/draft/local-minute'
import { blankEntries } from '@/components/consult/draft/entries'
import { keepDraft } from '@/components/consult/draft/kept-draft'
import { newTab, openConsult, part, question } from '../support/consult-form'

configure({ defaultHidden: true })
jest.setTimeout(30_000)

const HOUR = 3_600_000
const hoursAgo = (hours: number): string => localMinute(new Date(Date.now() - hours * HOUR))
const askedAt = () => within(question('safetyAskedAt')).getByLabelText<HTMLInputElement>('When the safety questions were asked', { selector: 'input' })

/** Opens a consult whose safety questions were asked then, with no thoughts. */
async function openAskedAt(safetyAskedAt: string): Promise<void> {
  newTab()
  keepDraft(sessionStorage, Date.now(), { ...blankEntries(), ideation: 'none', safetyAskedAt })
  await openConsult()
}

const answerOne = () => fireEvent.click(within(question('selfInjury')).getByLabelText('No'))

/** What an act writes down is the minute before it, or the one after. */
function expectNow(act: () => void): void {
  const before = localMinute(new Date())
  act()
  expect([before, localMinute(new Date())]).toContain(askedAt().value)
}

test('one answer within 24 hours writes the time down anew', async () => {
  await openAskedAt(hoursAgo(23))
  expectNow(answerOne)
})

test('one answer does not renew safety answers older than 24 hours: all of them are asked again first', async () => {
  const old = hoursAgo(25)
  await openAskedAt(old)
  answerOne()
  expect(askedAt()).toHaveValue(old)
  const notice = within(question('safetyAskedAt'))
  expect(notice.getByText(/Safety answers count for 24 hours/)).toBeVisible()
  expectNow(() => fireEvent.click(notice.getByText('All asked again now')))
  expect(askedAt()).toHaveFocus()
  expect(notice.queryByText('All asked again now')).not.toBeInTheDocument()
  expect(screen.getByText(/All safety questions: asked again now/)).toBeVisible()
  fireEvent.click(screen.getByText('Undo'))
  expect(askedAt()).toHaveValue(old)
})

test('nor does it renew a time that is refused', async () => {
  const ahead = hoursAgo(-2)
  await openAskedAt(ahead)
  answerOne()
  expect(askedAt()).toHaveValue(ahead)
  expect(within(question('safetyAskedAt')).getByText('All asked again now')).toBeVisible()
})

test('the guidance says of an answer that is too old where all are asked again', async () => {
  await openAskedAt(hoursAgo(25))
  const [link] = within(part('Still unknown')).getAllByRole('link', { name: 'When the safety questions were asked' })
  expect(link).toHaveAttribute('href', '#safetyAskedAt')
})
