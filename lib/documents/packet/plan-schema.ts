import * as z from 'zod/mini'
import { parseIsoDate } from '../../clinical/dates'
import { instruments } from '../../clinical/instruments'
import type { Profile } from './profile'
import type { Requirement } from './requirement'

// The content security policy of the pages forbids compiled code, and only trying it is reported there.
z.config({ jitless: true })

const NO_CONTROLS = /^[^\u0000-\u001f\u007f-\u009f]*$/

/** One line of text of a plan: trimmed, bounded, without control characters or lone surrogates. */
function line(longest: number) {
  const error = `text of 1 to ${longest} characters, without control characters`
  return z.string({ error }).check(z.trim(), z.minLength(1, { error }), z.maxLength(longest, { error }), z.regex(NO_CONTROLS, { error }), z.refine((sent) => sent.isWellFormed(), { error }))
}

function whole(least: number, most: number) {
  const error = `a whole number from ${least} to ${most}`
  return z.int({ error }).check(z.gte(least, { error }), z.lte(most, { error }))
}

const use = z.optional(z.enum(['trd', 'mdsi']))
const yesOrAbsent = z.optional(z.literal(true))

const asked = {
  use,
  count: whole(1, 10),
  classes: z.optional(whole(1, 10)),
  weeks: z.optional(z.literal([4, 6, 8])),
  longer: yesOrAbsent,
  dose: z.optional(z.enum(['usual-minimum', 'highest-tolerated'])),
  within: z.optional(z.union([z.literal('this-episode'), whole(1, 20)])),
  improvement: z.optional(z.literal([25, 49])),
}

const threshold = z.union(
  Object.values(instruments).flatMap(({ id, range }) => (id === 'other' || range === undefined ? [] : [z.strictObject({ instrument: z.literal(id), atLeast: whole(1, range[1]) })])),
  { error: 'a scale with a total within its range' },
)

const inOrder = { error: 'the upper age below the lower one' }

/** One requirement, as a form or a file brings it. */
export const requirementSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('age'), use, from: whole(0, 120), to: z.optional(whole(0, 120)) }).check(z.refine(({ from, to }) => to === undefined || to >= from, inOrder)),
  z.strictObject({ kind: z.literal(['diagnosis', 'acute-suicidality', 'psychotherapy', 'severe-by-scale', 'register-check', 'certified-site', 'observation']), use }),
  z.strictObject({ kind: z.literal(['trials', 'augmentation', 'augmentation-or-psychotherapy']), ...asked }),
  z.strictObject({ kind: z.literal('scores'), use, anyOf: z.array(threshold, { error: 'at least one scale with its total' }).check(z.minLength(1), z.maxLength(4)), withinWeeks: z.optional(whole(1, 104)) }),
  z.strictObject({ kind: z.literal('oral-antidepressant'), use, stableWeeks: z.optional(whole(1, 52)) }),
  z.strictObject({ kind: z.literal('no-substance-use-disorder'), use, which: z.enum(['any', 'untreated']) }),
  z.strictObject({ kind: z.literal('no-psychosis'), use, unlessBenefitOutweighs: yesOrAbsent }),
  z.strictObject({ kind: z.literal('inpatient-care'), use, withinDays: whole(1, 365) }),
  z.strictObject({ kind: z.literal('by-hand'), use, what: z.enum(['psychiatrist', 'psychiatrist-orders', 'enrolled', 'documents']) }),
  z.strictObject({ kind: z.literal('in-words'), use, says: line(200) }),
]) satisfies z.ZodMiniType<Requirement>

const MOST_REQUIREMENTS = 40
const few = z.array(line(200)).check(z.maxLength(20))

/** Whether a text is a day or a month of the calendar. */
const isDate = (text: string): boolean => parseIsoDate(text.length === 7 ? `${text}-01` : text) !== undefined

/** A plan that a user wrote down. It rests on no record of the evidence, and holds nothing of any case. */
export const planSchema = z.strictObject({
  id: line(60),
  name: line(60),
  edition: line(80),
  read: z.string().check(z.refine(isDate, { error: 'a date, YYYY-MM-DD or YYYY-MM' })),
  requirements: z.array(requirementSchema, { error: 'a list of requirements' }).check(z.minLength(1, { error: 'at least one requirement' }), z.maxLength(MOST_REQUIREMENTS)),
  grants: few,
  notes: z.optional(few),
  notConfirmed: few,
}) satisfies z.ZodMiniType<Profile>

export type Parsed<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly faults: readonly string[] }

function parsed<T>(schema: z.ZodMiniType<T>, input: unknown): Parsed<T> {
  const { success, data, error } = schema.safeParse(input)
  return success ? { ok: true, value: data } : { ok: false, faults: error.issues.map(({ path, message }) => `${path.length === 0 ? 'the whole' : path.join('.')}: ${message}`) }
}

/** Reads one requirement, or says what is wrong with it. */
export const parseRequirement = (input: unknown): Parsed<Requirement> => parsed(requirementSchema, input)

/** Reads a plan, or says what is wrong with it and where. */
export const parsePlan = (input: unknown): Parsed<Profile> => parsed(planSchema, input)

function fromJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Reads the file of a plan. */
export function planFromFile(text: string): Parsed<Profile> {
  const input = fromJson(text)
  return input === undefined ? { ok: false, faults: ['the whole: not a file of a plan'] } : parsePlan(input)
}

/** The plans kept as text; what does not fit is left out. */
export function plansFrom(kept: string): readonly Profile[] {
  const found = fromJson(kept)
  if (!Array.isArray(found)) return []
  return found.flatMap((one: unknown) => {
    const plan = parsePlan(one)
    return plan.ok ? [plan.value] : []
  })
}

/** A plan as a file: the same plan gives the same bytes. */
export const fileOf = (plan: Profile): string => `${JSON.stringify(plan, null, 2)}\n`
