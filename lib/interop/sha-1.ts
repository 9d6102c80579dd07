const BLOCK = 64

/** The bytes of a message with what SHA-1 puts behind it: a bit, zeros, and its length. */
function padded(bytes: Uint8Array): DataView {
  const length = Math.ceil((bytes.length + 9) / BLOCK) * BLOCK
  const view = new DataView(new ArrayBuffer(length))
  bytes.forEach((byte, at) => view.setUint8(at, byte))
  view.setUint8(bytes.length, 0x80)
  view.setUint32(length - 8, Math.floor(bytes.length / 2 ** 29))
  view.setUint32(length - 4, (bytes.length * 8) >>> 0)
  return view
}

const turned = (value: number, by: number): number => (value << by) | (value >>> (32 - by))

function schedule(view: DataView, from: number): Int32Array {
  const words = new Int32Array(80)
  for (let at = 0; at < 16; at += 1) words[at] = view.getInt32(from + at * 4)
  for (let at = 16; at < 80; at += 1) words[at] = turned((words[at - 3] ?? 0) ^ (words[at - 8] ?? 0) ^ (words[at - 14] ?? 0) ^ (words[at - 16] ?? 0), 1)
  return words
}

/** What one word of a block is mixed with, by its quarter of the 80. */
function mix(at: number, b: number, c: number, d: number): number {
  if (at < 20) return ((b & c) | (~b & d)) + 0x5a827999
  if (at < 40) return (b ^ c ^ d) + 0x6ed9eba1
  if (at < 60) return ((b & c) | (b & d) | (c & d)) + 0x8f1bbcdc
  return (b ^ c ^ d) + 0xca62c1d6
}

/** SHA-1 of bytes. It tells content apart and makes names; it keeps no secret. */
export function sha1(bytes: Uint8Array): Uint8Array {
  const view = padded(bytes)
  const state = new Int32Array([0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0])
  for (let from = 0; from < view.byteLength; from += BLOCK) {
    let [a = 0, b = 0, c = 0, d = 0, e = 0] = state
    schedule(view, from).forEach((word, at) => {
      const next = (turned(a, 5) + mix(at, b, c, d) + e + word) | 0
      ;[a, b, c, d, e] = [next, a, turned(b, 30), c, d]
    })
    const mixed = [a, b, c, d, e]
    state.forEach((value, at) => (state[at] = value + (mixed[at] ?? 0)))
  }
  const digest = new DataView(new ArrayBuffer(20))
  state.forEach((word, at) => digest.setInt32(at * 4, word))
  return new Uint8Array(digest.buffer)
}
