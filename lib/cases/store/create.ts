import 'server-only'
import { utcMoment } from '@/lib/server/clock'
import { transaction } from '@/lib/server/transaction'
import type { Actor } from '../../accounts/person'
import type { Answers } from '../../clinical/answers'
import { isSame } from '../canonical'
import type { Case } from '../case'
import type { CaseEvent } from '../event'
import { may } from '../may'
import { refusal } from '../refusal'
import { apply } from '../story'
import { audit, done, hidden, refuse, type Outcome } from './outcome'
import { caseOf, readable, storyOf } from './story'
import { append, begin } from './write'

/** What a case began with. */
function beginning([first]: readonly CaseEvent[]): unknown {
  return first?.kind === 'created' ? { label: first.label, answers: first.answers } : undefined
}

type Asked = { readonly id: string; readonly label: string; readonly answers: Answers }

/** Begins a case under the id that its device gave it. Asked the same again, it is the same case, and with something else it is refused; an id that is somebody else's is not told. */
export async function create(actor: Actor, { id, label, answers }: Asked): Promise<Outcome<Case>> {
  const told = { actor, action: 'created', caseId: id }
  return await transaction(async (within) => {
    const decision = may(actor, 'create')
    if (!decision.allowed) return await refuse(within, told, { reason: 'not-allowed', says: decision.says })
    const event = readable({ kind: 'created', id, label, answers, number: 1, at: utcMoment(new Date()), by: actor })
    const applied = apply(undefined, event)
    if (!applied.ok) throw new Error(`A case cannot begin: ${applied.refusal.reason}.`)
    if (await begin(within, applied.case)) {
      await append(within, id, event)
      await audit(within, { ...told, detail: { revision: applied.case.revision } })
      return done(applied.case)
    }
    const story = await storyOf(within, id)
    const there = caseOf(story)
    if (there?.owner.id !== actor.id) return await refuse(within, told, hidden)
    // The same request once more is the same case; another one would lose what is new in it in silence.
    if (!isSame(beginning(story), { label, answers })) return await refuse(within, told, { ...refusal('already-begun'), current: { case: there, since: [] } })
    await audit(within, { ...told, action: 'read', detail: { revision: there.revision } })
    return done(there)
  })
}
