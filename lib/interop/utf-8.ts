/** The bytes of a text in UTF-8; half of a character becomes the sign for one that is missing. */
export function utf8(text: string): Uint8Array {
  const bytes = encodeURIComponent(text.toWellFormed()).replaceAll(/%([0-9A-F]{2})/g, (_, byte: string) => String.fromCharCode(parseInt(byte, 16)))
  return Uint8Array.from(bytes, (byte) => byte.charCodeAt(0))
}
