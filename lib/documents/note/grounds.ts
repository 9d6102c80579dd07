import type { Answers } from '../../clinical/answers'
import { options, tiers, type Option, type Tier } from '../../clinical/rule'
import type { Assessment } from '../../guidance/assessment'
import { decidingFindings } from '../../guidance/deciding'
import { shortOptionNames } from '../../guidance/names'
import { alsoOpen, eitherOf, sayOpen, waitsFor, type Asked } from '../deciding'
import { stating, type Clause } from './clause'
import { verdictClauses } from './conclusions'

const tierIds = Object.keys(tiers) as readonly Tier[]

/** The kinds of authority that make a verdict what it is, in the order of their weight. */
function sayTiers(option: Option, { assessment }: Asked): string {
  const has = new Set(decidingFindings(assessment.options[option]).map(({ tier }) => tier))
  const what = assessment.options[option].verdict === 'discuss-with-care' ? 'The care rests on' : 'Rests on'
  return has.size === 0 ? '' : `${what}: ${tierIds.flatMap((tier) => (has.has(tier) ? [tiers[tier][1].toLowerCase()] : [])).join('; ')}`
}

function sayGround(option: Option, asked: Asked): string {
  const either = eitherOf(asked, option)
  return either.length > 0 ? `As these answers stand, at least one of these holds: ${either.join('; ')}` : sayTiers(option, asked)
}

/** The verdicts, each with what it rests on where rules make it what it is. */
export function groundedVerdicts(assessment: Assessment, answers: Answers): readonly Clause[] {
  return verdictClauses(assessment).map((one) => {
    const ground = one.concludes === undefined ? '' : sayGround(one.concludes, { assessment, answers })
    return ground === '' ? one : stating(`${one.text}. ${ground}`, one)
  })
}

/** What is open and makes a verdict what it is; once for both options where they wait for the same. */
export function waitingClauses(assessment: Assessment, answers: Answers): readonly Clause[] {
  if (assessment.held) return []
  const waiting = options.flatMap((option) => {
    const open = waitsFor({ assessment, answers }, option)
    return open.length === 0 ? [] : [{ name: shortOptionNames[option], says: sayOpen(open).join('. '), open: open.flatMap((one) => one.open) }]
  })
  const [first, second] = waiting
  if (first !== undefined && second !== undefined && first.says === second.says) {
    return [stating(`Both options wait for what is open. ${first.says}`, { open: [...new Set([...first.open, ...second.open])] })]
  }
  return waiting.map(({ name, says, open }) => stating(`${name} waits for what is open. ${says}`, { open }))
}

/** What is open beside a finding that asks for care; once where it was told of the other option. */
export function alsoOpenClauses(assessment: Assessment, answers: Answers): readonly Clause[] {
  if (assessment.held) return []
  const told = new Set(options.map((option) => sayOpen(waitsFor({ assessment, answers }, option)).join('. ')))
  return options.flatMap((option) => {
    const open = alsoOpen({ assessment, answers }, option)
    const says = sayOpen(open).join('. ')
    if (says === '') return []
    const text = told.has(says) ? 'The same' : says
    told.add(says)
    return [stating(`Also open for ${shortOptionNames[option].toLowerCase()}. ${text}`, { open: open.flatMap((one) => one.open) })]
  })
}
