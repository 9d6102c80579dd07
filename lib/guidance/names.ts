import type { Option, Verdict } from '../clinical/rule'

/** The name of each verdict, as every screen and document says it. */
export const verdictNames = {
  discuss: 'Worth discussing',
  'discuss-with-care': 'Discuss with care',
  'other-steps-first': 'Other steps first',
  'not-supported': 'Not supported',
  'cannot-tell': 'Not enough answered',
} as const satisfies Record<Verdict, string>

export const optionNames = {
  esketamine: 'Esketamine nasal spray',
  racemic: 'Ketamine infusion (off-label)',
} as const satisfies Record<Option, string>

/** Where there is little room. */
export const shortOptionNames = { esketamine: 'Esketamine', racemic: 'Infusion' } as const satisfies Record<Option, string>
