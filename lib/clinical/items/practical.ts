import { choice, list, type ChoiceItem, type TextItem } from '../item'

const reach = { section: 'practical', role: 'access' } as const

/** An access question: an obstacle only when the answer says so. */
function inReach(item: { ask: string; says: string; why: string; no: string }): ChoiceItem<'yes' | 'no', never> {
  const { no, ...rest } = item
  return choice({ ...reach, ...rest, options: { yes: ['Yes', item.says], no: ['No', no] }, neutral: 'yes' })
}

/** A wish or refusal of the person. */
function wish(item: { ask: string; says: string; why: string; no: string }): ChoiceItem<'no' | 'yes', never> {
  const { no, ...rest } = item
  return choice({ ...reach, ...rest, options: { no: ['No', no], yes: ['Yes', item.says] }, neutral: 'no' })
}

export const practicalItems = {
  certifiedSite: inReach({
    ask: 'Certified esketamine site within reach',
    says: 'a certified esketamine site within reach',
    no: 'no certified esketamine site within reach',
    why: 'Esketamine is given only in a certified setting.',
  }),
  infusionSite: inReach({
    ask: 'Monitored infusion site within reach',
    says: 'a monitored infusion site within reach',
    no: 'no monitored infusion site within reach',
    why: 'Infusions need staff who can manage airway and pressure.',
  }),
  canStay: inReach({ ask: 'Can stay 2 hours after a dose', says: 'can stay 2 hours after a dose', no: 'cannot stay 2 hours after a dose', why: 'Observation lasts at least 2 hours.' }),
  wayHome: inReach({ ask: 'Way home without driving', says: 'a way home without driving', no: 'no way home without driving', why: 'No driving until the next day after restful sleep.' }),
  visits: inReach({ ask: 'Can come twice a week at first', says: 'can come twice a week at first', no: 'cannot come twice a week at first', why: 'The first 4 weeks are the densest part of the schedule.' }),
  declinesEsketamine: wish({ ask: 'Declines esketamine', says: 'declines esketamine', no: 'does not decline esketamine', why: 'A refusal is respected and recorded.' }),
  declinesInfusion: wish({ ask: 'Declines ketamine infusion', says: 'declines ketamine infusion', no: 'does not decline ketamine infusion', why: 'A refusal is respected and recorded.' }),
  wantsHomeUse: wish({ ask: 'Wants ketamine for home use', says: 'wants ketamine for home use', no: 'does not want ketamine for home use', why: 'Home use of compounded ketamine has its own warning.' }),
  preference: choice({
    ...reach,
    role: 'record',
    ask: 'Preference',
    says: 'preference',
    why: 'Stated in the note and beside the other options.',
    options: {
      none: ['None stated', 'no preference stated'],
      esketamine: ['Esketamine', 'prefers esketamine'],
      infusion: ['Ketamine infusion', 'prefers ketamine infusion'],
      psychotherapy: ['Psychotherapy', 'prefers psychotherapy'],
      oral: ['Another oral step', 'prefers another oral step'],
      ect: ['ECT', 'prefers ECT'],
      tms: ['TMS', 'prefers TMS'],
    },
  }),
  offLabelTalk: list({
    section: 'practical',
    role: 'record',
    ask: 'Off-label talk done',
    says: 'off-label talk',
    why: 'Only what is ticked is stated in the note.',
    options: {
      status: ['Off-label status explained', 'off-label status explained'],
      evidence: ['Evidence and its limits explained', 'evidence and its limits explained'],
      risks: ['Risks explained', 'risks explained'],
      alternatives: ['Alternatives explained', 'alternatives explained'],
      cost: ['Cost explained', 'cost explained'],
    },
  }),
  payer: { kind: 'text', section: 'practical', ask: 'Payer', says: 'payer', why: 'For the prior-authorization packet.', role: 'record', longest: 120 } satisfies TextItem,
} as const
