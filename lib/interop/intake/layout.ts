import { isSame } from '../../cases/canonical'
import type { Item, Section } from '../../clinical/item'
import { itemIds, items, sections, type ItemId } from '../../clinical/items'
import { codeOf } from '../codes'
import type { EnableWhen, QuestionnaireItem } from '../fhir/questionnaire'
import type { ResponseItem } from '../fhir/questionnaire-response'
import { enabling } from './cell'
import { cells } from './cells'
import { gatesFor } from './options'

/** A group of questions with its heading: a section of the intake, or a list of exceptions within one. */
export type Group = { readonly linkId: string; readonly text: string; readonly holds: readonly (ItemId | Group)[] }

const groupOf = (id: ItemId): string | undefined => (items[id] as Item).group
const slug = (text: string): string => text.toLowerCase().replaceAll(/[^a-z]+/g, '-')

/** The questions of a section in order; a group stands where its first question does, and reaches to its last. */
function blocksOf(ids: readonly ItemId[]): readonly (ItemId | Group)[] {
  const [first, ...rest] = ids
  if (first === undefined) return []
  const group = groupOf(first)
  if (group === undefined) return [first, ...blocksOf(rest)]
  const end = ids.findLastIndex((id) => groupOf(id) === group) + 1
  return [{ linkId: `group.${slug(group)}`, text: group, holds: ids.slice(0, end) }, ...blocksOf(ids.slice(end))]
}

/** The intake as it is laid out: a group for each section. */
export const layout: readonly Group[] = (Object.keys(sections) as Section[]).map((section) => ({
  linkId: `section.${section}`,
  text: sections[section],
  holds: blocksOf(itemIds.filter((id) => items[id].section === section)),
}))

const groupIds = (groups: readonly (ItemId | Group)[]): readonly string[] => groups.flatMap((one) => (typeof one === 'string' ? [] : [one.linkId, ...groupIds(one.holds)]))

/** The linkIds of headings, which hold questions and are none. */
export const headings: ReadonlySet<string> = new Set(groupIds(layout))

/** When a heading is shown: with its questions, where all of them hang on the same. */
function gatesOver(holds: Group['holds']): readonly EnableWhen[] {
  const [first = [], ...others] = holds.map((one) => (typeof one === 'string' ? gatesFor(one) : []))
  return others.every((gates) => isSame(gates, first)) ? first : []
}

/** A group with its heading and all that is asked in it. */
export function asked({ linkId, text, holds }: Group): QuestionnaireItem {
  const item = holds.flatMap((one) => (typeof one === 'string' ? cells[one].asks : [asked(one)]))
  return { linkId, ...(linkId === 'section.safety' && { code: [codeOf('suicide-risk-assessment')] }), text, type: 'group', ...enabling(gatesOver(holds)), item }
}

/** A group with what was answered in it; none where nothing was. */
export function told({ linkId, text, holds }: Group, tell: (id: ItemId) => readonly ResponseItem[]): readonly ResponseItem[] {
  const item = holds.flatMap((one) => (typeof one === 'string' ? tell(one) : told(one, tell)))
  return item.length === 0 ? [] : [{ linkId, text, item }]
}
