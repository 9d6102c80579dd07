import { sha1 } from './sha-1'
import { utf8 } from './utf-8'

const hexadecimal = (bytes: Uint8Array): string => [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')

function bytesOf(uuid: string): Uint8Array {
  return Uint8Array.from(uuid.replaceAll('-', '').match(/../g) ?? [], (pair) => parseInt(pair, 16))
}

/** The UUID of a name within a namespace (RFC 9562, version 5): the same name has the same one everywhere. */
export function uuidOf(name: string, namespace: string): string {
  const digest = sha1(new Uint8Array([...bytesOf(namespace), ...utf8(name)]))
  const bytes = digest.slice(0, 16).map((byte, at) => (at === 6 ? (byte & 0x0f) | 0x50 : at === 8 ? (byte & 0x3f) | 0x80 : byte))
  return hexadecimal(bytes).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}
