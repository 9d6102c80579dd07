import { NOT_KNOWN, type Answers } from '../answers'
import { findDrug, type DrugId } from '../drugs'
import type { ChoiceId } from '../items'

/** Drugs of the list whose taking has a question of its own. */
const askedBy = {
  phenelzine: 'maoi',
  tranylcypromine: 'maoi',
  isocarboxazid: 'maoi',
  'selegiline-transdermal': 'maoi',
  'quetiapine-xr': 'sedatingAntipsychotic',
  'olanzapine-with-fluoxetine': 'sedatingAntipsychotic',
  modafinil: 'modafinil',
  lamotrigine: 'lamotrigine',
  lithium: 'lithium',
} as const satisfies { readonly [id in DrugId]?: ChoiceId }

type Asked = typeof askedBy
const hasQuestion = (id: DrugId): id is keyof Asked => id in askedBy

/** A medicine told among the trials as still taken, by the question that asks for it, and its name. */
export type StillTaken = { readonly id: Asked[keyof Asked]; readonly name: string }

export function stillTaken({ trials }: Answers): readonly StillTaken[] {
  if (trials === undefined || trials === NOT_KNOWN) return []
  return trials.flatMap(({ drug: told, stopped }) => {
    const drug = stopped === 'ongoing' ? findDrug(told) : undefined
    return drug !== undefined && hasQuestion(drug.id) ? [{ id: askedBy[drug.id], name: drug.name }] : []
  })
}
