// @ts-check
/**
 * `node bench/plain.mjs FILE [ARGUMENTS]`: runs a TypeScript file with its types taken off and nothing else done to it.
 * The usual loader wraps every inner function to keep its name, which costs more than the work that a bench is to measure.
 */
import { readFileSync } from 'node:fs'
import { Module } from 'node:module'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { transformSync } from '@swc/core'

const top = dirname(dirname(fileURLToPath(import.meta.url)))

/** @typedef {{ _extensions: Record<string, (module: { _compile: (code: string, file: string) => void }, file: string) => void>, _resolveFilename: (name: string, ...rest: unknown[]) => string }} Loader */
const loader = /** @type {Loader} */ (/** @type {unknown} */ (Module))

const resolveName = loader._resolveFilename
loader._resolveFilename = (name, ...rest) => resolveName(name.startsWith('@/') ? join(top, name.slice(2)) : name, ...rest)
loader._extensions['.ts'] = (module, file) => {
  const { code } = transformSync(readFileSync(file, 'utf8'), {
    filename: file,
    swcrc: false,
    sourceMaps: 'inline',
    jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
    module: { type: 'commonjs' },
  })
  module._compile(code, file)
}

// What follows the file is its own.
process.argv.splice(1, 1)
Module.createRequire(import.meta.url)(resolve(process.argv[1] ?? ''))
