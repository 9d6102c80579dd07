// @ts-check
/** The running server of a cluster, as its postmaster.pid tells. */
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { isRunning } from '../setup/turn.mjs'
import { readIfThere } from './place.mjs'

/** @typedef {{ id: number, port: number, socketFolder: string, ready: boolean }} Postmaster */

/** @param {string} cluster */
const pidFile = (cluster) => join(cluster, 'postmaster.pid')

/** What postmaster.pid says; undefined where there is none, or it is not written in full yet. @param {string} cluster @returns {Postmaster | undefined} */
export function postmasterOf(cluster) {
  const lines = readIfThere(pidFile(cluster))?.split('\n').map((line) => line.trim())
  if (lines === undefined || lines.length < 6) return undefined
  return { id: Math.abs(Number(lines[0])), port: Number(lines[3]), socketFolder: lines[4] ?? '', ready: lines[7] === 'ready' }
}

/** Whether the process is a PostgreSQL. A number used again by something else must hold nothing up. @param {number} id */
export function isPostgres(id) {
  if (!isRunning(id)) return false
  try {
    if (process.platform === 'linux') return readFileSync(`/proc/${id}/cmdline`, 'utf8').includes('postgres')
    if (process.platform === 'win32') return execFileSync('tasklist', ['/FI', `PID eq ${id}`, '/NH'], { encoding: 'utf8' }).includes('postgres')
    return execFileSync('ps', ['-p', String(id), '-o', 'command='], { encoding: 'utf8' }).includes('postgres')
  } catch {
    return false
  }
}

/**
 * How to connect: a socket folder, or on Windows a port of this machine.
 * @param {{ socketFolder: string, port: number }} at @param {{ user: string, password: string, database: string }} who
 */
export function urlFor({ socketFolder, port }, { user, password, database }) {
  const secret = encodeURIComponent(password)
  return socketFolder === ''
    ? `postgresql://${user}:${secret}@127.0.0.1:${port}/${database}`
    : `postgresql://${user}:${secret}@localhost:${port}/${database}?host=${encodeURIComponent(socketFolder)}`
}

/** Runs some work on one connection, which is closed after it. @template T @param {string} url @param {(client: pg.Client) => Promise<T>} work @returns {Promise<T>} */
export async function connected(url, work) {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5000, application_name: 'ketamine-consult setup' })
  // A connection lost while idle is told by the next query; without a listener it would end the process.
  client.on('error', () => undefined)
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end().catch(() => undefined)
  }
}

/** Whether the server at a URL answers. @param {string} url */
export async function answers(url) {
  try {
    await connected(url, (client) => client.query('SELECT 1'))
    return true
  } catch {
    return false
  }
}
