import 'server-only'
import { doesNotFollow, notAllowed, notFound, proveAnew, type Answer, type Problem } from '@/lib/server/problem'
import { isUuid } from '../../accounts/uuid'
import type { Denied, Outcome } from './outcome'

function problemOf(denied: Denied): Problem {
  if ('current' in denied) return doesNotFollow(denied.reason, denied.says, denied.current)
  switch (denied.reason) {
    case 'hidden':
      return notFound()
    case 'not-allowed':
      return notAllowed(denied.says)
    case 'prove-anew':
      return proveAnew(denied.says)
  }
}

/** What came of an act, as a route answers it. */
export function answerOf<T>(outcome: Outcome<T>): Answer<T> {
  return outcome.ok ? { value: outcome.value } : { refused: problemOf(outcome.denied) }
}

type Params = Readonly<Record<string, string>>

/** What came of an act with the case that an address names. What is no id is the id of no case. */
export async function answerOfCase<T>({ id = '' }: Params, act: (caseId: string) => Promise<Outcome<T>>): Promise<Answer<T>> {
  return isUuid(id) ? answerOf(await act(id)) : { refused: notFound() }
}
