import { createHash } from 'node:crypto'
import { galleryCases } from '@/components/gallery/gallery-cases'
import { canonical } from '@/lib/cases/canonical'
import { basePerson, exampleDay } from '@/lib/clinical/base-person'
import { drugs } from '@/lib/clinical/drugs'
import { otherTreatments } from '@/lib/clinical/drugs/other-treatments'
import { instruments } from '@/lib/clinical/instruments'
import { items } from '@/lib/clinical/items'
import { variables } from '@/lib/clinical/variables'
import { conflicts } from '@/lib/evidence/conflicts'
import { passages } from '@/lib/evidence/article'
import { evidenceRecords } from '@/lib/evidence/records'
import { sources } from '@/lib/evidence/sources'
import { assess } from '@/lib/guidance/assess'
import { knowledge } from '@/lib/guidance/knowledge'
import { rules } from '@/lib/rules'
import { safetyMessages } from '@/lib/rules/safety/leads'

/** A part of what is known: its version, and a digest of all that the version stands for. */
export type Known = { readonly version: string; readonly digest: string }
export const parts = ['rules', 'intake', 'evidence', 'guidance'] as const
export type Part = (typeof parts)[number]

/** Infinity and undefined have no place in JSON, and count all the same. */
function digestOf(content: unknown): string {
  const text = JSON.stringify(content, (_, value: unknown) => (value === undefined || value === Infinity ? String(value) : value))
  return createHash('sha256').update(text).digest('hex')
}

/** Examples test a rule and are no part of what it says. */
const ruleContents = rules.map(({ examples: _examples, ...rule }) => rule)

/**
 * What is made of the base person and of every state in the gallery, in the form and the words in which signed records keep it.
 * A record signed before is held against today's: made otherwise under an unchanged version, each would be told as one that differs.
 */
const madeOfStates = (): readonly string[] => [basePerson, ...Object.values(galleryCases).map(({ answers }) => answers)].map((answers) => canonical(assess(answers, exampleDay)))

/** What is known now. Comments, files and the order of imports do not count; what a person can be told does. */
export function knownNow(): Readonly<Record<Part, Known>> {
  return {
    rules: { version: knowledge.rules, digest: digestOf([ruleContents, safetyMessages]) },
    intake: { version: knowledge.intake, digest: digestOf([items, variables, drugs, otherTreatments, instruments]) },
    evidence: { version: knowledge.evidence, digest: digestOf([evidenceRecords, sources, conflicts, passages]) },
    guidance: { version: knowledge.version, digest: digestOf(madeOfStates()) },
  }
}

const versionFile = { rules: 'lib/guidance/knowledge.ts', intake: 'lib/guidance/knowledge.ts', evidence: 'lib/evidence/version.ts', guidance: 'lib/guidance/knowledge.ts' } as const satisfies Record<Part, string>

/** What is to be done where the content and the version of a part do not go together; undefined where they do. */
export function toDo(part: Part, kept: Known, now: Known): string | undefined {
  if (kept.digest === now.digest && kept.version === now.version) return undefined
  if (kept.digest === now.digest) return `The version of the ${part} is new and nothing changed: take it back, or run npm run knowledge to keep it.`
  return kept.version === now.version
    ? `The ${part} changed and the version did not: raise it in ${versionFile[part]}, then run npm run knowledge.`
    : `The ${part} changed, and the version as well: run npm run knowledge to keep the new digest.`
}
