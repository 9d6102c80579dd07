import { verdictNames } from '@/lib/guidance/names'
import { practiceCases } from '@/lib/learn/cases'
import { writtenCases } from '@/lib/learn/cases/written'
import type { Commitment } from '@/lib/learn/commitment'
import { factsOf } from '@/lib/learn/facts'
import { revealOf } from '@/lib/learn/reveal'
import { options } from '@/lib/clinical/rule'

/** Words a minute that adults read of plain prose in silence: 238 on average in a review of 190 studies (Brysbaert 2019). */
const WORDS_A_MINUTE = 238

/** Seconds of the keystroke model: to think, to point, to press. */
const THINK = 1.35
const POINT = 1.1
const PRESS = 0.2
/** Six facts marked, what comes first, two verdicts, a question chosen in two presses, sureness, commit; four choices of the task and its button. */
const PRESSES = 6 + 1 + 2 + 2 + 1 + 1 + 4 + 1

const words = (text: string): number => text.split(/\s+/).filter((word) => word !== '').length
const sum = (texts: readonly string[]): number => texts.reduce((total, text) => total + words(text), 0)

const some: Commitment = { safetyFirst: false, verdicts: { esketamine: 'discuss', racemic: 'discuss-with-care' }, for: [], against: [], asks: 'nothing', sure: 75 }

function minutes(id: string): number {
  const known = writtenCases.find((one) => one.id === id)
  if (known === undefined) throw new Error(`There is no case ${id}.`)
  const told = factsOf(known.answers).flatMap((group) => group.told.flatMap(({ asked, answer }) => [asked, answer]))
  const { assessment, comparison, points, flipTask } = revealOf(known, some)
  const beside = [...options.map((option) => assessment.options[option].says), ...points.flatMap(({ says, grounds }) => [says, ...grounds.map((ground) => ground.says)]), ...(flipTask?.choices.map(({ says }) => says) ?? [])]
  // The verdicts to choose from, twice, and what else the form says.
  const form = 2 * sum(Object.values(verdictNames)) + 70
  const weighing = new Map(options.flatMap((option) => assessment.options[option].findings.flatMap(({ effect, rule, title, says }) => (effect === 'say' ? [] : [[rule, `${title} ${says}`] as const]))))
  const trials = assessment.thresholds.trials.flatMap(({ says, word, reasons }) => [says, word, ...reasons])
  // Of each fact beside the rules a line is read; what opens behind is for those who open it.
  const read = sum(known.narrative) + sum(told) + form + sum(beside) + sum([...weighing.values()]) + sum(trials) + comparison.facts.length * 12
  return read / WORDS_A_MINUTE + (PRESSES * (THINK + POINT + PRESS)) / 60
}

const all = practiceCases.map(({ id }) => [id, minutes(id)] as const)

test('on the whole about 4 minutes', () => expect(all.reduce((total, [, one]) => total + one, 0) / all.length).toBeCloseTo(4, 0))

test.each(all)('%s takes 3 to 6 minutes by reading time and keystrokes', (_, one) => {
  expect(one).toBeGreaterThanOrEqual(3)
  expect(one).toBeLessThanOrEqual(6)
})
