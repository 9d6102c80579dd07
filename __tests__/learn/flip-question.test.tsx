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

describe('by keyboard alone', () => {
  const open = () => {
    render(<FlipQuestion task={{ looks: 'ahead', choices }} />)
    return userEvent.setup()
  }
  const box = (name: string) => screen.getByRole('checkbox', { name })
  const button = () => screen.getByRole('button', { name: 'See what each would do' })

  test('nothing is seen before something is said; what is missing is told, and the focus stays', async () => {
    const user = open()
    await user.tab()
    await user.tab()
    await user.tab()
    await user.tab()
    expect(button()).toHaveFocus()
    await user.keyboard('{Enter}')
    expect(screen.getByRole('alert')).toHaveTextContent('Say first what you expect: check at least one, or “None of these”.')
    expect(box('None of these')).toHaveAccessibleDescription(/^Say first what you expect/)
    expect(screen.queryByText(/verdict\. /)).not.toBeInTheDocument()
    expect(screen.queryByRole('status')).not.toBeInTheDocument()
    expect(button()).toHaveFocus()
    await user.tab({ shift: true })
    await user.keyboard(' ')
    expect(screen.getByRole('alert')).toBeEmptyDOMElement()
  })

  test('the focus goes to the result, with what each would do after it', async () => {
    const user = open()
    await user.tab()
    await user.keyboard(' ')
    button().focus()
    await user.keyboard('{Enter}')
    const result = screen.getByRole('status')
    expect(result).toHaveFocus()
    expect(result).toHaveTextContent('2 of 2 as the rules have it.')
    expect(result.compareDocumentPosition(screen.getByText('Changes a verdict. As you said.'))).toBe(Node.DOCUMENT_POSITION_FOLLOWING)
    expect(screen.queryByRole('button')).not.toBeInTheDocument()
  })

  test('"None of these" is a prediction, and stands beside no other', async () => {
    const user = open()
    await user.click(box('Severity judged moderate'))
    box('None of these').focus()
    await user.keyboard(' ')
    expect(box('None of these')).toBeChecked()
    expect(box('Severity judged moderate')).not.toBeChecked()
    await user.click(box('Severity judged moderate'))
    expect(box('None of these')).not.toBeChecked()
    await user.click(box('None of these'))
    button().focus()
    await user.keyboard('{Enter}')
    expect(screen.getByText('Changes a verdict. You said otherwise.')).toBeInTheDocument()
    expect(screen.getByText('Changes no verdict. As you said.')).toBeInTheDocument()
    expect(screen.getByRole('status')).toHaveTextContent('1 of 2 as the rules have it.')
  })

  test('what is taken back is no prediction', async () => {
    const user = open()
    for (const name of ['None of these', 'Severity judged moderate']) {
      await user.click(box(name))
      await user.click(box(name))
    }
    await user.click(button())
    expect(screen.getByRole('alert')).not.toBeEmptyDOMElement()
    expect(screen.queryByRole('status')).not.toBeInTheDocument()
  })
})
