import 'server-only'
import { randomUUID } from 'node:crypto'
import type { z } from 'zod'
import { takeToken } from '@/lib/hooks/store/tokens'
import type { Bounds } from '../input/excess'
import { readAs } from '../input/read-as'
import { clientAddress } from './client-address'
import { readJson } from './endpoint'
import { env } from './env'
import { originHeaders, preflight } from './hook-origin'
import { asOutcome, bodyRefused, noService, notTaken } from './hook-refusal'
import { callerOf, type Caller } from './hook-token'
import { log } from './log'
import { methodNotAllowed, notSaved, unexpected } from './problem'
import { refusalOfRate } from './rate'
import { ownOrigin } from './same-origin'
import { isOfDatabase } from './transaction'

/** A chart sent along is larger than any body of ours. */
const LIMIT = 1024 * 1024
/** Resources lie deeper than a case, and in longer lists. */
const OF_CHART: Bounds = { deepest: 40, mostEntries: 10_000 }

type Params = Readonly<Record<string, string>>
type Handler = (request: Request, context?: { readonly params: Promise<Params> }) => Promise<Response> | Response

/** What an act is given, once the call was found to come from a system of the list. `origin` is the address of this application. */
type Called<Body> = { readonly caller: Caller; readonly params: Params; readonly body: Body; readonly origin: string }
type Way<Body> = { readonly body?: z.ZodType<Body>; readonly act: (called: Called<Body>) => Promise<Response> | Response }

/** Takes the token of a call, once, on any of several servers. */
async function admitted(request: Request, origin: string): Promise<Caller | undefined> {
  const caller = await callerOf(request.headers, `${origin}${new URL(request.url).pathname}`)
  const isTaken = !('reason' in caller) && (await takeToken(caller.once, caller.until))
  if (!('reason' in caller) && isTaken) return caller
  log.warning('hook-call-refused', { reason: 'reason' in caller ? caller.reason : 'used-before' })
  return undefined
}

async function bodyOf<Body>(request: Request, shape: z.ZodType<Body> | undefined): Promise<{ readonly value: Body } | Response> {
  if (shape === undefined) return { value: undefined as Body }
  const read = await readJson(request, LIMIT)
  if ('refused' in read) return asOutcome(read.refused)
  const found = readAs(shape, read.value, OF_CHART)
  return found.ok ? { value: found.value } : bodyRefused(found.faults)
}

async function answer<Body>(request: Request, params: Params, { body, act }: Way<Body>): Promise<Response> {
  const origin = ownOrigin(request.headers)
  if (env().HOOKS_CLIENTS === undefined || origin === undefined) return noService()
  const tooMany = refusalOfRate('any', clientAddress(request.headers))
  if (tooMany !== undefined) return asOutcome(tooMany)
  const caller = await admitted(request, origin)
  if (caller === undefined) return notTaken()
  const read = await bodyOf(request, body)
  return read instanceof Response ? read : await act({ caller, params, body: read.value, origin })
}

async function respond<Body>(request: Request, params: Params, way: Way<Body>): Promise<Response> {
  try {
    return await answer(request, params, way)
  } catch (error) {
    const correlation = randomUUID()
    log.error('route-failed', error, { correlation, method: request.method, route: new URL(request.url).pathname })
    return asOutcome(isOfDatabase(error) ? notSaved() : unexpected())
  }
}

const methods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'] as const
type Answers = Record<(typeof methods)[number] | 'OPTIONS', Handler>

/** Everything an address of CDS Hooks answers: one method to systems of the list, OPTIONS to browsers, and a refusal to every other. */
export function forSystems<Body>(method: 'GET' | 'POST', way: Way<Body>): Answers {
  const allow = method === 'GET' ? 'GET, HEAD, OPTIONS' : 'POST, OPTIONS'
  const open: Handler = async (request, context) => {
    const response = await respond(request, (await context?.params) ?? {}, way)
    for (const [name, value] of Object.entries({ 'Cache-Control': 'no-store', ...originHeaders(request.headers) })) response.headers.set(name, value)
    return response
  }
  const closed: Handler = () => asOutcome(methodNotAllowed(allow))
  const handlers = methods.map((one) => [one, one === method || (one === 'HEAD' && method === 'GET') ? open : closed] as const)
  return { ...Object.fromEntries(handlers), OPTIONS: (request: Request) => preflight(request.headers, allow) } as Answers
}
