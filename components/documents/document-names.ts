import { nameOf, type EvidenceNames } from '@/components/evidence/names'
import { stagingBecause } from '@/lib/clinical/instruments/maudsley-staging'
import { packetCitations } from '@/lib/documents/packet/citations'

/** What links to evidence say in documents. The page makes them, so that the texts stay on the server. */
export const documentNames: EvidenceNames = { citations: Object.fromEntries([...packetCitations, ...stagingBecause].map((id) => [id, nameOf(id)])), conflicts: {} }
