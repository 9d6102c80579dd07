import { isSame } from '@/lib/cases/canonical'
import { basePerson } from '@/lib/clinical/base-person'
import { options, type Verdict } from '@/lib/clinical/rule'
import { answersSchema } from '@/lib/clinical/schema'
import { cite } from '@/lib/evidence/cite'
import { idsTouching } from '@/lib/evidence/conflicts/touches'
import { assess } from '@/lib/guidance/assess'
import { practiceCases } from '@/lib/learn/cases'
import { outcomeOf } from '@/lib/learn/outcome'
import { difficulties } from '@/lib/learn/difficulty'
import { answersOf, lessons, practiceDay } from '@/lib/learn/practice-case'
import { rules, topics } from '@/lib/rules'

const known = new Set<string>(rules.map(({ id }) => id))
const assessed = practiceCases.map((one) => ({ one, assessment: assess(answersOf(one), practiceDay) }))
const ofEverybody: readonly string[] = assess(basePerson, practiceDay).conflicts
const trialsDecide = assess({ ...basePerson, trials: [] }, practiceDay).options.esketamine.verdict !== assess(basePerson, practiceDay).options.esketamine.verdict
const countWhere = (holds: (at: (typeof assessed)[number]) => boolean): number => assessed.filter(holds).length

type Assessed = (typeof assessed)[number]

/** Conflicts of the sources that citing what a case is about brings up, beyond those of the person it starts from. */
function ownConflicts({ one, assessment }: Assessed): readonly string[] {
  const cited = [...rules.filter(({ id }) => one.practices.includes(id)).flatMap(({ because }) => because), ...one.points.flatMap(({ because }) => because)]
  const taught = idsTouching(cited)
  return assessment.conflicts.filter((id) => taught.includes(id) && !ofEverybody.includes(id))
}

/** The author's judgment, and not the rules': the list of a hospital, which stands against the label, is no source on record. */
const disagreeInTheStory: ReadonlySet<string> = new Set(['an-old-medicine'])

/** A rule that the case is about does not weigh in it, beside the indication of whom it starts from; or the trials that open an option to that person change no verdict. */
function changesLess({ one, assessment }: Assessed): boolean {
  const { weigh, ...now } = outcomeOf(assessment)
  const { weigh: _, ...untried } = outcomeOf(assess({ ...answersOf(one), trials: [] }, practiceDay))
  const isQuiet = one.practices.some((rule) => rule !== 'indication/treatment-resistant' && !weigh.includes(rule))
  return isQuiet || (isSame(now, untried) && trialsDecide)
}

/** Words of a verdict or of a directive: a title or a story that has one gives the answer away, or tells what to do. */
const givesAway = /\b(recommend\w*|eligible|must|prescrib\w*|candidate|not supported|contraindicat\w*|worth discussing)\b/i

/** Words that tell what to do, or promise. */
const notOurs = /\b(recommend\w*|eligible|safe|must)\b/i

describe('each practice case', () => {
  test.each(assessed)('$one.id: the rules conclude what its author last looked at', ({ one, assessment }) => {
    expect({ look: `${one.id}: read it again beside the rules, then write down what they conclude.`, ...outcomeOf(assessment) }).toMatchObject(one.reviewed)
    expect(outcomeOf(assessment)).toEqual(one.reviewed)
  })

  test.each(practiceCases)('$id: its answers are as the form would give them', (one) => {
    expect(answersSchema.safeParse(answersOf(one)).error?.issues ?? []).toEqual([])
  })

  test.each(practiceCases)('$id: what it teaches is known, and rests on evidence', ({ practices, points }) => {
    expect(practices.filter((rule) => !known.has(rule))).toEqual([])
    expect(points.flatMap(({ because }) => because.map((id) => cite(id).id))).toHaveLength(points.flatMap(({ because }) => because).length)
  })

  test.each(assessed)('$one.id: the rules that weigh are among what it is about, but for what is always said', ({ one, assessment }) => {
    const weighing = outcomeOf(assessment).weigh.filter((rule) => !rule.startsWith('always/'))
    expect(weighing.filter((rule) => !one.practices.includes(rule as (typeof one.practices)[number]))).toEqual([])
  })

  test.each(practiceCases)('$id: neither its title nor its story gives the answer away', ({ title, narrative }) => {
    expect([title, ...narrative].filter((text) => givesAway.test(text))).toEqual([])
    const words = narrative.join(' ').split(/\s+/).length
    expect(words).toBeGreaterThanOrEqual(60)
    expect(words).toBeLessThanOrEqual(220)
  })

  test.each(practiceCases)('$id: what there is to take along is in our words, and tells what is not confirmed', ({ points }) => {
    expect(points.filter(({ says }) => notOurs.test(says))).toEqual([])
    const unconfirmed = points.filter(({ because }) => because.some((id) => cite(id).confirmation === 'unconfirmed'))
    expect(unconfirmed.filter(({ says }) => !says.includes('unconfirmed'))).toEqual([])
  })

  test('where safety leads, a step is told: one that was done, or what comes first', () => {
    const comesFirst: ReadonlySet<string> = new Set(['imminent-risk-actions', 'crisis-988'])
    const leads = assessed.filter(({ assessment }) => assessment.safetyFirst)
    const silent = leads.filter(({ one, assessment }) => assessment.held && !one.points.some(({ because }) => because.some((id) => comesFirst.has(id))))
    expect(leads.length).toBeGreaterThan(0)
    expect(silent.map(({ one }) => one.id)).toEqual([])
  })

  test('has a name and a title of its own', () => {
    expect(new Set(practiceCases.map(({ id }) => id)).size).toBe(practiceCases.length)
    expect(new Set(practiceCases.map(({ title }) => title)).size).toBe(practiceCases.length)
  })
})

