// @ts-check
/**
 * A sealed stream: AES-256-GCM in pieces, with a key from a passphrase. A changed, missing, moved or added byte is refused.
 * First a line of JSON that says how the key is made; then pieces: four bytes of length, the enciphered bytes, sixteen of tag.
 * Each piece is bound to that line, to its place, and to whether it is the last.
 */
import { createCipheriv, createDecipheriv, createHash, randomBytes, scryptSync } from 'node:crypto'

const format = 'ketamine-consult-backup-1'
const cost = { N: 2 ** 17, r: 8, p: 1 }
const pieceSize = 1024 * 1024
const tagSize = 16
const longestHeader = 1000

/** The key made last: a restore reads its file twice, and making one takes half a second by design. */
let lastKey = { of: '', key: Buffer.alloc(0) }

/** @param {string} passphrase @param {Buffer} salt */
function keyFrom(passphrase, salt) {
  const of = `${salt.toString('hex')} ${passphrase.normalize('NFC')}`
  if (lastKey.of !== of) lastKey = { of, key: scryptSync(passphrase.normalize('NFC'), salt, 32, { ...cost, maxmem: 256 * 1024 * 1024 }) }
  return lastKey.key
}

/** A number used once under this key: the salt, and so the key, is new for each file. @param {number} index @param {boolean} last */
function nonce(index, last) {
  const bytes = Buffer.alloc(12)
  bytes.writeUInt8(last ? 1 : 0, 0)
  bytes.writeUIntBE(index, 6, 6)
  return bytes
}

/** @param {AsyncIterable<Buffer>} plain @param {string} passphrase @returns {AsyncGenerator<Buffer>} */
export async function* seal(plain, passphrase) {
  const salt = randomBytes(32)
  const key = keyFrom(passphrase, salt)
  const header = Buffer.from(`${JSON.stringify({ format, salt: salt.toString('base64') })}\n`)
  const bound = createHash('sha256').update(header).digest()
  const piece = (/** @type {Buffer} */ bytes, /** @type {number} */ index, /** @type {boolean} */ last) => {
    const cipher = createCipheriv('aes-256-gcm', key, nonce(index, last), { authTagLength: tagSize }).setAAD(bound)
    const sealed = Buffer.concat([cipher.update(bytes), cipher.final()])
    const length = Buffer.alloc(4)
    length.writeUInt32BE(sealed.length)
    return Buffer.concat([length, sealed, cipher.getAuthTag()])
  }
  yield header
  let index = 0
  let held = Buffer.alloc(0)
  for await (const chunk of plain) {
    held = Buffer.concat([held, chunk])
    for (; held.length > pieceSize; held = held.subarray(pieceSize)) yield piece(held.subarray(0, pieceSize), index++, false)
  }
  yield piece(held, index, true)
}

const damaged = () => new Error('This backup cannot be opened: the passphrase is another one, or the file was changed or cut. Nothing was restored.')

/** Pieces of a stream by length. @param {AsyncIterable<Buffer>} source */
function readerOf(source) {
  const chunks = source[Symbol.asyncIterator]()
  let held = Buffer.alloc(0)
  const fill = async () => {
    const { done, value } = await chunks.next()
    if (done !== true) held = Buffer.concat([held, value])
    return done !== true
  }
  return {
    /** @param {number} size */
    async take(size) {
      while (held.length < size) if (!(await fill())) throw damaged()
      const taken = held.subarray(0, size)
      held = held.subarray(size)
      return taken
    },
    async line() {
      while (!held.includes(10)) if (held.length > longestHeader || !(await fill())) throw damaged()
      return await this.take(held.indexOf(10) + 1)
    },
    async isAtEnd() {
      while (held.length === 0) if (!(await fill())) return true
      return false
    },
  }
}

/** @param {Buffer} line */
function saltOf(line) {
  try {
    const header = JSON.parse(line.toString('utf8'))
    const salt = Buffer.from(String(header.salt), 'base64')
    if (header.format === format && salt.length === 32) return salt
  } catch {
    // said below
  }
  throw damaged()
}

/** @param {AsyncIterable<Buffer>} sealed @param {string} passphrase @returns {AsyncGenerator<Buffer>} */
export async function* unseal(sealed, passphrase) {
  const reader = readerOf(sealed)
  const header = await reader.line()
  const key = keyFrom(passphrase, saltOf(header))
  const bound = createHash('sha256').update(header).digest()
  for (let index = 0, last = false; !last; index += 1) {
    const length = (await reader.take(4)).readUInt32BE()
    if (length > pieceSize) throw damaged()
    const bytes = await reader.take(length)
    const tag = await reader.take(tagSize)
    last = await reader.isAtEnd()
    const decipher = createDecipheriv('aes-256-gcm', key, nonce(index, last), { authTagLength: tagSize }).setAAD(bound).setAuthTag(tag)
    try {
      yield Buffer.concat([decipher.update(bytes), decipher.final()])
    } catch {
      throw damaged()
    }
  }
}
