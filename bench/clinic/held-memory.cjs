// @ts-check
/**
 * Loaded into a process by `--require`: writes down what it holds in memory, once all that it no longer needs has been collected.
 * What the system counts as resident also tells how long the engine has put that off.
 */
const { writeFileSync } = require('node:fs')
const { join } = require('node:path')
const { setFlagsFromString } = require('node:v8')
const { runInNewContext } = require('node:vm')

const EVERY = 10_000
const { HELD_MEMORY: folder = '' } = process.env

setFlagsFromString('--expose_gc')
const collect = runInNewContext('gc')

if (folder !== '') {
  setInterval(() => {
    collect()
    const { heapUsed, external } = process.memoryUsage()
    writeFileSync(join(folder, String(process.pid)), String(heapUsed + external))
  }, EVERY).unref()
}
