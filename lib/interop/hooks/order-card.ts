import type { Option } from '../../clinical/rule'
import { optionNames, shortOptionNames } from '../../guidance/names'
import { cardOf, type Card, type Frame } from './card'
import { closing, listed } from './card-words'
import type { Chart } from './chart'
import { assessAlone, type Alone } from './facts'

/** What holds of one option, each rule by its title. */
function part(option: Option, { findings }: Alone): readonly string[] {
  const lines = findings[option].map(({ title, says, step }) => `**${title}.** ${says}${step === undefined ? '' : ` ${step}.`}`)
  return lines.length === 0 ? [] : [`${optionNames[option]}, by the chart alone:\n\n${listed(lines)}`]
}

const count = (many: number): string => `${many} ${many === 1 ? 'rule' : 'rules'}`

/** The card of an order: which rules the chart alone meets. It gives no verdict, for nobody was asked. Undefined where it meets none. */
export function orderCard(ordered: readonly Option[], chart: Chart, frame: Frame): Card | undefined {
  const alone = assessAlone(chart, frame.at)
  const met = ordered.filter((option) => alone.findings[option].length > 0)
  if (met.length === 0) return undefined
  const summary = met.map((option) => `${shortOptionNames[option]}: the chart alone meets ${count(alone.findings[option].length)} to read before going on`).join('. ')
  return cardOf('ketamine-orders', frame, summary, [
    ...met.flatMap((option) => part(option, alone)),
    `Nothing was asked of the person: ${alone.assessment.gaps.length} questions of the consult can still matter, and no verdict is given.`,
    ...closing(chart, frame.at),
  ])
}
