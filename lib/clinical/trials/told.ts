import { NOT_KNOWN, type Answers } from '../answers'
import { findDrug, findOtherTreatment, type DrugId } from '../drugs'
import type { ChoiceId } from '../items'
import { remember } from '../remember'
import type { Trial } from './trial'

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

/** What is told among the trials: the treatments by id, and the medicines still taken. Every change that is tried out reads the same list again. */
const told = remember((trials: readonly Trial[]) => ({
  treatments: trials.map(({ drug }): string | undefined => (findDrug(drug) ?? findOtherTreatment(drug))?.id),
  taken: trials.flatMap(({ drug: name, stopped }): readonly StillTaken[] => {
    const drug = stopped === 'ongoing' ? findDrug(name) : undefined
    return drug !== undefined && hasQuestion(drug.id) ? [{ id: askedBy[drug.id], name: drug.name }] : []
  }),
}))

export const toldByTrials = ({ trials = [] }: Answers) => told(trials === NOT_KNOWN ? [] : trials)
