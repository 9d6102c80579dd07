import { render, screen } from '@testing-library/react'
import { renderToString } from 'react-dom/server'
import { Queries } from '@/components/accounts/queries'
import { Comments } from '@/components/learn/comments'
import { RevealText } from '@/components/learn/reveal-view'
import { asksByItem, RevealWords } from '@/components/learn/reveal-words'
import { writtenCase } from '@/lib/learn/cases/written'
import type { KnownCase } from '@/lib/learn/known-case'
import type { Comment } from '@/lib/learn/practiced'
import { revealOf } from '@/lib/learn/reveal'

const one: Comment = { by: 'Dr. Ada Quill', at: '2026-11-05T12:00:00.000Z', text: 'Seen.' }
const shown = () => screen.getAllByRole('listitem').map(({ textContent }) => textContent)

test('a comment is shown with who said it, the day, and of several tries the one it was said of', () => {
  render(<Comments comments={[{ ...one, on: { try: 1, of: 2 } }, { ...one, text: 'Better.', on: { try: 2, of: 2 } }]} />)
  expect(shown()).toEqual(['Seen.Dr. Ada Quill, November 5, 2026, on try 1 of 2', 'Better.Dr. Ada Quill, November 5, 2026, on try 2 of 2'])
})

test('of an only try, which one goes without saying', () => {
  render(<Comments comments={[one]} />)
  expect(shown()).toEqual(['Seen.Dr. Ada Quill, November 5, 2026'])
})

test.each([true, false])('that the rules read a shared case otherwise than when it was shared is said where it is so: %s', (isSo) => {
  const revealed = revealOf(writtenCase('repaired-aneurysm') as KnownCase, { safetyFirst: false, verdicts: { esketamine: 'discuss', racemic: 'discuss' }, for: [], against: [], asks: 'nothing', sure: 80 })
  const text = renderToString(
    <Queries>
      <RevealWords>
        <RevealText revealed={{ ...revealed, ...(isSo && { concludedOtherwise: true }) }} told={[]} asks={asksByItem} />
      </RevealWords>
    </Queries>,
  )
  expect(text.includes('Since this case was shared')).toBe(isSo)
})
