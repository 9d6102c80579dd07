import type { Pressure } from '../../clinical/answers'
import type { IsoDate } from '../../clinical/dates'
import type { Score } from '../../clinical/instruments'
import type { Trial } from '../../clinical/trials/trial'
import { practiceDay } from '../practice-case'

/** A course in this episode, taken on most days, without response; what is told otherwise stands in `changed`. */
export function course(drug: string, doseMg: number, weeks: number, changed: Partial<Trial> = {}): Trial {
  return { drug, doseMg, weeks, taken: 'most-days', response: 'none', stopped: 'no-benefit', episode: 'this', ...changed }
}

/** A total of the PHQ-9, with its item 9. */
export function phq9(total: number, item9 = 0, date: IsoDate = practiceDay): readonly Score[] {
  return [{ instrument: 'phq-9', total, item9, date }]
}

/** A seated blood pressure, in mmHg. */
export function seated(systolic: number, diastolic: number, date: IsoDate = practiceDay): Pressure {
  return { systolic, diastolic, date }
}
