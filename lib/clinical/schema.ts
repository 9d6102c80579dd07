import { z } from 'zod'
import { readAs, type Read } from '../input/read-as'
import { offer } from '../input/words'
import { NOT_KNOWN, type Answer, type Pressure } from './answers'
import { dateOf } from './dates'
import { instruments, type InstrumentId, type Score } from './instruments'
import type { ChoiceItem, Item, ListItem } from './item'
import { itemIds, items, type ItemId } from './items'
import type { Trial } from './trials/trial'
import { doseWords, episodeWords, responseWords, stoppedWords, takenWords, weeksWords } from './trials/words'

// The content security policy of the pages forbids compiled code, and only trying it is reported there.
z.config({ jitless: true })

const MOST_TRIALS = 60
const MOST_SCORES = 200
const LONGEST_DRUG = 80

/** Text without control characters, written so that every reader of the published shape knows it. */
const NO_CONTROLS = /^[^\u0000-\u001f\u007f-\u009f]*$/

const notKnown = z.literal(NOT_KNOWN)

/** One line of text: bounded, trimmed, without control characters or lone surrogates. */
export function line(longest: number, what: string) {
  const error = `${what} of at most ${longest} characters, without control characters`
  const text = z.string({ error }).trim().max(longest, { error }).regex(NO_CONTROLS, { error })
  return text.refine((sent) => sent.isWellFormed(), { error })
}

const date = line(10, 'a date, YYYY-MM-DD,')
const numberOrNotKnown = z.union([z.number({ error: `a number, or ${NOT_KNOWN}` }), notKnown])

function oneOf<const V extends string>(...values: readonly V[]) {
  return z.enum([...values], { error: `one of: ${offer(values)}` })
}

/** One of the values that have words, or "not known". */
function oneOfWords<V extends string>(words: Readonly<Record<V, string>>) {
  return oneOf<V | typeof NOT_KNOWN>(...(Object.keys(words) as V[]), NOT_KNOWN)
}

const yesOrAbsent = z.boolean({ error: 'true or false' }).optional()

export const trialSchema = z.strictObject(
  {
    drug: line(LONGEST_DRUG, 'the name of a drug'),
    doseMg: numberOrNotKnown.optional(),
    doseBand: oneOfWords(doseWords).optional(),
    weeks: numberOrNotKnown.optional(),
    weeksBand: oneOfWords(weeksWords).optional(),
    start: date.optional(),
    end: date.optional(),
    taken: oneOfWords(takenWords).optional(),
    response: oneOfWords(responseWords).optional(),
    stopped: oneOfWords(stoppedWords).optional(),
    episode: oneOfWords(episodeWords).optional(),
    confirmed: yesOrAbsent,
  },
  { error: 'an object: one medicine trial' },
) satisfies z.ZodType<Trial>

export const scoreSchema = z.strictObject(
  {
    instrument: oneOf(...(Object.keys(instruments) as InstrumentId[])),
    total: numberOrNotKnown,
    item9: numberOrNotKnown.optional(),
    date: date.optional(),
  },
  { error: 'an object: one total of a rating scale' },
) satisfies z.ZodType<Score>

export const pressureSchema = z.strictObject(
  { systolic: numberOrNotKnown, diastolic: numberOrNotKnown, date: date.optional(), confirmed: yesOrAbsent },
  { error: `an object with systolic and diastolic, or ${NOT_KNOWN}` },
) satisfies z.ZodType<Pressure>

function listOf<T extends z.ZodType>(one: T, most: number, what: string) {
  const error = `a list of at most ${most} ${what}, or ${NOT_KNOWN}`
  return z.union([z.array(one, { error }).max(most, { error }), notKnown])
}

function choiceSchema(item: ChoiceItem) {
  return oneOf(...Object.keys(item.options), ...Object.keys(item.unknowns ?? {}), NOT_KNOWN)
}

function listSchema(item: ListItem) {
  const options = Object.keys(item.options)
  const error = `a list without repeats of: ${offer(options)}`
  const chosen = z.array(oneOf(...options), { error }).max(options.length, { error })
  return z.union([chosen.refine((values) => new Set(values).size === values.length, { error }).meta({ uniqueItems: true }), notKnown])
}

function answerSchema(item: Item): z.ZodType {
  switch (item.kind) {
    case 'choice':
      return choiceSchema(item)
    case 'list':
      return listSchema(item)
    case 'number':
      return numberOrNotKnown
    case 'date':
      return date
    case 'moment':
      return line(40, 'a date, or a date and time such as 2026-11-25T09:30,')
    case 'text':
      return line(item.longest, 'text')
    case 'pressure':
      return z.union([pressureSchema, notKnown])
    case 'trials':
      return listOf(trialSchema, MOST_TRIALS, 'medicine trials')
    case 'scores':
      return listOf(scoreSchema, MOST_SCORES, 'totals of rating scales')
  }
}

type AnswerSchemas = { readonly [K in ItemId]: z.ZodOptional<z.ZodType<Answer<K>>> }

function describedAnswer(item: Item) {
  const unit = item.kind === 'number' ? { 'x-unit': item.unit } : {}
  return answerSchema(item).optional().meta({ title: item.ask, description: item.why, ...unit })
}

/** The shape of answers, made from the questions: any of them may be absent, and any may be "not known". */
export const answersSchema = z.strictObject(Object.fromEntries(itemIds.map((id) => [id, describedAnswer(items[id])])) as AnswerSchemas, {
  error: 'an object of answers, each under the name of its question',
})

const asOfSays = 'a date such as 2026-11-25, or a date and time such as 2026-11-25T09:30Z'

/** The shape of one case: answers, the moment they are read at, and a name by which its sender knows it. */
export const caseSchema = z
  .strictObject(
    {
      answers: answersSchema.meta({ title: 'Answers', description: 'What has been answered; a question that is absent has not been asked.' }),
      asOf: line(40, 'a date')
        .refine((moment) => dateOf(moment) !== undefined, { error: asOfSays })
        .optional()
        .meta({ title: 'As of', description: `The day or moment the answers are read at: ${asOfSays}. Without it, now.` }),
      id: line(120, 'a name').optional().meta({ title: 'Name', description: 'A name by which the sender knows the case; it comes back with the assessment.' }),
    },
    { error: 'an object with answers' },
  )
  .meta({ title: 'Case', description: 'The answers of one person, to be assessed. Every answer may also be "not-known".' })

export type Case = z.infer<typeof caseSchema>
export type CaseReading = Read<Case>

/** Reads a case from outside: the case, or every fault with the field it is in (`body` where it is the whole). */
export function parseCase(input: unknown): CaseReading {
  return readAs(caseSchema, input)
}

/** The shape of a case as JSON Schema, draft 2020-12. */
export function caseJsonSchema() {
  return z.toJSONSchema(caseSchema, { target: 'draft-2020-12', io: 'input' })
}
