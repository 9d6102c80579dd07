// @ts-check
/** Starts our own PostgreSQL again where it ends while it is needed: killed by somebody, or for want of memory. */
import { takeTurn } from '../setup/turn.mjs'
import { startCluster } from './cluster.mjs'
import { isPostgres, postmasterOf } from './postmaster.mjs'

/**
 * Looks after the server of an open database until what is returned is called, which waits for a start under way.
 * @param {import('./open.mjs').Database} database
 * @param {{ lookEvery?: number, say?: (line: string) => void }} [options] ms between two looks
 */
export function keepRunning({ places, own }, { lookEvery = 2000, say = console.log } = {}) {
  if (!own) return () => Promise.resolve()
  let starting = Promise.resolve()
  let isStarting = false
  const isThere = () => isPostgres(postmasterOf(places.cluster)?.id ?? 0)
  const startAgain = async () => {
    // Another process that has it open looks after it too.
    const giveBack = await takeTurn(places.folder, places.lock)
    try {
      if (isThere()) return
      say('Database: it ended, and is started again')
      await startCluster(places, { say })
    } catch (error) {
      say(error instanceof Error ? error.message : String(error))
    } finally {
      giveBack()
      isStarting = false
    }
  }
  const timer = setInterval(() => {
    if (isStarting || isThere()) return
    isStarting = true
    starting = startAgain()
  }, lookEvery).unref()
  return async () => {
    clearInterval(timer)
    await starting
  }
}
