import { render, screen, within } from '@testing-library/react'
import { areaOf, areas } from '@/components/evidence/areas'
import { entries, findEvidence } from '@/components/evidence/entries'
import { EvidenceList } from '@/components/evidence/evidence-list'
import { PassageText } from '@/components/evidence/passage-text'
import { RecordText } from '@/components/evidence/record-text'
import { ReviewDue } from '@/components/evidence/review-due'
import { SourceText } from '@/components/evidence/source-text'
import { LinkedText } from '@/components/linked-text'
import { articleSource, passages } from '@/lib/evidence/article'
import { evidenceRecords } from '@/lib/evidence/records'
import { sources } from '@/lib/evidence/sources'
import { rules } from '@/lib/rules'

const paths = () => screen.getAllByRole('link').map((link) => link.getAttribute('href'))

describe('the list of evidence', () => {
  test('holds every record and passage, each in an area of its own kind', () => {
    expect(entries).toHaveLength(evidenceRecords.length + passages.length)
    expect(new Set(entries.map(({ area }) => area))).toEqual(new Set(Object.keys(areas)))
    const articleRecords = evidenceRecords.filter(({ id }) => areaOf(id) === 'article').map(({ id }) => id)
    expect(articleRecords.every((id) => id.includes('source-article'))).toBe(true)
  })

  test('leads to every one of them, with its claim', () => {
    render(<EvidenceList entries={entries} />)
    expect(paths()).toEqual(entries.map(({ id }) => `/evidence/${id}`))
    const [first] = entries
    expect(screen.getByText(first?.citation.says ?? '')).toBeVisible()
  })

  test('finds what has every word, whatever its case', () => {
    const found = findEvidence({ q: 'CONTRAINDICATIONS aneurysmal' }).map(({ id }) => id)
    expect(found).toContain('esk-contraindications')
    expect(findEvidence({ q: 'xyzzy' })).toEqual([])
  })

  test('narrows by source kind, certainty, confirmation and area together', () => {
    const found = findEvidence({ kind: 'label', certainty: 'not-graded', confirmation: 'unconfirmed', area: 'label' })
    expect(found.length).toBeGreaterThan(0)
    expect(found.every(({ citation, area }) => citation.source.kind === 'label' && citation.confirmation === 'unconfirmed' && area === 'label')).toBe(true)
  })
})

describe('the page of a record', () => {
  test('leads to its source and to the rules that rest on it', () => {
    render(<RecordText id="esk-contraindications" />)
    const resting = rules.filter(({ because }) => because.some((id) => id === 'esk-contraindications'))
    expect(resting.length).toBeGreaterThan(0)
    expect(paths()).toEqual(expect.arrayContaining(['/evidence/source/spravato-label', ...resting.map(({ id }) => `/rules/${id}`)]))
  })

  test('of the esketamine label says that a later version was not read, and what of it is not confirmed', () => {
    render(<RecordText id="esk-missed-sessions" />)
    expect(screen.getByText('A later version of the esketamine label was not read')).toBeVisible()
    expect(screen.getByText('The text behind this was not read')).toBeVisible()
  })

  test('shows its figures in a table', () => {
    render(<RecordText id="esk-dose-trd" />)
    expect(within(screen.getByRole('table', { name: 'Figures' })).getByRole('row', { name: /Weeks 1 to 4 twice a week/ })).toBeVisible()
  })

  test.each(evidenceRecords.map(({ id }) => [id] as const))('%s opens', (id) => {
    render(<RecordText id={id} />)
    expect(screen.getByRole('heading', { level: 1 })).not.toBeEmptyDOMElement()
  })
})

describe('the page of a passage of the article', () => {
  test('shows what decides where the article is wrong', () => {
    render(<PassageText id="article-p6" />)
    expect(screen.getByText('The source article conflicts with other sources here')).toBeVisible()
    expect(paths()).toContain('/evidence/esk-limit-not-suicide-prevention')
  })

  test.each(passages.map(({ id }) => [id] as const))('%s opens', (id) => {
    render(<PassageText id={id} />)
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(/^Source article, paragraph \d+$/)
  })
})

describe('the page of a source', () => {
  test('of the article holds every passage in the order of its paragraphs', () => {
    const { container } = render(<SourceText source={articleSource} />)
    const shown = [...container.querySelectorAll('article[id^="article-p"]')].map(({ id }) => id)
    expect(shown).toEqual(passages.map(({ id }) => id))
  })

  test('every source is cited somewhere or says that nothing is', () => {
    for (const source of sources) {
      const { unmount } = render(<SourceText source={source} />)
      expect(screen.getByRole('heading', { level: 2, name: /places? cited from it$/ })).toBeVisible()
      unmount()
    }
  })
})

test('an id between backticks becomes a link where it can be cited, and plain text where it cannot', () => {
  const { container } = render(<LinkedText>{'See `crisis-988` and `no-such-record`.'}</LinkedText>)
  expect(screen.getByRole('link', { name: '988 Lifeline' })).toHaveAttribute('href', '/evidence/crisis-988')
  expect(container).toHaveTextContent('See 988 Lifeline and no-such-record.')
})

test('a new reading is announced from 12 months after the last', () => {
  const { rerender, container } = render(<ReviewDue asOf="2027-10-31" />)
  expect(container).toBeEmptyDOMElement()
  rerender(<ReviewDue asOf="2027-11-01" />)
  expect(container).toHaveTextContent('A new reading of the evidence is due')
})
