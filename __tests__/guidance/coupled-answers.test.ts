import { faultOfGaps } from '@/bench/laws/gaps'
import { faultOfPossible } from '@/bench/laws/learning'
import type { Answers } from '@/lib/clinical/answers'
import { basePerson, exampleDay } from '@/lib/clinical/base-person'
import { read } from '@/lib/clinical/reading'
import { placeOf, type VariableId } from '@/lib/clinical/variables'
import { completionsAt } from '../support/completions'

const silent = read({}, exampleDay)

/** Every answer to some questions, none among them, together. */
function everyWay(questions: readonly VariableId[]): readonly Answers[] {
  return questions.reduce<readonly Answers[]>((made, id) => {
    const ways = [{ [id]: undefined }, ...completionsAt(silent, placeOf(id)).map(({ change }) => change)]
    return made.flatMap((one) => ways.map((change) => ({ ...one, ...change })))
  }, [basePerson])
}

const faultsOf = (cases: readonly Answers[], questions: readonly VariableId[], faultOf: (answers: Answers) => string | undefined): readonly string[] =>
  cases.flatMap((answers) => {
    const fault = read(answers, exampleDay).contradictions.length > 0 ? undefined : faultOf(answers)
    return fault === undefined ? [] : [`${questions.map((id) => `${id} ${String((answers as Readonly<Record<string, unknown>>)[id])}`).join(', ')}: ${fault}`]
  })

/** Answers that can contradict one another, by two and by three: chance seldom leaves just these open, so all of them are tried. */
describe.each<[string, readonly VariableId[]]>([
  ['what the problem is, psychosis, mania, and whether ketamine brought it on', ['problem', 'psychosis', 'mania', 'broughtOnByKetamine']],
  ['thoughts, their denial and behavior', ['ideation', 'ideationDenied', 'behavior']],
])('%s, each answered in every way or not at all', (_, questions) => {
  const cases = everyWay(questions)
  test('possible and settled are what all completions give', () => expect(faultsOf(cases, questions, faultOfPossible)).toEqual([]), 120_000)
  test('a question is named exactly where it can matter', () => expect(faultsOf(cases, questions, faultOfGaps)).toEqual([]), 120_000)
})
