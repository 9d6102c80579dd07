import { z } from 'zod'
import { roleIds } from '../accounts/role'
import { isUuid } from '../accounts/uuid'
import { answersSchema, line } from '../clinical/schema'
import { parseIsoDate } from '../clinical/dates'
import type { Answer } from '../clinical/answers'
import { itemIds, type ItemId } from '../clinical/items'
import { differReasonIds, LONGEST_WORDS, responseFault, type Response } from './differ'
import type { CaseEvent, Changes, Output } from './event'
import { outputs } from './event'
import { LONGEST_LABEL } from './label'
import { priorStageIds, type PriorAuthorization } from './prior-authorization'
import { LONGEST_LINE } from './signing'
import { verdictIds } from './worklist'

const MOST_ASKED = 10
/** A story whose numbers grow past this was never told by people. */
const HIGHEST_COUNT = 1_000_000

/** Text of several lines: bounded and trimmed; line breaks and tabs are its only control characters. */
export function paragraphs(longest: number, what: string) {
  const error = `${what} of at most ${longest} characters`
  const text = z.string({ error }).trim().max(longest, { error }).regex(/^[^\u0000-\u0008\u000b-\u001f\u007f-\u009f]*$/, { error })
  return text.refine((sent) => sent.isWellFormed(), { error })
}

/** The same text, and not none of it. */
export function needed(text: ReturnType<typeof line>, what: string) {
  return text.refine((sent) => sent !== '', { error: what })
}

const uuidSays = 'an id: a UUID in lower case'
export const idSchema = z.string({ error: uuidSays }).max(36, { error: uuidSays }).refine(isUuid, { error: uuidSays })

const dateSays = 'a date of the calendar, YYYY-MM-DD'
export const daySchema = line(10, dateSays).refine((date) => parseIsoDate(date) !== undefined, { error: dateSays })

const countSays = `a whole number from 1 to ${HIGHEST_COUNT}`
const count = z.int({ error: countSays }).min(1, { error: countSays }).max(HIGHEST_COUNT, { error: countSays })
const sha256 = z.string({ error: 'a SHA-256 in hexadecimal' }).regex(/^[0-9a-f]{64}$/, { error: 'a SHA-256 in hexadecimal' })
const momentSays = 'a moment in UTC, to the millisecond'
const momentSchema = z.string({ error: momentSays }).regex(/^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{3}Z$/, { error: momentSays })

function oneOf<const V extends string>(values: readonly V[]) {
  return z.enum([...values], { error: `one of: ${values.join(', ')}` })
}

export const labelSchema = needed(line(LONGEST_LABEL, 'a label'), 'a label that is not empty')
const ownLine = needed(paragraphs(LONGEST_LINE, 'a line of your own'), 'a line of your own')

type ChangeSchemas = { readonly [K in ItemId]: z.ZodOptional<z.ZodNullable<z.ZodType<Answer<K>>>> }

/** Changes by question: an answer in its shape, or null to take it back. */
export const changesSchema = z
  .strictObject(Object.fromEntries(itemIds.map((id) => [id, answersSchema.shape[id].unwrap().nullable().optional()])) as ChangeSchemas, {
    error: 'an object of changed answers, each under the name of its question',
  })
  .refine((changes) => Object.keys(changes).length > 0, { error: 'at least one changed answer' }) satisfies z.ZodType<Changes>

const wordsSchema = paragraphs(LONGEST_WORDS, 'own words').optional()

export const responseSchema = z
  .discriminatedUnion(
    'stand',
    [
      z.strictObject({ stand: z.literal('agrees'), words: wordsSchema }),
      z.strictObject({ stand: z.literal('differs'), reason: oneOf(differReasonIds), words: wordsSchema }),
    ],
    { error: 'a response: agrees, or differs with a reason' },
  )
  .check(({ value, issues }) => {
    const fault = responseFault(value)
    if (fault !== undefined) issues.push({ code: 'custom', message: fault, input: value, path: ['words'] })
  }) satisfies z.ZodType<Response>

export const responsesSchema = z.strictObject({ esketamine: responseSchema, racemic: responseSchema }, { error: 'a response for each option' })

export const priorSchema = z.strictObject(
  { stage: oneOf(priorStageIds), on: daySchema.optional(), until: daySchema.optional() },
  { error: 'a stage of prior authorization' },
) satisfies z.ZodType<PriorAuthorization>

const outputSchema = oneOf(Object.keys(outputs) as Output[])
const formatSchema = oneOf(['text', 'json', 'csv', 'fhir', 'pdf'])
const sharingSchema = oneOf(['read', 'write'])

/** What a device sends for a list of cases as a table: whether labels and names go along. */
export const exportSchema = z.strictObject({ withText: z.boolean() })

/** What a device sends to save an open consult as a case. The id is made there, so that sending twice makes one case. */
export const createSchema = z.strictObject({ id: idSchema, label: labelSchema, answers: answersSchema }, { error: 'an object with id, label and answers' })

