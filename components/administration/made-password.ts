/** Letters and digits of which none is taken for another when it is read out or copied by hand: 32, so that 5 random bits are one of them. */
const SIGNS = '0123456789abcdefghjkmnpqrstvwxyz'
const GROUPS = 5
const LENGTH = 5

/** A password nobody thought of: 125 random bits of this device, in groups that can be read out. */
export function makePassword(): string {
  const signs = [...crypto.getRandomValues(new Uint8Array(GROUPS * LENGTH))].map((byte) => SIGNS[byte % SIGNS.length])
  return Array.from({ length: GROUPS }, (_, at) => signs.slice(at * LENGTH, (at + 1) * LENGTH).join('')).join('-')
}
