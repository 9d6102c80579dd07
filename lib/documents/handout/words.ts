import type { Option } from '../../clinical/rule'
import type { Plain } from './plain'

/** Something to talk about, for both options in the same order and to the same depth. */
export type Topic = { readonly title: string; readonly of: Readonly<Record<Option, readonly Plain[]>> }

export const plainNames = { esketamine: 'Esketamine nose spray', racemic: 'Ketamine drip' } as const satisfies Record<Option, string>

export const topics: readonly Topic[] = [
  {
    title: 'How it is given',
    of: {
      esketamine: [
        { says: 'You spray it in your nose at a clinic. Staff are with you.', from: ['esk-supervised-only'] },
        { says: 'At first there are 2 visits a week, for 4 weeks.', from: ['esk-dose-trd', 'esk-dose-mdd-asib'] },
      ],
      racemic: [
        { says: 'It flows into a vein in your arm at a clinic. Staff are with you.', from: ['rac-emergence-monitoring'] },
        { says: 'At first there are often 2 or 3 visits a week.', from: ['rac-repeat-dosing'] },
      ],
    },
  },
  {
    title: 'Is it approved in the US?',
    of: {
      esketamine: [{ says: 'Yes, for some kinds of depression.', from: ['esk-indication-trd', 'esk-indication-mdd-asib'] }],
      racemic: [{ says: 'Not for depression. It is approved to put people to sleep, as for surgery.', from: ['rac-fda-anaesthetic'] }],
    },
  },
  {
    title: 'What you may feel',
    of: {
      esketamine: [
        { says: 'Dizzy, sick, sleepy, or cut off from the things around you.', from: ['esk-common-ae'] },
        { says: 'This is most common in the first week.', from: ['esk-ae-decline'] },
        { says: 'Your blood pressure can go up for some hours.', from: ['esk-bp-after-dose'] },
      ],
      racemic: [
        { says: 'Dizzy, sick, numb, or as if you float or are cut off from things.', from: ['rac-safety-review-short', 'article-p45', 'article-p46', 'article-p47'] },
        { says: 'The harms of use for a long time are not well known.', from: ['rac-safety-review-short'] },
        { says: 'Your blood pressure can go up.', from: ['rac-safety-review-short'] },
      ],
    },
  },
  {
    title: 'After each visit',
    of: {
      esketamine: [
        { says: 'You stay for at least 2 hours, until you feel well.', from: ['esk-2h-monitoring'] },
        { says: 'Someone else takes you home. You do not drive until the next day, after a good sleep.', from: ['esk-no-driving'] },
      ],
      racemic: [
        { says: 'Staff watch you during and after it.', from: ['rac-emergence-monitoring'] },
        { says: 'Someone else takes you home. You do not drive until the next day.', from: ['rac-emergence-monitoring', 'rac-consensus-2017'] },
      ],
    },
  },
  {
    title: 'How long it may help',
    of: {
      esketamine: [
        { says: 'After 4 weeks we look at how much it helps. If it does, visits go on once a week or less.', from: ['esk-evaluate-week4', 'esk-dose-trd'] },
        { says: 'When it is stopped, the depression can come back.', from: ['trial-sustain-1'] },
      ],
      racemic: [{ says: 'One dose may work best after about a day, and last 1 to 2 weeks. For most people it then wears off.', from: ['rac-onset-duration', 'rac-relapse-after-stop'] }],
    },
  },
]

/** Said of both. */
export const ofBoth: readonly Plain[] = [
  { says: 'No large trial tells which of the two works better.', from: ['h-tolerability-choice'] },
  { says: 'Neither one is for an emergency. Neither is shown to prevent suicide.', from: ['esk-limit-not-suicide-prevention', 'ketamine-si-evidence-short'] },
  { says: 'Both can be misused, so the staff ask about that.', from: ['esk-abuse-misuse', 'esk-schedule-ciii'] },
]

/** What both ask care for. */
export const careful: readonly Plain[] = [
  { says: 'These drugs are not for everyone. A weak spot in a blood vessel, or a past bleed in the brain, rules out the spray, and speaks against the drip. In pregnancy neither one is advised.', from: ['esk-contraindications', 'esk-pregnancy', 'h-aneurysm', 'h-pregnancy'] },
  { says: 'Your breathing can slow down, so staff watch you.', from: ['esk-boxed-warning', 'rac-emergence-monitoring'] },
  { says: 'Thoughts of suicide can get worse, most of all when you are under 25. Tell us at once.', from: ['esk-boxed-warning', 'esk-suicidality-young-adults'] },
  { says: 'Much use for a long time can hurt your bladder.', from: ['esk-cystitis'] },
  { says: 'Do not use ketamine at home. It can slow your breathing with no one there to help.', from: ['rac-fda-compounded-2023'] },
]

/** How many people were in the trial of each picture, and where. */
export const plainPeople = { esketamine: '676 people', racemic: '62 people in a hospital' } as const satisfies Record<Option, string>

/** What each picture of 100 people counts, for the person treated. */
export const plainOutcomes = {
  esketamine: { felt: 'felt well or almost well after 8 weeks', caution: 'They knew which drug they got, and all took a pill for depression too.' },
  racemic: { felt: 'felt well or almost well after up to 8 drips', caution: 'The trial was small and did not show that the drip worked better.' },
} as const satisfies Record<Option, { felt: string; caution: string }>

/** The groups of each picture, for the person treated. */
export const plainGroups = {
  esketamine: ['the spray', 'a tablet called quetiapine'],
  racemic: ['the drip', 'a drip with a drug that makes you sleepy'],
} as const satisfies Record<Option, readonly [treated: string, compared: string]>
