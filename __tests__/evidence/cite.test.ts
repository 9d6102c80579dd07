import { articleSource, passages } from '@/lib/evidence/article'
import { cite, isCitationId } from '@/lib/evidence/cite'
import { gapFor } from '@/lib/evidence/gaps'
import { evidenceRecords } from '@/lib/evidence/records'

const ids = [...evidenceRecords.map(({ id }) => id), ...passages.map(({ id }) => id)]

describe('a citation', () => {
  test('stands for every record and every passage', () => {
    expect(ids).toHaveLength(170 + 59)
    expect(new Set(ids).size).toBe(ids.length)
    for (const id of ids) {
      const citation = cite(id)
      expect(citation.id).toBe(id)
      expect([citation.source.title, citation.at, citation.says].filter((text) => text.trim() === '')).toEqual([])
    }
  })

  test('of a record gives its place and certainty, and no mark', () => {
    const citation = cite('esk-contraindications')
    expect(citation).toMatchObject({ certainty: 'not-graded', confirmation: 'read' })
    expect(citation.source.kind).toBe('label')
    expect(citation.at).toBe('Section 4, Contraindications (Label copy of 2019-2020)')
    expect(citation).not.toHaveProperty('mark')
    expect(citation).not.toHaveProperty('banner')
  })

  test('of a passage gives its mark, what finds it, and the records that decide', () => {
    const citation = cite('article-p31')
    expect(citation).toMatchObject({ source: articleSource, at: 'P31', certainty: 'not-graded', confirmation: 'read', mark: 'agrees' })
    expect(citation.pinpoint).toContain('approved by the FDA')
    expect(citation.authoritative).toContain('esk-indication-trd')
    expect(citation).not.toHaveProperty('banner')
  })

  test('of a passage in a gap carries the banner, also where that passage itself agrees', () => {
    for (const { id, paragraph } of passages) expect(cite(id).banner).toBe(gapFor(paragraph)?.banner)
    expect(cite('article-p10-1').mark).toBe('agrees')
    expect(cite('article-p10-1').banner).toContain('certified setting')
    expect(cite('article-p10-1').authoritative).toContain('esk-supervised-only')
  })

  test('names records once, and only those that can be cited', () => {
    for (const { id } of passages) {
      const named = cite(id).authoritative ?? []
      expect(new Set(named).size).toBe(named.length)
      expect(named.filter((one) => !isCitationId(one))).toEqual([])
    }
  })

  test('is not made of anything else', () => {
    expect(['', 'article-p2-1', 'article-p71', 'toString', 'constructor', '__proto__'].filter(isCitationId)).toEqual([])
  })
})
