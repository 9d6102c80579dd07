import { nameOf, type EvidenceNames } from '@/components/evidence/names'
import { packetCitations } from '@/lib/documents/packet/citations'

/** What links to evidence say in a packet. The page makes them, so that the texts stay on the server. */
export const packetNames: EvidenceNames = { citations: Object.fromEntries(packetCitations.map((id) => [id, nameOf(id)])), conflicts: {} }
