import fc from 'fast-check'
import { isDeepStrictEqual } from 'node:util'
import { anyAnswers, consistentAnswers, nearlyComplete } from '../../__tests__/support/answers-arbitrary'
import { NOT_KNOWN, type Answers } from '../../lib/clinical/answers'
import { exampleDay } from '../../lib/clinical/base-person'
import { findDrug } from '../../lib/clinical/drugs'
import { options } from '../../lib/clinical/rule'
import type { Trial } from '../../lib/clinical/trials/trial'
import { assess } from '../../lib/guidance/assess'
import { law, type Law } from './law'

/** What must not hang on order or wording. */
function conclusion(answers: Answers): string {
  const { options: assessed, gaps, safetyFirst, held, flips } = assess(answers, exampleDay)
  return JSON.stringify({
    safetyFirst,
    held,
    options: options.map((option) => [assessed[option].verdict, assessed[option].settled, assessed[option].possible, assessed[option].findings.map(({ rule }) => rule)]),
    gaps: gaps.map(({ variable, concerns, role, standing }) => [variable, concerns, role, standing]),
    flips: flips.map(({ variable, verdicts }) => [variable, verdicts]).map((flip) => JSON.stringify(flip)).sort(),
  })
}

function rotated<T>(list: readonly T[], by: number): readonly T[] {
  const at = list.length === 0 ? 0 : by % list.length
  return by % 2 === 0 ? [...list.slice(at), ...list.slice(0, at)] : [...list.slice(at), ...list.slice(0, at)].reverse()
}

/** The same trial by another name of its drug: a brand, another name in use, a common misspelling, another case or spacing. */
function renamed(trial: Trial, pick: number): Trial {
  const drug = trial.drug === NOT_KNOWN ? undefined : findDrug(trial.drug)
  if (drug === undefined) return trial
  const names = [drug.id, drug.name, ...drug.brands, ...(drug.alsoCalled ?? []), ...drug.misspellings]
  const name = names[pick % names.length] ?? drug.name
  const written = [name, name.toUpperCase(), name.toLowerCase(), ` ${name} `, name.split('').join('-')]
  return { ...trial, drug: written[Math.floor(pick / names.length) % written.length] ?? name }
}

function reordered(answers: Answers, [order, name]: readonly [number, number]): Answers {
  const { trials, scores } = answers
  const again: Answers = {
    ...answers,
    ...(trials !== undefined && trials !== NOT_KNOWN && { trials: rotated(trials.map((trial, i) => renamed(trial, name + i)), order) }),
    ...(scores !== undefined && scores !== NOT_KNOWN && { scores: rotated(scores, order) }),
  }
  return Object.fromEntries(rotated(Object.entries(again), order))
}

const cases = fc.tuple(fc.oneof(anyAnswers, consistentAnswers, nearlyComplete), fc.tuple(fc.nat(1000), fc.nat(1000)))

const orderAndWording = law('order of answers, trials and scores, and the wording of drugs, never matter', cases, ([answers, how]) => {
  const [one, other] = [conclusion(answers), conclusion(reordered(answers, how))]
  return one === other ? undefined : `${one} became ${other}`
})

/** It never fails, whatever was answered; made again from the same answers it is the same; and it is stored as it stands. */
const storedAsItStands = law('any answers are assessed, alike each time, and the assessment survives JSON unchanged', anyAnswers, (answers) => {
  const made = assess(answers, exampleDay)
  const again = assess(JSON.parse(JSON.stringify(answers)) as Answers, exampleDay)
  const written = JSON.stringify(made)
  if (JSON.stringify(again) !== written) return 'the same answers give another assessment'
  return isDeepStrictEqual(JSON.parse(written), made) ? undefined : 'JSON changes the assessment'
})

export const formLaws: readonly Law[] = [orderAndWording, storedAsItStands]
