import 'server-only'
import { env } from './env'

/** Whether clinical systems are set up whose calls are taken. */
export const takesCalls = (): boolean => env().HOOKS_CLIENTS !== undefined
