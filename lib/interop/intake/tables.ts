import type { Pressure } from '../../clinical/answers'
import type { Score } from '../../clinical/instruments'
import type { Trial } from '../../clinical/trials/trial'
import { doseWords, episodeWords, responseWords, stoppedWords, takenWords, weeksWords } from '../../clinical/trials/words'
import { emptyAsTyped, noNumberAsTyped, numberAsTyped, textAsTyped } from './as-typed'
import type { Cell } from './cell'
import { drugOptions, instrumentOptions, item9Options, optionsOf } from './options'
import { flagCell, oneOfCell } from './plain'
import type { Cells } from './record'
import { choiceShape, dateShape, numberShape, openChoiceShape } from './shape'
import { single } from './single'

const LONGEST_DRUG = 80
const LONGEST_DATE = 10
export const MOST_TRIALS = 60
export const MOST_SCORES = 200

const date = (linkId: string, text: string): Cell<string> => single({ linkId, text }, dateShape, textAsTyped(LONGEST_DATE))
const words = <V extends string>(linkId: string, text: string, options: Readonly<Record<V, string>>) => single({ linkId, text }, choiceShape(optionsOf(linkId, options)))
const weeks = numberShape({ unit: 'weeks', min: 0 })
const pressure = numberShape({ unit: 'mmHg', whole: true, min: 0 })

/** The cells of one medicine trial. */
export const trialCells: Cells<Trial> = {
  of: {
    drug: single({ linkId: 'trials.drug', text: 'Drug', required: true }, openChoiceShape(drugOptions, LONGEST_DRUG), emptyAsTyped),
    doseMg: single({ linkId: 'trials.doseMg', text: 'Highest dose, in the unit of the drug (mg per day for nearly all)' }, numberShape({ min: 0 }), noNumberAsTyped),
    doseBand: words('trials.doseBand', 'Highest dose in words, or the blood level where that decides', doseWords),
    weeks: single({ linkId: 'trials.weeks', text: 'Weeks at that dose' }, weeks, noNumberAsTyped),
    weeksBand: words('trials.weeksBand', 'Weeks at that dose, in spans', weeksWords),
    start: date('trials.start', 'Start'),
    end: date('trials.end', 'End'),
    taken: words('trials.taken', 'Taken', takenWords),
    response: words('trials.response', 'Response', responseWords),
    stopped: words('trials.stopped', 'Why stopped', stoppedWords),
    episode: words('trials.episode', 'Episode', episodeWords),
    confirmed: flagCell({ linkId: 'trials.confirmed', text: 'An unlikely dose or duration was confirmed' }),
  },
  needs: ['drug'],
}

/** The cells of one total of a rating scale. */
export const scoreCells: Cells<Score> = {
  of: {
    instrument: oneOfCell({ linkId: 'scores.instrument', text: 'Scale', required: true }, instrumentOptions),
    total: single({ linkId: 'scores.total', text: 'Total' }, numberShape({ min: 0, whole: true }), noNumberAsTyped),
    item9: single({ linkId: 'scores.item9', text: 'PHQ-9 only: item 9, 0 to 3', code: 'phq-9-item-9' }, choiceShape(item9Options), numberAsTyped),
    date: date('scores.date', 'Date of the score'),
  },
  needs: ['instrument', 'total'],
}

/** The cells of one reading of blood pressure. */
export const pressureCells: Cells<Pressure> = {
  of: {
    systolic: single({ linkId: 'bloodPressure.systolic', text: 'Systolic', code: 'systolic' }, pressure, noNumberAsTyped),
    diastolic: single({ linkId: 'bloodPressure.diastolic', text: 'Diastolic', code: 'diastolic' }, pressure, noNumberAsTyped),
    date: date('bloodPressure.date', 'Date measured'),
    confirmed: flagCell({ linkId: 'bloodPressure.confirmed', text: 'An unlikely reading was taken again and holds' }),
  },
  needs: ['systolic', 'diastolic'],
}
