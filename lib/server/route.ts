import 'server-only'
import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { findSession, type SignedIn } from '@/lib/accounts/store/sessions'
import { clientAddress } from './client-address'
import { onlyAnswers, options, readJson } from './endpoint'
import { log } from './log'
import { AS_PERSON } from '../accounts/as-person'
import { readAs } from '../input/read-as'
import { fieldsRefused, notAllowed, notSameOrigin, notSaved, notSignedIn, refuse, someoneElse, unexpected, type Answer, type Problem } from './problem'
import { refusalOfRate, type Rate } from './rate'
import { isLedFromElsewhere, isPartElsewhere, isSameOrigin } from './same-origin'
import { tokenOf } from './session-cookie'
import { isOfDatabase } from './transaction'

const LIMIT = 200 * 1024
const methods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'] as const
type Method = (typeof methods)[number]
type Params = Readonly<Record<string, string>>
type Handler = (request: Request, context?: { readonly params: Promise<Params> }) => Promise<Response> | Response

/** What an act is given, once all of it was checked. `params` are the parts of the address in brackets. */
type Asked<Who, Body> = { readonly who: Who; readonly body: Body; readonly params: Params; readonly query: URLSearchParams; readonly headers: Headers; readonly address: string; readonly device: string }

/** What an act gives back: something to tell, nothing to tell (null), a refusal, or a whole response. */
type Told = Response | Answer<unknown>

type Way<Who, Body> = {
  /** The shape of the body of a changing request; without one, `{}`. */
  readonly body?: z.ZodType<Body>
  /** Asked by a timer and not by the person: it keeps no session alive. */
  readonly isPoll?: boolean
  /** Open also to whoever has yet to choose a password of their own. */
  readonly withGivenPassword?: boolean
  /** Which bound it has besides the one that every request has; 'none' for what watches the server. */
  readonly rate?: Rate | 'none'
  readonly act: (asked: Asked<Who, Body>) => Promise<Told>
}

/** One method of an address, from the request to its answer. */
type Answering = (request: Request, params: Params) => Promise<Told>

const nothing = z.strictObject({})

/** A method that anyone may use. */
export function forAnyone<Body = unknown>(way: Way<undefined, Body>): Answering {
  return async (request, params) => {
    const tooMany = rateOf(way, () => addressOf(request))
    return tooMany === undefined ? await checked({ request, params, who: undefined, sent: await sentWith(request) }, way) : { refused: tooMany }
  }
}

/** A method for whoever is signed in. What they may do is for the store to say. */
export function forSignedIn<Body = unknown>(way: Way<SignedIn, Body>): Answering {
  return async (request, params) => {
    const token = tokenOf(request.headers)
    // Taken in before anything is asked of who sends it: in the minutes that a body can take, they may have been signed out or have lost their role.
    const sent = token === undefined ? undefined : await sentWith(request)
    const who = token === undefined ? undefined : await findSession(token, way.isPoll !== true)
    const tooMany = rateOf(way, () => who?.actor.id ?? addressOf(request))
    if (tooMany !== undefined) return { refused: tooMany }
    if (who === undefined) return { refused: notSignedIn() }
    if (way.rate === 'export' && isLedFromElsewhere(request.headers)) return { refused: notSameOrigin() }
    if (who.hasGivenPassword && way.withGivenPassword !== true) return { refused: notAllowed('Choose a password of your own first') }
    const meant = request.headers.get(AS_PERSON)
    return meant === null || meant === who.actor.id ? await checked({ request, params, who, sent }, way) : { refused: someoneElse() }
  }
}

const addressOf = ({ headers }: Request): string => clientAddress(headers)

const rateOf = ({ rate = 'any' }: { readonly rate?: Rate | 'none' }, by: () => string): Problem | undefined => (rate === 'none' ? undefined : refusalOfRate(rate, by()))

/** What a changing request brings; nothing with any other. */
const sentWith = async (request: Request): Promise<Sent> => (isChange(request) ? await readJson(request, LIMIT) : undefined)

type Sent = Answer<unknown> | undefined
type Came<Who> = { readonly request: Request; readonly params: Params; readonly who: Who; readonly sent: Sent }

async function checked<Who, Body>({ request, params, who, sent }: Came<Who>, { body, act }: Way<Who, Body>): Promise<Told> {
  const read = sent === undefined ? { value: undefined } : bodyOf(sent, body ?? nothing)
  if ('refused' in read) return read
  return await act({ who, body: read.value as Body, params, query: new URL(request.url).searchParams, headers: request.headers, address: addressOf(request), device: request.headers.get('user-agent') ?? '' })
}

function bodyOf(sent: Answer<unknown>, shape: z.ZodType): Answer<unknown> {
  if ('refused' in sent) return sent
  const found = readAs(shape, sent.value)
  return found.ok ? { value: found.value } : { refused: fieldsRefused(found.faults) }
}

const isChange = ({ method }: Request): boolean => method !== 'GET' && method !== 'HEAD'

/** Everything an address answers: the methods given, OPTIONS, and a refusal for every other. */
export function answering(given: Partial<Record<Exclude<Method, 'HEAD' | 'OPTIONS'>, Answering>>): Record<Method, Handler> {
  const ways: Partial<Record<Method, Answering>> = { ...given, HEAD: given.GET }
  const allow = [...methods.filter((method) => ways[method] !== undefined), 'OPTIONS'].join(', ')
  const handlerOf = (method: Method): Handler => {
    if (method === 'OPTIONS') return options(allow)
    const way = ways[method]
    return way === undefined ? onlyAnswers(allow) : async (request, context) => await respond(request, way, (await context?.params) ?? {})
  }
  return Object.fromEntries(methods.map((method) => [method, handlerOf(method)])) as Record<Method, Handler>
}

async function respond(request: Request, way: Answering, params: Params): Promise<Response> {
  const correlation = randomUUID()
  try {
    if (isChange(request) ? !isSameOrigin(request.headers) : isPartElsewhere(request.headers)) return refuse(notSameOrigin(), correlation)
    const told = await way(request, params)
    if (!(told instanceof Response) && 'refused' in told) return refuse(told.refused, correlation)
    const response = told instanceof Response ? told : told.value === null ? new Response(null, { status: 204 }) : Response.json(told.value)
    response.headers.set('Cache-Control', 'no-store')
    return response
  } catch (error) {
    log.error('route-failed', error, { correlation, method: request.method, route: new URL(request.url).pathname })
    return refuse(isOfDatabase(error) ? notSaved() : unexpected(), correlation)
  }
}
