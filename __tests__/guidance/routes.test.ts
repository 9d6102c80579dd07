import type { Answers } from '@/lib/clinical/answers'
import { basePerson, exampleDay } from '@/lib/clinical/base-person'
import { read } from '@/lib/clinical/reading'
import type { Option } from '@/lib/clinical/rule'
import type { Route, RouteId, RouteStanding } from '@/lib/guidance/assessment'
import { mainRoute, routesOf } from '@/lib/guidance/routes'

const [sertraline, venlafaxine] = basePerson.trials
const routes = (option: Option, given: Answers = {}): readonly Route[] => routesOf(read({ ...basePerson, ...given }, exampleDay), option)
const standings = (option: Option, given: Answers = {}): Readonly<Partial<Record<RouteId, RouteStanding>>> =>
  Object.fromEntries(routes(option, given).map(({ id, standing }) => [id, standing]))

const oneAndPartial: Answers = { trials: [sertraline, { ...venlafaxine, response: 'partial' }] }
const oneAndOpen: Answers = { trials: [sertraline, { ...venlafaxine, response: 'not-known' }] }
const bipolar: Answers = { problem: 'bipolar', mania: 'past', moodStabilizer: 'yes', specialistOversight: 'yes', bipolarTreatments: 2 }

describe('the routes of an option', () => {
  test('are named in one order, each in words', () => {
    expect(routes('esketamine').map(({ id }) => id)).toEqual(['trd', 'mdsi'])
    expect(routes('racemic').map(({ id }) => id)).toEqual(['trd', 'acute'])
    const said = [...routes('esketamine'), ...routes('racemic', bipolar)].map(({ says }) => says)
    expect(new Set(said).size).toBe(5)
    for (const words of said) expect(words).toMatch(/^[A-Z][a-z]+[ -]/)
  })

  test('are met, arguable, not met, or not to be told yet', () => {
    expect(standings('esketamine')).toEqual({ trd: 'met', mdsi: 'not-met' })
    expect(standings('esketamine', oneAndPartial)).toMatchObject({ trd: 'arguable' })
    expect(standings('esketamine', { trials: [] })).toMatchObject({ trd: 'not-met' })
    expect(standings('esketamine', { trials: 'not-known' })).toMatchObject({ trd: 'unknown' })
    // One more trial may be adequate, which is met, or have helped, which is not even arguable.
    expect(standings('esketamine', oneAndOpen)).toMatchObject({ trd: 'unknown' })
    expect(standings('esketamine', { ideation: 'intent', ideationRecency: 'today' })).toMatchObject({ mdsi: 'met' })
    expect(standings('esketamine', { ideation: 'active' })).toMatchObject({ mdsi: 'arguable' })
    expect(standings('esketamine', { ideation: 'not-known' })).toMatchObject({ mdsi: 'unknown' })
  })

  test('a route that cannot be met is arguable at best', () => {
    const acute: Answers = { ideation: 'plan', setting: 'inpatient', oralAntidepressant: 'yes' }
    expect(standings('racemic', acute)).toEqual({ trd: 'met', acute: 'arguable' })
    expect(standings('racemic')).toEqual({ trd: 'met', acute: 'not-met' })
    expect(standings('racemic', { ...acute, setting: 'not-known' })).toMatchObject({ acute: 'unknown' })
  })

  test('bipolar depression is a route of infusions alone, and only where the problem is known to be that', () => {
    expect(standings('racemic', bipolar)).toMatchObject({ trd: 'not-met', bipolar: 'arguable' })
    expect(routes('racemic', bipolar).map(({ id }) => id)).toEqual(['trd', 'acute', 'bipolar'])
    expect(standings('racemic', { ...bipolar, bipolarTreatments: 1 })).toMatchObject({ bipolar: 'not-met' })
    expect(standings('racemic', { ...bipolar, bipolarTreatments: 'not-known' })).toMatchObject({ bipolar: 'unknown' })
    expect(standings('esketamine', bipolar)).toEqual({ trd: 'not-met', mdsi: 'not-met' })
    expect(standings('racemic', { problem: 'not-settled' })).not.toHaveProperty('bipolar')
  })
})

describe('the route a verdict rests on', () => {
  const route = (id: RouteId, standing: RouteStanding): Route => ({ id, standing, says: '' })

  test('is the first that is met, else the first that is arguable, else none', () => {
    expect(mainRoute([route('trd', 'arguable'), route('mdsi', 'met'), route('acute', 'met')])).toBe('mdsi')
    expect(mainRoute([route('trd', 'unknown'), route('mdsi', 'arguable'), route('acute', 'arguable')])).toBe('mdsi')
    expect(mainRoute([route('trd', 'unknown'), route('mdsi', 'not-met')])).toBeUndefined()
    expect(mainRoute([])).toBeUndefined()
  })
})
