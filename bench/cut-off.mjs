// @ts-check
/**
 * `npm run test:cut-off`: the whole suite where no other host can be reached, on Linux, as root or where a user may make namespaces.
 * Packages have to be installed already. The one line to the outside is a cable whose both ends are here: without any, a browser takes itself to be offline and keeps no copies.
 */
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const cut = [
  'ip link set lo up',
  'ip link add outside type veth peer name nowhere',
  'ip addr add 192.0.2.2/24 dev outside',
  'ip link set outside up',
  'ip link set nowhere up',
  'ip route add default via 192.0.2.1 dev outside',
  'exec npm test',
].join(' && ')
const own = process.getuid?.() === 0 ? [] : ['--map-root-user']
const { status, error } = spawnSync('unshare', [...own, '--net', 'sh', '-c', cut], { cwd: fileURLToPath(new URL('..', import.meta.url)), stdio: 'inherit' })
if (error !== undefined) console.error(`Not run: ${error.message}. It takes unshare (util-linux) and ip (iproute2).`)
process.exitCode = status ?? 1
