import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { FlipQuestion } from '@/components/learn/flip-question'
import type { FlipTask } from '@/lib/learn/flip-task'

const choices: FlipTask['choices'] = [
  { says: 'no aneurysmal vascular disease', verdicts: { esketamine: 'discuss', racemic: 'discuss-with-care' }, changes: true },
  { says: 'severity judged moderate', verdicts: { esketamine: 'not-supported', racemic: 'not-supported' }, changes: false },
]

test('changes that lie ahead are asked for as such', () => {
  render(<FlipQuestion task={{ looks: 'ahead', choices }} />)
  expect(screen.getByRole('group')).toHaveAccessibleName('If one of these were so, and all else as it is: which would change a verdict?')
  expect(screen.getByRole('button', { name: 'See what each would do' })).toBeInTheDocument()
})

test('looking back is said, and what each would have done is seen after one has said it', async () => {
  const user = userEvent.setup()
  render(<FlipQuestion task={{ looks: 'back', choices }} />)
  expect(screen.getByRole('group')).toHaveAccessibleName('Looking back: had one of these been so, and all else as it is, which would have changed a verdict?')
  expect(screen.queryByText(/Changes a verdict/)).not.toBeInTheDocument()
  await user.click(screen.getByRole('checkbox', { name: 'No aneurysmal vascular disease' }))
  await user.click(screen.getByRole('button', { name: 'See what each would have done' }))
  expect(screen.getByText('Changes a verdict. As you said.')).toBeInTheDocument()
  expect(screen.getByText('Changes no verdict. As you said.')).toBeInTheDocument()
  expect(screen.getByRole('status')).toHaveTextContent('2 of 2 as the rules have it.')
})
