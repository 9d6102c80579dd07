import { casesOf } from './cases'
import type { Chunks } from './lines'
import { replyTo } from './reply'
import type { Asked } from './request'

export type AssessAsked = Extract<Asked, { act: 'assess' }>

/** Where the lines go: what was assessed, and what is told of the rest. */
export type Out = {
  /** Writes a line, and waits while whoever reads it is behind. */
  readonly print: (line: string) => Promise<void>
  readonly tell: (line: string) => void
  /** Whether anybody still reads. */
  readonly isRead: () => boolean
}

/** Assesses what comes; the exit status is 1 where a case was refused or none was there. */
export async function assessAll(chunks: Chunks, { file, lines, asOf }: AssessAsked, today: string, out: Out): Promise<number> {
  let done = 0
  let bad = 0
  for await (const found of casesOf(chunks, lines)) {
    const reply = replyTo(found, asOf ?? today)
    if ('assessed' in reply) {
      done += 1
      await out.print(reply.assessed)
    } else {
      bad += 1
      for (const line of reply.refused) out.tell(line)
    }
    if (!out.isRead()) break
  }
  if (done + bad === 0) out.tell(`${file === '-' ? 'Standard input' : file} holds no case.`)
  return bad === 0 && done > 0 ? 0 : 1
}