describe('the practice cases together', () => {
  test('are at least 40', () => expect(practiceCases.length).toBeGreaterThanOrEqual(40))

  test.each(options.flatMap((option) => (['discuss', 'discuss-with-care', 'other-steps-first', 'not-supported', 'cannot-tell'] satisfies Verdict[]).map((verdict) => ({ option, verdict }))))(
    '$option comes to $verdict in some, where it can',
    ({ option, verdict }) => {
      const found = countWhere(({ assessment }) => assessment.options[option].verdict === verdict)
      // Off-label use is always weighed.
      if (option === 'racemic' && verdict === 'discuss') expect(found).toBe(0)
      else expect(found).toBeGreaterThanOrEqual(3)
    },
  )

  test.each(Object.keys(topics).filter((topic) => topic !== 'always'))('the topic %s is practiced twice at least', (topic) => {
    expect(practiceCases.filter(({ practices }) => practices.some((rule) => rule.startsWith(`${topic}/`))).length).toBeGreaterThanOrEqual(2)
  })

  test.each(['trd', 'mdsi'] as const)('the approved use %s is met in some', (route) => {
    expect(countWhere(({ assessment }) => assessment.options.esketamine.routes.some(({ id, standing }) => id === route && standing === 'met'))).toBeGreaterThanOrEqual(3)
  })

  test.each(Object.keys(lessons))('the lesson %s is in three at least', (lesson) => {
    expect(practiceCases.filter((one) => one.lesson === lesson).length).toBeGreaterThanOrEqual(3)
  })

  test.each(Object.keys(difficulties))('eight at least are of difficulty %s', (difficulty) => {
    expect(practiceCases.filter((one) => one.difficulty === difficulty).length).toBeGreaterThanOrEqual(8)
  })

  test('what a case teaches in its lesson is so', () => {
    const faults = assessed.flatMap((at) => {
      const { one, assessment } = at
      const so = {
        unknown: assessment.gaps.length > 0,
        contradiction: assessment.contradictions.length > 0,
        threshold: assessment.thresholds.depends.length > 0,
        'sources-disagree': ownConflicts(at).length > 0 || disagreeInTheStory.has(one.id),
        'both-routes': assessment.options.esketamine.verdict !== assessment.options.racemic.verdict,
        'safety-first': assessment.safetyFirst,
        'no-effect': changesLess(at),
      }[one.lesson]
      return so ? [] : [`${one.id} does not teach ${one.lesson}`]
    })
    expect(faults).toEqual([])
  })

  test('whether sources disagree, or a fact changes less than it seems, is told apart: of each there are cases in which it is not so', () => {
    expect(countWhere((at) => ownConflicts(at).length === 0)).toBeGreaterThan(0)
    expect(countWhere((at) => !changesLess(at))).toBeGreaterThan(0)
    expect(assessed.filter((at) => disagreeInTheStory.has(at.one.id) && ownConflicts(at).length > 0)).toEqual([])
  })
})
