import 'server-only'

/** A provider did not vouch for anybody. Without its words, which may name people. */
export class NotVouched extends Error {
  override readonly name = 'NotVouched'
  constructor(readonly reason: 'refused-there' | 'not-believed' | 'away') {
    super('The provider did not vouch for anybody.')
  }
}

/** Seconds that a provider has to answer the server. */
export const PATIENCE = 10
