import type { Answers } from '@/lib/clinical/answers'
import { begin, type WorkingCopy } from '@/lib/cases/working-copy'
import { QUIET_MS, RETRY_MS, saving, type Saving } from '@/components/case/saving'
import { SavingServer } from '../support/saving-server'

let server: SavingServer
let device: WorkingCopy[]
let hasRoom: boolean
let page: Saving

function open(copy: WorkingCopy = begin(server.saved)): Saving {
  return saving(copy, { put: server.put, keep: (kept) => hasRoom && device.push(kept) > 0 })
}

const type = (answers: Answers): void => page.answer({ ...page.state().copy.yours, ...answers })
const wait = (ms: number): Promise<void> => jest.advanceTimersByTimeAsync(ms)

beforeEach(() => {
  jest.useFakeTimers()
  server = new SavingServer()
  device = []
  hasRoom = true
  page = open()
  page.flush()
})

afterEach(() => {
  page.stop()
  jest.useRealTimers()
})

describe('an answer', () => {
  it('is kept on the device at once, and saved once it has been quiet for a while', async () => {
    type({ age: 46 })
    expect(page.state().standing).toBe('waiting')
    expect(device.at(-1)?.yours.age).toBe(46)
    await wait(QUIET_MS - 1)
    expect(server.sent).toEqual([])
    await wait(1)
    expect(server.saved).toEqual({ revision: 1, answers: { age: 46 } })
    expect(page.state().standing).toBe('saved')
  })

  it('that the device has no room for is sent all the same, and is said not to be kept', async () => {
    hasRoom = false
    type({ age: 46 })
    expect(page.state()).toMatchObject({ standing: 'waiting', isKept: false })
    await wait(QUIET_MS)
    expect(server.saved).toEqual({ revision: 1, answers: { age: 46 } })
    expect(page.state().standing).toBe('saved')
  })

  it('waits until the typing rests, and goes at once on leaving the field', async () => {
    type({ age: 4 })
    await wait(QUIET_MS - 1)
    type({ age: 46 })
    await wait(QUIET_MS - 1)
    expect(server.sent).toEqual([])
    page.flush()
    await wait(0)
    expect(server.saved.answers.age).toBe(46)
  })

  it('given while another is on its way goes next', async () => {
    type({ age: 46 })
    page.flush()
    type({ ideation: 'none' })
    await wait(QUIET_MS)
    expect(server.sent.map(({ changes }) => changes)).toEqual([{ age: 46 }, { ideation: 'none' }])
    expect(server.saved.answers).toEqual({ age: 46, ideation: 'none' })
  })

  it('tells whoever listens', async () => {
    const changed = jest.fn()
    const leave = page.subscribe(changed)
    type({ age: 46 })
    expect(changed).toHaveBeenCalledTimes(1)
    leave()
    await wait(QUIET_MS)
    expect(changed).toHaveBeenCalledTimes(1)
  })
})

describe('without a connection', () => {
  it('nothing is lost in ten minutes, and all of it is saved once it is back', async () => {
    server.isReached = false
    type({ age: 46 })
    await wait(QUIET_MS)
    expect(page.state().standing).toBe('unreachable')
    for (let minute = 0; minute < 10; minute += 1) {
      type({ episodeWeeks: minute + 1 })
      await wait(60_000)
    }
    expect(server.saved.revision).toBe(0)
    server.isReached = true
    await wait(60_000)
    expect(server.saved.answers).toEqual({ age: 46, episodeWeeks: 10 })
    expect(page.state().standing).toBe('saved')
  })

  it('is tried again after a while that grows', async () => {
    server.isReached = false
    type({ age: 46 })
    await wait(QUIET_MS)
    await wait(RETRY_MS - 1)
    expect(server.sent).toHaveLength(1)
    await wait(1)
    expect(server.sent).toHaveLength(2)
    await wait(2 * RETRY_MS - 1)
    expect(server.sent).toHaveLength(2)
    await wait(1)
    expect(server.sent).toHaveLength(3)
  })

  it('is tried at once when the browser says it is back', async () => {
    server.isReached = false
    type({ age: 46 })
    await wait(QUIET_MS)
    server.isReached = true
    page.flush()
    await wait(0)
    expect(page.state().standing).toBe('saved')
  })

  it('what was kept on the device is sent by the page that opens next', async () => {
    server.isReached = false
    type({ age: 46 })
    await wait(QUIET_MS)
    page.stop()
    const kept = device.at(-1)
    if (kept === undefined) throw new Error('nothing was kept')
    server.isReached = true
    page = open()
    page.resume(kept)
    page.flush()
    await wait(0)
    expect(server.saved.answers.age).toBe(46)
  })
})

