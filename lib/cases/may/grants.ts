import type { Role } from '../../accounts/role'
import type { Act } from '../may'

/** How somebody stands to a case that they may know of. */
export type Relation = 'own' | 'shared-to-write' | 'shared-to-read'

/** How much of a case is seen: all, or what the allow-list of `de-identified.ts` lets through. */
export type Seen = 'whole' | 'de-identified'

/** What a role may do with a case that is theirs or shared with them, and what a disabled button says of the rest. */
export type Grant = {
  readonly sees: Seen
  readonly acts: readonly Act[]
  readonly otherwise: Readonly<Partial<Record<Act, string>>> & { readonly rest: string }
}

const reading = ['read', 'print', 'export'] as const satisfies readonly Act[]
/** The work around a record: whom it is handed to, the insurer, the review. */
const follow = ['assign', 'prior-authorize', 'set-review'] as const satisfies readonly Act[]
const writing = [...reading, ...follow, 'answer', 'rename'] as const satisfies readonly Act[]
const keeping = ['share', 'unshare', 'archive', 'restore'] as const satisfies readonly Act[]
const signing = ['sign', 'add-addendum', 'reopen'] as const satisfies readonly Act[]

const teamNeverSigns = 'Guidance is signed by a psychiatrist. You can sign beside it, with a line of your own, when asked.'
const keptByOthers = 'Sharing and archiving are for the psychiatrist or the owner of the case.'
const onlyToRead = 'This case is shared with you to read.'
const supervisorSigns = 'A psychiatrist signs beside a trainee, not a trainee.'

const teamSays = {
  sign: teamNeverSigns,
  'add-addendum': 'An addendum is for psychiatrists, and for trainees in their own cases.',
  reopen: 'A new version is opened by a psychiatrist, or by the trainee whose case it is.',
  return: 'A record is returned by a supervising psychiatrist.',
  share: keptByOthers,
  unshare: keptByOthers,
  archive: keptByOthers,
  restore: keptByOthers,
  rest: onlyToRead,
} as const

const teamOwn: Grant = { sees: 'de-identified', acts: [], otherwise: { rest: 'The care team works on cases that are shared with it.' } }
const traineeShared: Grant = { sees: 'de-identified', acts: ['read'], otherwise: { rest: 'Trainees see shared cases without identifying details, to learn from.' } }

/** By role and relation. An administrator is not in it: they never see a case. */
export const grants: Readonly<Record<Exclude<Role, 'administrator'>, Readonly<Record<Relation, Grant>>>> = {
  psychiatrist: {
    own: { sees: 'whole', acts: [...writing, ...keeping, ...signing, 'co-sign', 'return'], otherwise: { rest: 'Nobody may do this.' } },
    'shared-to-write': { sees: 'whole', acts: [...writing, ...keeping, ...signing, 'co-sign', 'return'], otherwise: { rest: 'Nobody may do this.' } },
    'shared-to-read': { sees: 'whole', acts: [...reading, 'co-sign', 'return'], otherwise: { rest: onlyToRead } },
  },
  'care-team': {
    own: teamOwn,
    'shared-to-write': { sees: 'whole', acts: [...writing, 'co-sign'], otherwise: teamSays },
    'shared-to-read': { sees: 'whole', acts: [...reading, 'co-sign'], otherwise: teamSays },
  },
  trainee: {
    own: { sees: 'whole', acts: [...writing, ...keeping, ...signing], otherwise: { 'co-sign': supervisorSigns, return: 'A record is returned by a supervising psychiatrist.', rest: 'Nobody may do this.' } },
    'shared-to-write': traineeShared,
    'shared-to-read': traineeShared,
  },
}
