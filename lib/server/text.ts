import 'server-only'
import { z } from 'zod'

/** Text of bounded length that the database can keep. */
export const text = (most: number) =>
  z
    .string({ error: 'text' })
    .max(most, { error: `at most ${most} characters` })
    .refine((value) => value.isWellFormed() && !value.includes('\u0000'), { error: 'characters that can be stored' })
