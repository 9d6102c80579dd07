import { hashSync } from '@node-rs/argon2'

/** The password of everybody who is made for a test. */
export const password = 'seven quiet herons wade'

/** What they are kept with. A hash tells what it costs to check, and this one costs next to nothing. */
export const passwordHash = hashSync(password, { memoryCost: 8, timeCost: 1, parallelism: 1 })
