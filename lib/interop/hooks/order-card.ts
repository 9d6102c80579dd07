import type { Option } from '../../clinical/rule'
import { optionNames, shortOptionNames } from '../../guidance/names'
import { cardOf, type Card, type Frame } from './card'
import { closing, listed } from './card-words'
import type { Chart } from './chart'
import { metBy, type MetRules } from './facts'

/** What holds of one option, each rule by its title. */
function part(option: Option, rules: MetRules): readonly string[] {
  const lines = rules[option].map(({ title, says, step }) => `**${title}.** ${says}${step === undefined ? '' : ` ${step}.`}`)
  return lines.length === 0 ? [] : [`${optionNames[option]}, by the chart alone:\n\n${listed(lines)}`]
}

const count = (many: number): string => `${many} ${many === 1 ? 'rule' : 'rules'}`

/** The card of an order: which rules the chart alone meets. It gives no verdict, for nobody was asked. Undefined where it meets none. */
export function orderCard(ordered: readonly Option[], chart: Chart, frame: Frame): Card | undefined {
  const rules = metBy(chart, frame.at)
  const met = ordered.filter((option) => rules[option].length > 0)
  if (met.length === 0) return undefined
  const summary = met.map((option) => `${shortOptionNames[option]}: the chart alone meets ${count(rules[option].length)} to read before going on`).join('. ')
  return cardOf('ketamine-orders', frame, summary, [
    ...met.flatMap((option) => part(option, rules)),
    'Nothing was asked of the person. Most of the consult is not answered, so no verdict is given.',
    ...closing(chart, frame.at),
  ])
}
