import type { Answers } from '@/lib/clinical/answers'
import { withChanges } from '@/lib/cases/changes'
import type { Saved, Sent } from '@/lib/cases/working-copy'
import type { Reply } from '@/components/case/saving'

/** A server as the device sees it: it saves over its own revision alone. `isReached` and `replies` tell whether a request arrives, and whether its answer does. */
export class SavingServer {
  saved: Saved = { revision: 0, answers: { age: 45 } }
  readonly sent: Sent[] = []
  isReached = true
  replies = true
  refusal: string | undefined

  readonly put = async (sent: Sent): Promise<Reply> => {
    this.sent.push(sent)
    await Promise.resolve()
    if (!this.isReached) throw new Error('no connection')
    if (this.refusal !== undefined) return { refused: this.refusal }
    const isLate = sent.revision !== this.saved.revision
    if (!isLate) this.other(withChanges(this.saved.answers, sent.changes))
    if (!this.replies) throw new Error('no answer')
    return isLate ? { current: this.saved } : { revision: this.saved.revision }
  }

  /** Somebody saves these answers. */
  other(answers: Answers): void {
    this.saved = { revision: this.saved.revision + 1, answers }
  }
}
