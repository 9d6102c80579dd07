import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { Queries } from '@/components/accounts/queries'
import { TakeBack } from '@/components/learn/take-back'
import { press, serve } from '../support/administration'
import { stillRouter } from '../support/router'

function open() {
  const { push, Router } = stillRouter()
  render(
    <Router>
      <Queries>
        <TakeBack id="1" person="a" />
      </Queries>
    </Router>,
  )
  return { user: userEvent.setup(), push }
}

test('taking a case back can be left: nothing is sent, and the focus is where it began', async () => {
  const sent = serve()
  const { user } = open()
  await press(user, 'Take this case back')
  expect(screen.getByText(/^Nobody can practice on it anymore/)).toHaveFocus()
  await press(user, 'Cancel')
  expect(screen.getByRole('button', { name: 'Take this case back' })).toHaveFocus()
  expect(screen.queryByRole('form')).not.toBeInTheDocument()
  expect(sent).toEqual([])
})

test('taken back, one is led to the list', async () => {
  const sent = serve([204])
  const { user, push } = open()
  await press(user, 'Take this case back')
  await press(user, 'Take back, for everybody')
  expect(sent).toEqual([{ asked: 'DELETE /api/practice/shared/1', as: 'a', body: {} }])
  expect(push).toHaveBeenCalledWith('/learn')
})
