import { render, screen, within } from '@testing-library/react'
import { TimelineChart } from '@/components/charts/timeline-chart'
import { basePerson, exampleDay } from '@/lib/clinical/base-person'
import { timeline } from '@/lib/documents/timeline'
import { assess } from '@/lib/guidance/assess'

test('tells in its table what is not drawn, and why', () => {
  const answers = { ...basePerson, trials: [], scores: [{ instrument: 'phq-9', total: 18, date: '2026-11-20' }, { instrument: 'phq-9', total: 40, date: '2026-11-10' }] } as const
  const found = timeline(assess(answers, exampleDay), answers)
  if (found === undefined) throw new Error('no timeline')
  render(<TimelineChart of={found} />)
  const rows = within(screen.getByRole('table')).getAllByRole('row').map((row) => [...row.children].map(({ textContent }) => textContent))
  expect(rows.slice(1)).toEqual([
    ['2026-11-20', 'PHQ-9', '18'],
    ['Not drawn', 'PHQ-9 40, 2026-11-10', 'The total has to be a whole number from 0 to 27'],
  ])
  expect(screen.getByRole('img')).not.toHaveTextContent('40')
})
