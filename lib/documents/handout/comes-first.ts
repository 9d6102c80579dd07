import type { SafetyCause } from '../../clinical/rule'

/** What is said to the person treated while safety leads, by its cause. */
export const comesFirst = {
  'suicidal-risk': 'First we talk about how to keep you safe. The rest can wait.',
  'medical-sign': 'First you need medical care, now. The rest can wait.',
  'catatonia-or-intake': 'First you need care so that you can eat, drink and move. The rest can wait.',
  'intoxication-or-delirium': 'First your mind has to be clear. The rest can wait.',
  'agitation-or-mania': 'First we help you to feel calm. The rest can wait.',
} as const satisfies Record<SafetyCause, string>
