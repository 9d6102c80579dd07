import type { EvidenceId } from '../../evidence/records'
import type { Profile } from './profile'
import { profiles } from './profiles'
import { courseCitations } from './schedule'
import { siteChecklist } from './site-checklist'

/** Every record that a packet may cite, each once. */
export const packetCitations: readonly EvidenceId[] = [
  ...new Set<EvidenceId>([...profiles.flatMap(({ citation }: Profile) => citation ?? []), ...siteChecklist.map(({ because }) => because), ...courseCitations]),
]
