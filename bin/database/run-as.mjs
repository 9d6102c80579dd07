// @ts-check
/** PostgreSQL refuses to run as root. Where we are root, this finds another user for it. */
import { execFileSync } from 'node:child_process'
import { chownSync, lstatSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

/**
 * How a program of PostgreSQL is started: words before its own, a user to become, or neither.
 * @typedef {{ prefix: string[], uid?: number, gid?: number }} RunAs
 */

/** Users of this machine other than root; initdb wants one that has a name. */
function namedUsers() {
  try {
    return readFileSync('/etc/passwd', 'utf8')
      .split('\n')
      .map((line) => line.split(':'))
      .map(([name, , uid, gid]) => ({ name, uid: Number(uid), gid: Number(gid) }))
      .filter(({ name, uid, gid }) => name !== '' && uid > 0 && gid > 0)
  } catch {
    return []
  }
}

/** @param {RunAs} runAs @param {string} program */
function works({ prefix, uid, gid }, program) {
  try {
    const [command = program, ...args] = [...prefix, program, '--version']
    execFileSync(command, args, { stdio: 'ignore', uid, gid, cwd: '/', timeout: 10_000 })
    return true
  } catch {
    return false
  }
}

/**
 * How to run `program` (postgres): as we are, unless we are root.
 * First choice is a user namespace, in which root bears another name and files keep their owner; where that is blocked, an unprivileged user who comes to own the data.
 * @param {string} program @param {string} owned the folder whose owner, where not root, is the user to become
 * @param {{ isRoot?: boolean, namespaces?: boolean }} [machine]
 * @returns {RunAs}
 */
export function runAsFor(program, owned, { isRoot = process.getuid?.() === 0, namespaces = true } = {}) {
  if (!isRoot) return { prefix: [] }
  const users = namedUsers()
  const owner = lstatSync(owned, { throwIfNoEntry: false })
  const ownedByRoot = owner === undefined || owner.uid === 0
  const stand = users.find(({ uid }) => uid === 1000) ?? users.find(({ name }) => name === 'nobody') ?? users[0]
  if (namespaces && ownedByRoot && stand !== undefined) {
    const within = { prefix: ['unshare', '-U', `--map-user=${stand.uid}`, `--map-group=${stand.gid}`] }
    if (works(within, program)) return within
  }
  const user = ownedByRoot
    ? (users.find(({ name }) => name === 'postgres') ?? users.find(({ name }) => name === 'nobody'))
    : users.find(({ uid }) => uid === owner.uid)
  if (user !== undefined) {
    const other = { prefix: [], uid: user.uid, gid: user.gid }
    if (works(other, program)) return other
  }
  throw new Error(
    'PostgreSQL does not run as root, and this machine lets root neither make a user namespace (unshare) nor run it as another user from this folder. ' +
      'Start as a normal user who owns this folder (for example: chown -R NAME . && su NAME -c "npm start"), or set DATABASE_URL to a PostgreSQL of your own.',
  )
}

/** Gives a folder and all in it to the user PostgreSQL runs as. @param {RunAs} runAs @param {string} folder */
export function giveTo({ uid, gid }, folder) {
  if (uid === undefined || gid === undefined) return
  chownSync(folder, uid, gid)
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const inside = join(folder, entry.name)
    if (entry.isDirectory()) giveTo({ prefix: [], uid, gid }, inside)
    else if (entry.isFile()) chownSync(inside, uid, gid)
  }
}
