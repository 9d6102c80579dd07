import { options, type Option } from '../clinical/rule'
import type { Assessment } from '../guidance/assessment'
import { optionNames } from '../guidance/names'
import { comesFirst } from './handout/comes-first'
import { crisisLine } from './handout/crisis-line'
import { otherWays } from './handout/other-ways'
import type { Plain } from './handout/plain'
import { careful, ofBoth, plainGroups, plainNames, plainOutcomes, plainPeople, topics } from './handout/words'
import { of100 } from './shares'
import { leadingTrial } from './trial-figures'

/** A text of the handout that the clinician can put in other words before it prints. */
export type HandoutText = { readonly id: string; readonly title: string; readonly says: string }

/** A row of the handout: one text over its whole width, or texts side by side at equal weight. */
export type HandoutRow = { readonly title: string; readonly texts: readonly HandoutText[] }

/** What the person in the room takes home. The crisis line stands first and is not changed. `unfit`: what the clinician sees before it is printed, where it tells more than fits. */
export type Handout = { readonly title: string; readonly crisis: string; readonly rows: readonly HandoutRow[]; readonly unfit?: string }

const join = (plain: readonly Plain[]): string => plain.map(({ says }) => says).join(' ')

const one = (id: string, title: string, says: string): HandoutRow => ({ title, texts: [{ id, title, says }] })

function pictures(option: Option): string {
  const { treated, compared } = leadingTrial[option]
  const [group, other] = plainGroups[option]
  const people = `In one trial of ${plainPeople[option]}, ${of100(treated[1])} of 100 with ${group} ${plainOutcomes[option].felt}.`
  return `${people} With ${other} it was ${of100(compared[1])} of 100. ${plainOutcomes[option].caution}`
}

/** Both options, topic by topic, in the same order and to the same depth. */
const sideBySide = (id: string, title: string, of: (option: Option) => string): HandoutRow => ({
  title,
  texts: options.map((option) => ({ id: `${id}-${option}`, title: plainNames[option], says: of(option) })),
})

/** What the talk was about: while the options are held, what comes first alone. */
const talked = ({ held }: Pick<Assessment, 'held'>): HandoutRow =>
  one('talked', 'What we talked about', `${held ? 'Today we talk first about what is below.' : 'We talked about ways to treat depression that has not lifted.'} You can ask about any of this again.`)
const next = one('next', 'What we will do next', 'We agreed on:\n\n\nNext visit:\n')
const safetyFirst = ({ safety }: Pick<Assessment, 'safety'>): readonly HandoutRow[] => safety.map(({ cause }) => one(`first-${cause}`, 'What comes first', comesFirst[cause]))

const bothOptions: readonly HandoutRow[] = [
  ...topics.map(({ title, of }, place) => sideBySide(`topic-${place + 1}`, title, (option) => join(of[option]))),
  sideBySide('numbers', 'How many people felt well', pictures),
  one('both', 'Both', `The two trials are not alike. They do not show which one is better. ${join(ofBoth)}`),
  one('careful', 'Be careful', join(careful)),
  { title: 'Other ways', texts: otherWays.map(({ id, title, says }) => ({ id: `way-${id}`, title, says: join(says) })) },
]

/** It describes both options alike, so that it tells no verdict: who prints it hears where one is not supported. */
function unfitFor({ held, options: found }: Pick<Assessment, 'held' | 'options'>): string | undefined {
  const against = options.filter((option) => found[option].verdict === 'not-supported')
  if (held || against.length === 0) return undefined
  return `Not supported by the guidance: ${against.map((option) => optionNames[option].toLowerCase()).join(' and ')}. The handout describes both options alike. Change the words that do not fit this person.`
}

/** The handout as it stands before the clinician changes a word: no verdict, no history, nothing that tells who it is for. Where safety leads, that comes first, and while the options are held it stands alone. */
export function handout(assessment: Pick<Assessment, 'held' | 'safety' | 'options'>): Handout {
  const { held } = assessment
  const unfit = unfitFor(assessment)
  const rows = [talked(assessment), ...safetyFirst(assessment), ...(held ? [] : bothOptions), next]
  return { title: 'Ketamine and other ways to treat depression', crisis: crisisLine.says, rows, ...(unfit !== undefined && { unfit }) }
}

/** The longest a text may become. */
export const LONGEST_TEXT = 1200
