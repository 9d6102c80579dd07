import { rule } from '../../clinical/rule'
import { no } from '../../clinical/words'

/** After a dose a person is observed for at least 2 hours. */
export const cannotStay = rule({
  id: 'access/cannot-stay',
  title: 'Cannot stay 2 hours after a dose',
  when: no('canStay'),
  effect: { esketamine: ['other-steps-first', 'label-warning'], racemic: ['other-steps-first', 'convention'] },
  says: 'Esketamine asks for at least 2 hours of observation after each dose; an infusion needs similar monitoring. This is a problem of access, not a clinical refusal.',
  step: 'Arrange at least 2 hours after each dose',
  instead: 'Work, childcare and transport can be planned around fixed session days.',
  because: ['esk-2h-monitoring', 'esk-boxed-warning', 'h-transport-monitoring'],
  examples: [
    { given: { canStay: 'no' }, holds: 'yes', esketamine: 'other-steps-first', racemic: 'other-steps-first', racemicApart: 'other-steps-first' },
    { given: {}, holds: 'no', esketamine: 'discuss', racemicApart: 'discuss' },
    { given: { canStay: 'not-known' }, holds: 'unknown', esketamine: 'discuss', racemicApart: 'discuss' },
  ],
})

/** Nobody drives home after a dose. */
export const noWayHome = rule({
  id: 'access/no-way-home',
  title: 'No way home without driving',
  when: no('wayHome'),
  effect: { esketamine: ['other-steps-first', 'label-warning'], racemic: ['other-steps-first', 'convention'] },
  says: 'After a dose of either drug there is no driving until the next day, after a restful sleep. This is a problem of access, not a clinical refusal.',
  step: 'Arrange a way home without driving',
  instead: 'A relative, a friend or a transport service can be asked.',
  because: ['esk-no-driving', 'h-transport-monitoring'],
  examples: [
    { given: { wayHome: 'no' }, holds: 'yes', esketamine: 'other-steps-first', racemic: 'other-steps-first', racemicApart: 'other-steps-first' },
    { given: {}, holds: 'no', esketamine: 'discuss', racemicApart: 'discuss' },
    { given: { wayHome: 'not-known' }, holds: 'unknown', esketamine: 'discuss', racemicApart: 'discuss' },
  ],
})

/** The first weeks are the densest part of either schedule. */
export const cannotComeTwiceWeekly = rule({
  id: 'access/cannot-come-twice-weekly',
  title: 'Cannot come twice a week at first',
  when: no('visits'),
  effect: { esketamine: ['say', 'convention'], racemic: ['say', 'convention'] },
  says: 'Esketamine comes twice a week in weeks 1 to 4; infusions, too, are usually given twice a week. This is a problem of access, not a clinical refusal.',
  because: ['esk-dose-trd', 'esk-dose-mdd-asib', 'rac-repeat-dosing', 'h-transport-monitoring'],
  examples: [
    { given: { visits: 'no' }, holds: 'yes', esketamine: 'discuss', racemic: 'discuss-with-care', racemicApart: 'discuss' },
    { given: {}, holds: 'no', esketamine: 'discuss', racemicApart: 'discuss' },
    { given: { visits: 'not-known' }, holds: 'unknown', esketamine: 'discuss', racemicApart: 'discuss' },
  ],
})
