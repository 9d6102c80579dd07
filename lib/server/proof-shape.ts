import 'server-only'
import { text } from './text'

/** What proves who somebody is, as a part of a body: the password, and the code of a second step where there is one. */
export const proofShape = { password: text(1000), code: text(20).optional() }
