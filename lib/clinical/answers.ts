import type { IsoDate } from './dates'
import type { Score } from './instruments'
import type { ChoiceItem, DateItem, ListItem, MomentItem, NumberItem, PressureItem, ScoresItem, TextItem, TrialsItem } from './item'
import type { ItemId, Items } from './items'
import type { Known, Trial } from './trials/trial'

export const NOT_KNOWN = 'not-known'
export type NotKnown = typeof NOT_KNOWN

/** One reading, in mmHg. */
export type Pressure = {
  readonly systolic: Known<number>
  readonly diastolic: Known<number>
  readonly date?: IsoDate
  /** Whether an unlikely reading was confirmed a second time. */
  readonly confirmed?: boolean
}

type AnswerTo<I> = I extends ChoiceItem<infer V, infer U>
  ? V | U
  : I extends ListItem<infer V>
    ? readonly V[]
    : I extends NumberItem
      ? number
      : I extends DateItem | MomentItem | TextItem
        ? string
        : I extends PressureItem
          ? Pressure
          : I extends TrialsItem
            ? readonly Trial[]
            : I extends ScoresItem
              ? readonly Score[]
              : never

/** What has been answered: each question has a value, "not known", or is absent because it has not been asked yet. */
export type Answers = { readonly [K in ItemId]?: AnswerTo<Items[K]> | NotKnown }

export type Answer<K extends ItemId> = NonNullable<Answers[K]>
