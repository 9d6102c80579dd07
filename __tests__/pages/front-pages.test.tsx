import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import About from '@/app/about/page'
import NotFound from '@/app/not-found'
import Home from '@/app/page'
import { ErrorText } from '@/components/error-text'
import { SiteFooter } from '@/components/site-footer'
import { SiteHeader } from '@/components/site-header'
import { TierLegend } from '@/components/tier'
import { certaintyWords, confirmationWords, effectWords, markWords, sayDate, sourceKindWords, verdictWords } from '@/components/words'
import { tiers } from '@/lib/clinical/rule'
import { knowledge } from '@/lib/guidance/knowledge'
import { britishSpellings, comparisonSigns, forbiddenWords } from '../evidence/wording'

test('the first page says who it is for and leads to a consult and an example', () => {
  render(<Home />)
  expect(screen.getByText('For health professionals')).toBeVisible()
  expect(screen.getByRole('link', { name: 'Start a consult' })).toHaveAttribute('href', '/consult')
  expect(screen.getByRole('link', { name: 'See an example' })).toHaveAttribute('href', '/consult/example')
})

test('about holds the 13 source attributes, the versions and the roles that sign off', () => {
  render(<About />)
  const rows = screen.getAllByRole('rowheader').map(({ textContent }) => textContent)
  expect(rows).toHaveLength(13)
  for (const name of ['Race', 'Ethnicity', 'Language', 'Sexual orientation', 'Gender identity', 'Sex', 'Date of birth']) {
    expect(rows.some((row) => row?.endsWith(`. ${name}`) === true)).toBe(true)
  }
  expect(screen.getByRole('heading', { name: 'Who signs it off before clinical use' })).toBeVisible()
  expect(screen.getByText('From November 1, 2027')).toBeVisible()
})

test('every page carries a way past the navigation, the intended use and the versions', () => {
  render(
    <>
      <SiteHeader />
      <SiteFooter />
    </>,
  )
  expect(screen.getByRole('link', { name: 'Skip to content' })).toHaveAttribute('href', '#content')
  expect(screen.getByRole('contentinfo')).toHaveTextContent(`Rules ${knowledge.rules}, intake ${knowledge.intake}, evidence ${knowledge.evidence}`)
})

test('a page that failed can be tried again', async () => {
  const retry = jest.fn()
  render(<ErrorText retry={retry} />)
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }))
  expect(retry).toHaveBeenCalledTimes(1)
})

test('the legend tells every tier by letter and meaning', () => {
  render(<TierLegend />)
  for (const [letter, meaning] of Object.values(tiers)) {
    expect(screen.getByText((_, element) => element?.tagName === 'DT' && element.textContent === `${letter}Tier ${letter}: ${meaning}`)).toBeVisible()
  }
})

test('what these pages say themselves is in plain US English and directs no one', () => {
  const { container } = render(
    <>
      <Home />
      <About />
      <NotFound />
      <ErrorText retry={() => undefined} />
      <ErrorText retry={() => undefined} isDatabase />
      <SiteFooter />
      <TierLegend />
    </>,
  )
  const words = [verdictWords, effectWords, certaintyWords, confirmationWords, markWords, sourceKindWords].flatMap((one) => Object.values(one))
  const said = [container.textContent, ...words].join(' ')
  expect(said).not.toMatch(forbiddenWords)
  expect(said).not.toMatch(britishSpellings)
  expect(said).not.toMatch(comparisonSigns)
  expect(said).not.toMatch(/\bcandidates?\b/i)
})

test('a date is said as a reader says it', () => {
  expect(sayDate('2026-11')).toBe('November 2026')
  expect(sayDate('2026-03-13')).toBe('March 13, 2026')
  expect(sayDate('undated')).toBe('undated')
})
