import { z } from 'zod'

/** Text that can be stored, of bounded length. */
const text = (most: number) => z.string({ error: 'text' }).min(1, { error: 'text that is not empty' }).max(most, { error: `at most ${most} characters` }).refine((value) => value.isWellFormed() && !value.includes('\u0000'), { error: 'characters that can be stored' })

/** A part that may be absent; real clients also send `null`, or an empty text. */
const perhaps = <Shape extends z.ZodType>(shape: Shape) => z.preprocess((value) => (value === null || value === '' ? undefined : value), shape.optional())

const fhirId = z.string({ error: 'the id of a resource' }).regex(/^(Patient\/)?[A-Za-z0-9.-]{1,64}$/, { error: 'the id of a resource' }).transform((id) => id.replace('Patient/', ''))

/** A call as clients send it. What is not read is let pass, as the specification asks; the token for a clinical server is not kept. */
export const hookCallSchema = z
  .looseObject({
    hook: text(60),
    hookInstance: text(100),
    fhirServer: perhaps(text(500)),
    context: z.looseObject({ userId: perhaps(text(200)), patientId: fhirId }, { error: 'an object: what the hook tells' }),
    prefetch: perhaps(z.looseObject({}, { error: 'an object: data by their names' })),
  })
  .transform(({ hook, fhirServer, context, prefetch }) => ({ hook, fhirServer, context, prefetch: prefetch ?? {} }))

const coding = z.looseObject({ code: text(200), system: perhaps(text(500)) })

const moment = z.iso.datetime({ offset: true, error: 'a moment with its zone' }).regex(/^[12]\d{3}/, { error: 'a moment of our time' })

const MOST_AT_ONCE = 200

/** What clinicians did with cards. A reason without a comment, a comment without a reason, and neither, are all sent by real clients. */
export const hookFeedbackSchema = z.looseObject({
  feedback: z
    .array(
      z.looseObject({
        card: text(200),
        outcome: z.enum(['accepted', 'overridden'], { error: 'one of: accepted, overridden' }),
        acceptedSuggestions: perhaps(z.array(z.looseObject({ id: text(200) })).max(50)),
        overrideReason: perhaps(z.looseObject({ reason: perhaps(coding), userComment: perhaps(text(4000)) })),
        outcomeTimestamp: perhaps(moment),
      }),
    )
    .max(MOST_AT_ONCE, { error: `at most ${MOST_AT_ONCE} at once` }),
})

export type HookFeedback = z.output<typeof hookFeedbackSchema>['feedback'][number]
