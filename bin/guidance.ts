/** `npm run --silent guidance -- FILE|-`: cases in, one assessment a line out. */
import { once } from 'node:events'
import { createReadStream } from 'node:fs'
import { caseJsonSchema } from '../lib/clinical/schema'
import { localMoment } from '../lib/server/clock'
import { assessAll, type AssessAsked } from './guidance/assess-all'
import type { Chunks } from './guidance/lines'
import { help, readArguments, type Asked } from './guidance/request'

/** Whether whoever reads our output still does. */
let isRead = true
/** Whether something of it was lost, other than by a reader who left. */
let isLost = false

const hasLeft = (problem: NodeJS.ErrnoException): boolean => problem.code === 'EPIPE'

function lose(): void {
  isLost = true
  process.exitCode = 2
}

process.stdout.on('error', (problem) => {
  isRead = false
  if (hasLeft(problem)) return
  if (!isLost) console.error(`The output cannot be written: ${problem.message}`)
  lose()
})
process.stderr.on('error', (problem) => {
  if (!hasLeft(problem)) lose()
})

/** Writes a line and waits while the reader is behind. */
async function print(line: string): Promise<void> {
  if (!isRead || process.stdout.write(`${line}\n`)) return
  await once(process.stdout, 'drain').catch(() => {
    isRead = false
  })
}

async function open(file: string): Promise<Chunks> {
  if (file === '-') return process.stdin
  const stream = createReadStream(file)
  await once(stream, 'ready')
  return stream
}

async function perform(asked: Asked): Promise<number> {
  switch (asked.act) {
    case 'help':
      await print(help)
      return 0
    case 'schema':
      await print(JSON.stringify(caseJsonSchema(), null, 2))
      return 0
    case 'refuse':
      console.error(`${asked.why}\nnpm run --silent guidance -- --help says how this is used.`)
      return 2
    case 'assess':
      return await assessFile(asked)
  }
}

/** A file that cannot be read ends the run with a sentence; anything else that is thrown is a fault of ours. */
async function assessFile(asked: AssessAsked): Promise<number> {
  try {
    return await assessAll(await open(asked.file), asked, localMoment(new Date()), { print, tell: (line) => console.error(line), isRead: () => isRead })
  } catch (problem) {
    if (!(problem instanceof Error && 'syscall' in problem)) throw problem
    console.error(`${asked.file} cannot be read: ${problem.message}`)
    return 2
  }
}

void perform(readArguments(process.argv.slice(2))).then((status) => {
  process.exitCode = isLost ? 2 : status
})
