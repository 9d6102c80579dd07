import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { Queries } from '@/components/accounts/queries'
import { ShareForPractice } from '@/components/learn/share-for-practice'
import { press, refusal, serve } from '../support/administration'
import { stillRouter } from '../support/router'

function open() {
  const { refresh, Router } = stillRouter()
  const at = (revision: number) => (
    <Router>
      <Queries>
        <ShareForPractice id="1" revision={revision} person="a" />
      </Queries>
    </Router>
  )
  const { rerender } = render(at(1))
  return { user: userEvent.setup(), refresh, showAnew: () => rerender(at(2)) }
}

const box = () => screen.getByRole('checkbox', { name: /^I looked through all of this/ })
const stale = [409, refusal('does-not-follow', { reason: 'stale', title: 'The answers were changed. They are shown anew.' })] as const

test('the revision that was looked through is sent along', async () => {
  const sent = serve([200, { case: '2' }])
  const { user } = open()
  await user.click(box())
  await press(user, 'Share to learn from')
  expect(await screen.findByText(/^Shared to learn from/)).toHaveFocus()
  expect(sent).toEqual([{ asked: 'POST /api/practice/shared', as: 'a', body: { id: expect.any(String) as string, case: '1', revision: 1, confirmed: true } }])
})

test('where the case was changed meanwhile, it is loaded anew, and what was confirmed is asked again', async () => {
  const sent = serve(stale, [200, { case: '2' }])
  const { user, refresh, showAnew } = open()
  await user.click(box())
  await press(user, 'Share to learn from')
  expect(await screen.findByText('The answers were changed. They are shown anew.')).toHaveFocus()
  expect(refresh).toHaveBeenCalledTimes(1)
  // Confirmed before the page has come: that was of what is gone.
  if (!(box() as HTMLInputElement).checked) await user.click(box())
  showAnew()
  expect(box()).not.toBeChecked()
  expect(screen.getByText('The answers were changed. They are shown anew.')).toBeInTheDocument()
  await press(user, 'Share to learn from')
  expect(await screen.findByText('Look through what is shared, then confirm.')).toBeInTheDocument()
  expect(sent).toHaveLength(1)
  await user.click(box())
  await press(user, 'Share to learn from')
  expect(await screen.findByText(/^Shared to learn from/)).toBeInTheDocument()
  const [first, second] = sent.map(({ body }) => body as { readonly id: string; readonly revision: number })
  expect([first?.revision, second?.revision]).toEqual([1, 2])
  // Other answers are another case: under the name of the first it would be refused.
  expect(second?.id).not.toBe(first?.id)
})

test('after another refusal what was confirmed stays, and sent again it is the same', async () => {
  const sent = serve([503, refusal('not-saved')], [200, { case: '2' }])
  const { user, refresh } = open()
  await user.click(box())
  for (const says of [/^Refused\.$/, /^Shared to learn from/]) {
    await press(user, 'Share to learn from')
    expect(await screen.findByText(says)).toBeInTheDocument()
  }
  expect(refresh).not.toHaveBeenCalled()
  expect(new Set(sent.map(({ body }) => (body as { readonly id: string }).id)).size).toBe(1)
})
