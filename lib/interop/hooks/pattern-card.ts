import { options } from '../../clinical/rule'
import { cardOf, type Card, type Frame } from './card'
import { closing, dated, listed } from './card-words'
import { antidepressantsOf, type Chart } from './chart'
import { metBy } from './facts'

const NOT_KNOWN = 'Whether a course was long enough, at a sufficient dose, or helped is not known from the chart. Nothing was asked of the person, so nothing is said of either option.'

/** Whether the chart alone already shuts out both options, as under 18 years: then no consult is offered. */
const isShutOut = (chart: Chart, at: string): boolean => {
  const met = metBy(chart, at)
  return options.every((option) => met[option].some(({ effect }) => effect === 'not-supported'))
}

/** The card of a chart that shows depression and several antidepressants; undefined where it would be of no use. */
export function patternCard(chart: Chart, frame: Frame): Card | undefined {
  const { depression } = chart
  if (depression === undefined || chart.hasDied || isShutOut(chart, frame.at)) return undefined
  const drugs = antidepressantsOf(chart)
  const lines = [dated(`an active diagnosis of depression, ${depression.code}`, depression.on), ...drugs.map(({ drug, on }) => dated(drug.name, on))]
  return cardOf('treatment-resistance', frame, `The chart lists depression and ${drugs.length} antidepressants: a consult on esketamine or ketamine can be opened`, [
    `The chart lists:\n\n${listed(lines)}`,
    NOT_KNOWN,
    ...closing(chart, frame.at),
  ])
}
