import fc from 'fast-check'
import { anyAnswers } from '../../__tests__/support/answers-arbitrary'
import type { Answers } from '../../lib/clinical/answers'
import { exampleDay } from '../../lib/clinical/base-person'
import { read } from '../../lib/clinical/reading'
import { options, type Option, type Verdict } from '../../lib/clinical/rule'
import { assess } from '../../lib/guidance/assess'
import { changesFor } from '../../lib/guidance/changes'
import { verdicts } from '../../lib/guidance/decide'
import { law, type Law } from './law'

type Verdicts = Readonly<Record<Option, Verdict>>

const same = (a: Verdicts, b: Verdicts): boolean => options.every((option) => a[option] === b[option])
const say = ({ esketamine, racemic }: Verdicts): string => `${esketamine} and ${racemic}`

/** Each flip, applied to the answers, gives the verdicts it states, and they are not those of now. */
const trueFlips = law('every flip, applied, is true', anyAnswers, (answers) => {
  const { flips, options: assessed } = assess(answers, exampleDay)
  const now: Verdicts = { esketamine: assessed.esketamine.verdict, racemic: assessed.racemic.verdict }
  for (const flip of flips) {
    const after = verdicts(read({ ...answers, ...flip.change }, exampleDay))
    if (!same(after, flip.verdicts)) return `${flip.says}: said ${say(flip.verdicts)}, gives ${say(after)}`
    if (same(after, now)) return `${flip.says}: changes nothing`
  }
  return undefined
})

/** Each change that could be offered and is not listed leaves the verdicts as they are, or brings in a new contradiction. Six changes of each case are tried. */
const completeFlips = law('no flip is left out', fc.tuple(anyAnswers, fc.array(fc.nat(), { minLength: 6, maxLength: 6 })), ([answers, picks]) => {
  const reading = read(answers, exampleDay)
  const now = verdicts(reading)
  const listed = new Set(assess(answers, exampleDay).flips.map(({ change }) => JSON.stringify(change)))
  const unlisted = changesFor(reading).filter(({ change }) => !listed.has(JSON.stringify(change)))
  for (const pick of picks) {
    const one = unlisted[pick % Math.max(1, unlisted.length)]
    if (one === undefined) continue
    const changed: Answers = { ...answers, ...one.change }
    const after = read(changed, exampleDay)
    if (after.contradictions.length <= reading.contradictions.length && !same(verdicts(after), now)) return `${one.says}: gives ${say(verdicts(after))} and is not listed`
  }
  return undefined
})

export const flipLaws: readonly Law[] = [trueFlips, completeFlips]
