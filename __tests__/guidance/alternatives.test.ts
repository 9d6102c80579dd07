import type { Answers } from '@/lib/clinical/answers'
import { basePerson, exampleDay } from '@/lib/clinical/base-person'
import { read } from '@/lib/clinical/reading'
import type { Trial } from '@/lib/clinical/trials/trial'
import { cite, isCitationId } from '@/lib/evidence/cite'
import { alternatives } from '@/lib/guidance/alternatives'
import { britishSpellings, comparisonSigns, forbiddenWords } from '../evidence/wording'

const all = (given: Answers = {}) => alternatives(read({ ...basePerson, ...given }, exampleDay))

function found(id: string, given: Answers = {}) {
  const one = all(given).find((alternative) => alternative.id === id)
  if (one === undefined) throw new Error(`No alternative ${id}`)
  return one
}

const standing = (id: string, given: Answers = {}) => found(id, given).standing
const says = (id: string, given: Answers = {}) => found(id, given).says

const trial = (drug: string, changed: Partial<Trial> = {}): Trial => ({ drug, doseMg: 150, weeks: 10, taken: 'most-days', response: 'none', stopped: 'no-benefit', episode: 'this', ...changed })
const aripiprazole = trial('aripiprazole', { doseMg: 5, weeks: 8 })

const courses = [
  ['psychotherapy', 'psychotherapyResponse'],
  ['ect', 'ectResponse'],
  ['tms', 'tmsResponse'],
] as const

describe('the alternatives', () => {
  test('are always the same five in the same order, whatever is answered', () => {
    const ids = ['oral', 'augmentation', 'psychotherapy', 'ect', 'tms']
    expect(all().map(({ id }) => id)).toEqual(ids)
    expect(all().map(({ title }) => title)).toEqual(['Next oral step', 'Augmentation', 'Psychotherapy', 'ECT', 'TMS'])
    expect(alternatives(read({}, exampleDay)).map(({ id }) => id)).toEqual(ids)
    expect(all({ preference: 'tms', ect: 'declined', trials: 'not-known' }).map(({ id }) => id)).toEqual(ids)
  })

  test('that were not asked about say so, and are never taken as untried', () => {
    expect(alternatives(read({}, exampleDay)).map((one) => one.standing)).toEqual(Array(5).fill('not asked yet'))
    expect(standing('tms')).toBe('not asked yet')
  })

  test.each(courses)('%s has the place its answer gives it', (id, response) => {
    const given = (course: Answers['ect'], how?: Answers['ectResponse']): Answers => ({ [id]: course, [response]: how })
    expect(standing(id, given('not-known'))).toBe('not known')
    expect(standing(id, given('none'))).toBe('not tried yet')
    expect(standing(id, given('started'))).toBe('started')
    expect(standing(id, given('declined'))).toBe('declined')
    expect(standing(id, given('not-available'))).toBe('not available')
    expect(standing(id, given('not-suitable'))).toBe('not suitable')
    expect(standing(id, given('adequate', 'none'))).toBe('adequate course, no response')
    expect(standing(id, given('adequate', 'partial'))).toBe('tried: partial response')
    expect(standing(id, given('adequate', 'good'))).toBe('tried: good response')
    expect(standing(id, given('adequate', 'not-known'))).toBe('adequate course, response not known')
    expect(standing(id, given('adequate'))).toBe('adequate course, response not asked yet')
    expect(says(id, given('declined'))).toMatch(/^This person has declined it/)
  })

  test.each(['oral', 'psychotherapy', 'ect', 'tms'] as const)('%s says that it is preferred, and no other does', (id) => {
    const preferred = all({ preference: id }).filter((one) => one.standing.endsWith('; preferred'))
    expect(preferred.map((one) => one.id)).toEqual([id])
    expect(preferred[0]?.says).toContain('. This person prefers it. ')
    const plain = all().map(({ says: text }) => text)
    expect(all({ preference: id }).map(({ says: text }) => text.replace('This person prefers it. ', ''))).toEqual(plain)
  })

  test('are not marked where one of the two options is preferred', () => {
    expect(all({ preference: 'esketamine' })).toEqual(all())
  })
})

