import { render, screen } from '@testing-library/react'
import { BehindRules } from '@/components/learn/behind-rules'
import { basePerson, exampleDay } from '@/lib/clinical/base-person'
import { assess } from '@/lib/guidance/assess'

// A line that breaks between the page and its script.
jest.mock('@/components/consult/load-later', () => ({ loadLater: () => Promise.reject(new Error('Loading chunk 7 failed.')) }))

test('where the part does not load, it says so in place and can be tried again; the rest stands', async () => {
  render(<BehindRules assessment={assess(basePerson, exampleDay)} />)
  expect(await screen.findByRole('alert')).toHaveTextContent('This part did not load.')
  expect(screen.getByRole('button', { name: 'Try again' })).toBeInTheDocument()
  expect(screen.getByRole('heading', { name: 'How the rules read it' })).toBeInTheDocument()
  expect(screen.getByText(/^Where a rule rests on a convention/)).toBeInTheDocument()
})
