import { z } from 'zod'
import { itemIds } from '../clinical/items'
import type { Option, Verdict } from '../clinical/rule'
import { line } from '../clinical/schema'
import { ASK_NOTHING, LEAST_SURE, LONGEST_LINE, MOST_FACTS, MOST_SURE, type Commitment } from './commitment'
import type { CaseFactId } from './facts'

const verdict = z.enum(['discuss', 'discuss-with-care', 'other-steps-first', 'not-supported', 'cannot-tell'] satisfies Verdict[], { error: 'a verdict' })

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

/** The shape of what is sent to see how a case reads by the rules, without an account. */
export const revealSchema = z.strictObject({ commitment: commitmentSchema })