describe('the next oral step', () => {
  test('names the classes tried so far, each once', () => {
    expect(standing('oral')).toBe('tried: SSRI, SNRI')
    expect(says('oral')).toMatch(/^Tried so far: sertraline, venlafaxine, of 2 classes\./)
    const oneClass = { trials: [trial('sertraline'), trial('fluoxetine', { doseMg: 40 }), trial('sertraline')] }
    expect(standing('oral', oneClass)).toBe('tried: SSRI')
    expect(says('oral', oneClass)).toMatch(/^Tried so far: sertraline, fluoxetine; other classes are still open\./)
  })

  test('knows what was not tried, not asked and not known', () => {
    expect(standing('oral', { trials: [] })).toBe('not tried yet')
    expect(standing('oral', { trials: 'not-known' })).toBe('not known')
    expect(standing('oral', { trials: [trial('not-known')] })).toBe('not known')
    expect(says('oral', { trials: [trial('sertraline'), trial('not-known')] })).toMatch(/^Tried so far: sertraline; not every medicine told of is known by name\./)
    expect(standing('oral', { trials: [trial('ECT')] })).toBe('not tried yet')
  })

  test('says what is known where not every medicine is known by name, and counts no addition as an antidepressant', () => {
    expect(says('oral', { trials: [trial('not-known')] })).toMatch(/^Not every medicine told of is known by name\. /)
    expect(standing('oral', { trials: [aripiprazole] })).toBe('none told of')
    expect(standing('oral', { trials: [aripiprazole, trial('sertraline')] })).toBe('tried: SSRI')
  })

  test('is to continue where a response holds, though an earlier course of the drug did not help', () => {
    const again = [trial('sertraline', { response: 'none', episode: 'earlier' }), trial('sertraline', { response: 'good-and-holding', stopped: 'ongoing' })]
    expect(says('oral', { trials: again })).toMatch(/^The response to sertraline holds/)
    expect(says('oral', { trials: [trial('sertraline', { response: 'good-and-holding', stopped: 'ongoing' })] })).toMatch(/^The response to sertraline holds: continuing/)
    expect(says('oral', { trials: [trial('sertraline', { response: 'not-known' })] })).toMatch(/^Tried so far: sertraline/)
  })

  test('is declined where any oral antidepressant is', () => {
    expect(standing('oral', { oralAntidepressant: 'declines' })).toBe('declined; tried: SSRI, SNRI')
    expect(standing('augmentation', { oralAntidepressant: 'declines' })).toBe('declined; none told of')
    expect(says('oral', { oralAntidepressant: 'declines' })).toMatch(/^This person declines any oral antidepressant\. /)
    expect(says('augmentation', { oralAntidepressant: 'declines' })).toMatch(/^It is added to an oral antidepressant, which this person declines\. /)
    expect(standing('oral', { oralAntidepressant: 'no' })).toBe('tried: SSRI, SNRI')
  })

  test.each([
    ['bipolar depression', { problem: 'bipolar' }, 'bipolar treatment under specialist care', 'h-bipolar'],
    ['psychotic depression', { problem: 'psychotic', psychosis: 'current' }, 'antidepressant with an antipsychotic', 'stage-antipsychotic-psychotic-depression'],
    ['psychosis now', { psychosis: 'current' }, 'antidepressant with an antipsychotic', 'stage-antipsychotic-psychotic-depression'],
    ['remission', { problem: 'mdd-remission' }, 'what works goes on', 'stard-steps'],
    ['bereavement', { problem: 'bereavement' }, 'care for that problem comes first', 'trd-canmat-definition'],
  ] as const)('is not another antidepressant in %s', (_, given, words, citation) => {
    for (const id of ['oral', 'augmentation']) {
      expect(says(id, given)).toContain(words)
      expect(says(id, given)).not.toMatch(/STAR|ESCAPE/)
      expect(found(id, given).citations).toContain(citation)
    }
  })

  test('stays that of major depression while the problem is not settled', () => {
    expect(says('oral', { problem: 'not-settled' })).toBe(says('oral'))
  })
})

