import type { CitationId } from '../../evidence/cite'
import type { SafetyCause } from '../../clinical/rule'

/** A step of the safety message. It is shown even where its record is unconfirmed, and then says so. */
export type SafetyStep = { readonly says: string; readonly remoteOnly?: true; readonly because: readonly [CitationId, ...CitationId[]] }

/** What leads the screen for each cause of safety first. */
export const safetyMessages = {
  'suicidal-risk': {
    title: 'Suicide safety comes first',
    steps: [
      { says: 'Stay with the person; do not leave them alone.', because: ['imminent-risk-actions'] },
      { says: 'Where the consult is remote: establish where the person is, and send help there.', remoteOnly: true, because: ['imminent-risk-actions', 'crisis-988'] },
      { says: 'Ask about means at hand and make access to them harder.', because: ['imminent-risk-actions'] },
      { says: 'Do a structured risk assessment and make a safety plan together.', because: ['cssrs-high-risk-rule', 'imminent-risk-actions'] },
      { says: 'Decide on the level of care by your local protocol: emergency assessment, admission, or close follow-up.', because: ['imminent-risk-actions', 'cssrs-high-risk-rule'] },
      { says: 'US: call or text 988 (veterans press 1); in immediate danger call 911.', because: ['crisis-988'] },
    ],
  },
  'medical-sign': {
    title: 'An urgent medical sign comes first',
    steps: [
      { says: 'Arrange emergency medical care now; no dose of either drug is given meanwhile.', because: ['esk-cv-caution', 'rac-fda-anaesthetic'] },
      { says: 'US: call 911.', because: ['crisis-988'] },
    ],
  },
  'catatonia-or-intake': {
    title: 'Catatonia or refusal of food and fluids comes first',
    steps: [
      { says: 'Arrange a medical assessment today, fluids and nutrition included; this step is a convention here.', because: ['stage-of-treatment-before-esketamine'] },
      { says: 'For catatonia, a lorazepam trial is the usual first step; this step is a convention here.', because: ['stage-of-treatment-before-esketamine'] },
      { says: 'Talk about ECT early.', because: ['ect-response-rate'] },
    ],
  },
  'intoxication-or-delirium': {
    title: 'Intoxication or delirium comes first',
    steps: [
      { says: 'Arrange a medical assessment and treat the cause.', because: ['h-cognitive', 'h-sud'] },
      { says: 'Judge mood, risk and consent again when the person is clear.', because: ['h-cognitive', 'h-sud'] },
    ],
  },
  'agitation-or-mania': {
    title: 'Psychotic agitation or mania comes first',
    steps: [
      { says: 'See to a calm room and the safety of everyone in it; this step is a convention here.', because: ['imminent-risk-actions'] },
      { says: 'Treat the psychosis or mania first; decide on the level of care.', because: ['esk-psychosis-caution', 'h-bipolar'] },
    ],
  },
} as const satisfies Record<SafetyCause, { readonly title: string; readonly steps: readonly SafetyStep[] }>
