import { z } from 'zod'
import { daySchema, idSchema, needed, paragraphs } from '../cases/schema'
import { verdictIds } from '../cases/worklist'
import { itemIds } from '../clinical/items'
import type { Option } from '../clinical/rule'
import { line } from '../clinical/schema'
import { ASK_NOTHING, LEAST_SURE, LONGEST_COMMENT, LONGEST_LINE, MOST_FACTS, MOST_SURE, type Commitment } from './commitment'
import type { CaseFactId } from './facts'
import type { PracticeOutcome } from './outcome'

const verdict = z.enum([...verdictIds], { error: 'a verdict' })

const factId = z
  .string({ error: 'a fact of the case' })
  .max(60)
  .refine((id): id is CaseFactId => /^[a-zA-Z]+(\/\d{1,2})?$/.test(id), { error: 'a fact of the case' })

const error = `at most ${MOST_FACTS} facts, each once`
const facts = z
  .array(factId, { error })
  .max(MOST_FACTS, { error })
  .refine((ids) => new Set(ids).size === ids.length, { error })

const sureSays = `a whole number from ${LEAST_SURE} to ${MOST_SURE}`

/** The shape of a commitment, on its way in from a page and out of a database or a device. Whether its facts are those of the case is for the case to say. */
export const commitmentSchema = z
  .strictObject({
    safetyFirst: z.boolean({ error: 'true or false' }),
    verdicts: z.strictObject({ esketamine: verdict, racemic: verdict } satisfies Record<Option, typeof verdict>),
    for: facts,
    against: facts,
    asks: z.enum([...itemIds, ASK_NOTHING], { error: 'a question of the intake, or nothing' }),
    sure: z.int({ error: sureSays }).min(LEAST_SURE, { error: sureSays }).max(MOST_SURE, { error: sureSays }),
    line: line(LONGEST_LINE, 'one line').optional(),
  })
  .refine((one) => !one.for.some((fact) => one.against.includes(fact)), { error: 'a fact speaks for or against, not both', path: ['against'] }) satisfies z.ZodType<Commitment>

/** The shape of what a case comes to, as it is kept with one that was shared. */
export const outcomeSchema = z.strictObject({ esketamine: verdict, racemic: verdict, safetyFirst: z.boolean(), weigh: z.array(z.string().max(80)).max(200) }) satisfies z.ZodType<PracticeOutcome>

const revisionSays = 'the revision that was looked through'

const caseIdSays = 'the name of a practice case'
/** The id of a practice case: its name, or that of one that was shared. */
export const caseIdSchema = z.string({ error: caseIdSays }).regex(/^[a-z0-9-]{1,60}$/, { error: caseIdSays })

/** What is sent to see how a case reads by the rules, without an account. */
export const revealSchema = z.strictObject({ commitment: commitmentSchema })

/** What is sent to commit to a case in an account. */
export const committingSchema = z.strictObject({ id: idSchema, case: caseIdSchema, commitment: commitmentSchema })

/** What a supervisor sends to say something of a commitment. */
export const commentingSchema = z.strictObject({ id: idSchema, text: needed(paragraphs(LONGEST_COMMENT, 'words'), 'words of your own') })

/** What a supervisor sends to have somebody try a case; without a day it may be any. */
export const assigningSchema = z.strictObject({ person: idSchema, case: caseIdSchema, due: daySchema.optional() })

/** What is sent to share a case of the clinic to learn from: its own id, that of the new one, which revision of it was looked through, and that it was. */
export const sharingSchema = z.strictObject({
  id: idSchema,
  case: idSchema,
  revision: z.int({ error: revisionSays }).min(1, { error: revisionSays }),
  confirmed: z.literal(true, { error: 'look through what is shared, then confirm' }),
})