/** What a device sends to save answers: the revision it has seen, and what it changed. */
export const answerSchema = z.strictObject({ revision: count, changes: changesSchema }, { error: 'an object with revision and changes' })
export type Answering = z.infer<typeof answerSchema>

/** What a device sends to sign: the revision, the version of the knowledge and the verdicts that were on its screen. Whom it asks are ids; who they are is looked up. */
const signature = {
  revision: count,
  knowledge: needed(line(120, 'a version of the knowledge'), 'a version of the knowledge'),
  responses: responsesSchema,
}
const shownSchema = z.strictObject(
  { safetyFirst: z.boolean({ error: 'true or false' }), esketamine: oneOf(verdictIds), racemic: oneOf(verdictIds) },
  { error: 'what was shown: safetyFirst and the verdict of each option' },
)
export const signSchema = z.strictObject(
  {
    ...signature,
    shown: shownSchema,
    asks: z.array(idSchema).max(MOST_ASKED, { error: `at most ${MOST_ASKED} people` }).refine((ids) => new Set(ids).size === ids.length, { error: 'each person once' }),
  },
  { error: 'an object with revision, knowledge, shown, responses and asks' },
)

/** The events that are stored as a device sends them: the server adds nothing but when, and by whom. */
const renamed = { kind: z.literal('renamed'), from: labelSchema, to: labelSchema }
const archived = { kind: z.literal('archived') }
const restored = { kind: z.literal('restored') }
const coSigned = { kind: z.literal('co-signed'), sha256, line: ownLine }
const returned = { kind: z.literal('returned'), sha256, line: ownLine }
const addendum = { kind: z.literal('addendum'), sha256, text: needed(paragraphs(LONGEST_WORDS, 'an addendum'), 'an addendum that is not empty') }
const reopened = { kind: z.literal('reopened'), version: count }
const priorAuthorization = { kind: z.literal('prior-authorization'), from: priorSchema.nullable(), to: priorSchema }
const reviewDue = { kind: z.literal('review-due'), from: daySchema.nullable(), to: daySchema.nullable() }
const printed = { kind: z.literal('printed'), what: outputSchema, sha256: sha256.optional() }
const exported = { kind: z.literal('exported'), what: outputSchema, format: formatSchema }

/** What a device sends of every other event. People are ids here; the server puts name and role to them. */
export const requestSchema = z.discriminatedUnion(
  'kind',
  [
    z.strictObject(renamed),
    z.strictObject({ kind: z.literal('shared'), with: idSchema, sharing: sharingSchema }),
    z.strictObject({ kind: z.literal('unshared'), with: idSchema }),
    z.strictObject({ kind: z.literal('assigned'), from: idSchema.nullable(), to: idSchema.nullable() }),
    z.strictObject(archived),
    z.strictObject(restored),
    z.strictObject({ kind: z.literal('signed'), ...signSchema.shape }),
    z.strictObject(coSigned),
    z.strictObject(returned),
    z.strictObject(addendum),
    z.strictObject(reopened),
    z.strictObject(priorAuthorization),
    z.strictObject(reviewDue),
    z.strictObject(printed),
    z.strictObject(exported),
  ],
  { error: 'an event: its kind, and what that kind needs' },
)
export type Request = z.infer<typeof requestSchema>

/** What is looked for among labels. It travels in a body, never in an address. */
export const searchSchema = z.strictObject({ text: needed(line(LONGEST_LABEL, 'a text'), 'a text to look for') }, { error: 'an object with text' })

const actorSchema = z.strictObject({ id: idSchema, name: line(120, 'a name'), role: oneOf(roleIds).optional() })
const stored = { number: count, at: momentSchema, by: actorSchema }

/** An event as it is stored, read back by the same shapes with which it was written. */
export const eventSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('created'), ...stored, ...createSchema.shape }),
  z.strictObject({ kind: z.literal('answered'), ...stored, ...answerSchema.shape }),
  z.strictObject({ ...renamed, ...stored }),
  z.strictObject({ kind: z.literal('shared'), ...stored, with: actorSchema, sharing: sharingSchema }),
  z.strictObject({ kind: z.literal('unshared'), ...stored, with: actorSchema }),
  z.strictObject({ kind: z.literal('assigned'), ...stored, from: idSchema.nullable(), to: actorSchema.nullable() }),
  z.strictObject({ ...archived, ...stored }),
  z.strictObject({ ...restored, ...stored }),
  z.strictObject({ kind: z.literal('signed'), ...stored, ...signature, sha256, asks: z.array(actorSchema).max(MOST_ASKED) }),
  z.strictObject({ ...coSigned, ...stored }),
  z.strictObject({ ...returned, ...stored }),
  z.strictObject({ ...addendum, ...stored }),
  z.strictObject({ ...reopened, ...stored }),
  z.strictObject({ ...priorAuthorization, ...stored }),
  z.strictObject({ ...reviewDue, ...stored }),
  z.strictObject({ ...printed, ...stored }),
  z.strictObject({ ...exported, ...stored }),
]) satisfies z.ZodType<CaseEvent>