describe('what an earlier page left', () => {
  const left = (): WorkingCopy => ({ ...begin({ revision: 0, answers: { age: 45 } }), yours: { age: 46 } })

  it('goes together with what others saved since, and with what is typed here before it is found', async () => {
    server.other({ age: 45, ideation: 'passive' })
    page = open()
    type({ episodeWeeks: 12 })
    page.resume(left())
    page.flush()
    await wait(0)
    expect(server.saved.answers).toEqual({ age: 46, ideation: 'passive', episodeWeeks: 12 })
  })

  it('is a conflict where others answered the same', () => {
    server.other({ age: 50 })
    page = open()
    page.resume(left())
    expect(page.state().copy.conflicts).toEqual([{ item: 'age', yours: 46, theirs: 50 }])
  })
})

describe('an answer of the server that got lost', () => {
  it('makes no conflict with oneself', async () => {
    server.replies = false
    type({ age: 46 })
    await wait(QUIET_MS)
    type({ age: 47 })
    server.replies = true
    await wait(RETRY_MS + QUIET_MS)
    expect(page.state()).toMatchObject({ standing: 'saved', copy: { conflicts: [] } })
    expect(server.saved.answers.age).toBe(47)
  })
})

describe('somebody else saved', () => {
  it('another answer: both are there', async () => {
    server.other({ age: 45, ideation: 'passive' })
    type({ age: 46 })
    await wait(QUIET_MS + 1)
    expect(server.saved.answers).toEqual({ age: 46, ideation: 'passive' })
    expect(page.state().copy.yours).toEqual({ age: 46, ideation: 'passive' })
  })

  it('the same question: theirs stays until somebody chooses', async () => {
    server.other({ age: 50 })
    type({ age: 46 })
    await wait(QUIET_MS)
    expect(page.state().copy.conflicts).toEqual([{ item: 'age', yours: 46, theirs: 50 }])
    await wait(60_000)
    expect(server.saved.answers.age).toBe(50)
    page.choose('age', 'yours')
    await wait(0)
    expect(server.saved.answers.age).toBe(46)
  })

  it('is seen by asking, too, while an answer is on its way', async () => {
    type({ age: 46 })
    page.flush()
    server.other({ ...server.saved.answers, ideation: 'passive' })
    page.see(server.saved)
    await wait(QUIET_MS)
    expect(page.state().copy.yours).toEqual({ age: 46, ideation: 'passive' })
    expect(page.state().standing).toBe('saved')
  })

  it('is no news at a revision already seen', () => {
    type({ age: 46 })
    page.see({ revision: 0, answers: {} })
    expect(page.state().copy.yours.age).toBe(46)
  })
})

describe('a server that refuses', () => {
  it('is not asked again by itself, says why, and leaves the answer here', async () => {
    server.refusal = 'This case is signed.'
    type({ age: 46 })
    await wait(QUIET_MS)
    expect(page.state()).toMatchObject({ standing: 'refused', refused: 'This case is signed.', copy: { yours: { age: 46 } } })
    await wait(600_000)
    expect(server.sent).toHaveLength(1)
    server.refusal = undefined
    type({ ideation: 'none' })
    await wait(QUIET_MS)
    expect(server.saved.answers).toEqual({ age: 46, ideation: 'none' })
  })
})

describe('a page that is left', () => {
  it('sends nothing more', async () => {
    type({ age: 46 })
    page.stop()
    await wait(600_000)
    expect(server.sent).toEqual([])
  })
})
