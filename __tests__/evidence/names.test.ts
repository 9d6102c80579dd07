import { evidenceNames, nameOf } from '@/components/evidence/names'
import { passages } from '@/lib/evidence/article'
import { conflicts } from '@/lib/evidence/conflicts'
import { evidenceRecords } from '@/lib/evidence/records'

const names = evidenceRecords.map(({ id }) => [id, nameOf(id)] as const)

test('every record has a name of its own, short enough for a link', () => {
  const seen = new Map<string, string>()
  const alike = names.flatMap(([id, name]) => {
    const other = seen.get(name)
    seen.set(name, id)
    return other === undefined ? [] : [`${other} and ${id} are both called "${name}": tell them apart in components/evidence/record-topics.ts.`]
  })
  expect(alike).toEqual([])
  expect(names.filter(([, name]) => name.length > 56)).toEqual([])
})

test('no name is an id', () => {
  expect(names.filter(([id, name]) => name.includes(id))).toEqual([])
  expect(nameOf('esk-sedation-rate')).toBe('Spravato label, section 5.1')
  expect(nameOf('trial-escape-trd')).toBe('ESCAPE-TRD')
})

test('a passage of the article is named by its paragraph, which its id carries', () => {
  for (const { id, paragraph } of passages) {
    expect(nameOf(id)).toBe(`Source article, paragraph ${paragraph}`)
    expect(/^article-p(\d+)/.exec(id)?.[1]).toBe(String(paragraph))
  }
})

test('conflicts are called what they are about', () => {
  expect(evidenceNames.conflicts).toEqual(Object.fromEntries(conflicts.map(({ id, title }) => [id, title])))
})
