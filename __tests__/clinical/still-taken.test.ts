import type { Answers } from '@/lib/clinical/answers'
import { read } from '@/lib/clinical/reading'
import { placeOf, type VariableId } from '@/lib/clinical/variables'

const today = '2026-05-01'
const at = (id: VariableId, answers: Answers) => read(answers, today).variables[placeOf(id)]

describe('a medicine told among the trials as still taken', () => {
  const trials = [{ drug: 'phenelzine', stopped: 'ongoing' }, { drug: 'lithium', stopped: 'ongoing' }, { drug: 'modafinil', stopped: 'no-benefit' }] as const

  test('answers the question for it where nobody asked, and no other', () => {
    expect(at('maoi', { trials })).toMatchObject({ standing: 'not-applicable', allowed: [1], seen: 'phenelzine told as still taken' })
    expect(at('lithium', { trials })?.allowed).toEqual([1])
    expect(at('moodStabilizer', { trials })?.allowed).toEqual([1])
    for (const id of ['modafinil', 'lamotrigine', 'sedatingAntipsychotic'] as const) expect(at(id, { trials })?.standing).toBe('not-asked')
  })

  test('leaves what was answered as it is', () => {
    expect(at('maoi', { trials, maoi: 'not-known' })?.standing).toBe('not-known')
    expect(at('maoi', { trials, maoi: 'yes' })?.standing).toBe('known')
  })

  test('twice denies one answer once', () => {
    const twice = [...trials, { drug: 'tranylcypromine', stopped: 'ongoing' }] as const
    expect(read({ trials: twice, maoi: 'no' }, today).contradictions.map(({ id }) => id)).toEqual(['trial-maoi'])
  })

  test.each<[string, Answers]>([
    ['esketamine', { trials: [{ drug: 'Spravato' }], priorEsketamine: 'none' }],
    ['ketamine', { trials: [{ drug: 'IV ketamine' }], priorInfusion: 'none', priorOther: 'no' }],
    ['lithium', { trials, lithium: 'no' }],
  ])('is called %s where it is denied', (name, answers) => {
    expect(read(answers, today).contradictions.map(({ says, ask }) => [says, ask])).toEqual([[`${name}: told among the trials, and denied where it is asked for.`, `Which holds for ${name}?`]])
  })
})