describe('augmentation', () => {
  test('names what was added, how it went, and what of the first line is left', () => {
    expect(standing('augmentation')).toBe('none told of')
    expect(says('augmentation', { trials: [trial('quetiapine-xr', { doseMg: 150 })] })).toMatch(/^Not tried yet of the first line: aripiprazole and brexpiprazole\./)
    const one = { trials: [trial('sertraline'), aripiprazole] }
    expect(standing('augmentation', one)).toBe('tried: aripiprazole (adequate course, no response)')
    expect(says('augmentation', one)).toMatch(/^Not tried yet of the first line: brexpiprazole\./)
    const both = { trials: [aripiprazole, trial('brexpiprazole', { doseMg: 2, weeks: 3, response: 'not-known' })] }
    expect(standing('augmentation', both)).toBe('tried: aripiprazole (adequate course, no response), brexpiprazole (response not known)')
    expect(says('augmentation', both)).toMatch(/^Both first-line additions have been tried\./)
    expect(says('augmentation', { trials: [aripiprazole, trial('not-known')] })).toMatch(/^Not every medicine told of is known by name\./)
  })

  test('leaves out esketamine, which is one of the options', () => {
    expect(standing('augmentation', { trials: [trial('esketamine', { doseMg: 84 })] })).toBe('not tried yet')
  })
})

describe('ECT', () => {
  const named = 'CANMAT names it first'

  test.each([{ problem: 'psychotic', psychosis: 'current' }, { problem: 'psychotic', psychosis: 'not-known' }, { psychosis: 'current' }, { catatonia: 'yes' }, { catatonicFeatures: 'yes' }, { refusesIntake: 'yes' }] as const)(
    'is named first with %j',
    (given) => expect(says('ect', given)).toContain(named),
  )

  test('is not named first otherwise, nor while that is not known', () => {
    expect(says('ect')).not.toContain(named)
    expect(says('ect')).toContain('65 to 75%')
    expect(says('ect', { catatonia: 'not-known' })).not.toContain(named)
  })
})

describe('every text', () => {
  const people: readonly Answers[] = [
    {},
    { trials: [], psychotherapy: 'none', ect: 'not-suitable', tms: 'declined', preference: 'tms' },
    { trials: [aripiprazole], problem: 'bipolar', oralAntidepressant: 'declines', psychotherapy: 'started', ect: 'not-available', tms: 'adequate' },
    { trials: 'not-known', problem: 'psychotic', psychosis: 'current', psychotherapyResponse: 'partial', ect: 'adequate', ectResponse: 'none', tms: 'adequate', tmsResponse: 'good' },
  ]
  const texts = people.flatMap((given) => all(given)).flatMap((one) => [one.standing, one.title, one.says])

  test('is plain US English, without a directive or a comparison sign', () => {
    expect(texts.filter((text) => britishSpellings.test(text) || forbiddenWords.test(text) || comparisonSigns.test(text))).toEqual([])
  })

  test('has sentences of at most 20 words', () => {
    const long = texts.flatMap((text) => text.split(/[.!?](?:\s|$)/)).filter((sentence) => sentence.split(/\s+/).length > 20)
    expect(long).toEqual([])
  })

  test('cites records that are held', () => {
    const cited = people.flatMap((given) => all(given)).map(({ citations }) => citations)
    expect(cited.every((ids) => ids.length > 0 && ids.every((id) => isCitationId(id) && cite(id).says !== ''))).toBe(true)
  })
})
