import fc from 'fast-check'
import { endsAt, isFresh, screenStanding, sessionLimits, sessionStanding, used, type Session } from '@/lib/accounts/session'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const begun: Session = { startedAt: 0, usedAt: 0 }

test('a proof of who one is counts for less than 5 minutes', () => {
  expect([0, 5 * MINUTE - 1, 5 * MINUTE, NaN].map((now) => isFresh(0, now))).toEqual([true, true, false, false])
})

describe('a session', () => {
  test.each([
    ['just begun', begun, 0, 'live'],
    ['a moment before 15 minutes', begun, 15 * MINUTE - 1, 'live'],
    ['at 15 minutes', begun, 15 * MINUTE, 'idle-too-long'],
    ['used in between', { startedAt: 0, usedAt: 14 * MINUTE }, 28 * MINUTE, 'live'],
    ['a moment before 12 hours, in use', { startedAt: 0, usedAt: 12 * HOUR - 2 }, 12 * HOUR - 1, 'live'],
    ['at 12 hours, in use', { startedAt: 0, usedAt: 12 * HOUR - 1 }, 12 * HOUR, 'too-old'],
    ['revoked', { ...begun, revokedAt: 5 }, 6, 'revoked'],
    ['of another server whose clock runs ahead', { startedAt: 100, usedAt: 100 }, 50, 'live'],
    ['with times that are no numbers', { startedAt: NaN, usedAt: 0 }, 0, 'too-old'],
    ['at a moment that is no number', begun, NaN, 'too-old'],
  ] as const)('%s', (_, session, now, standing) => expect(sessionStanding(session, now)).toBe(standing))

  test('a use seen by a clock that runs behind does not shorten it', () => {
    expect(used({ startedAt: 0, usedAt: 9000 }, 8000).usedAt).toBe(9000)
    expect(used({ startedAt: 0, usedAt: 9000 }, 9500).usedAt).toBe(9500)
  })

  test('law: it is live exactly until its end, and use never carries it past 12 hours', () => {
    const time = fc.integer({ min: 0, max: 13 * HOUR })
    fc.assert(
      fc.property(fc.array(time, { maxLength: 30 }), time, (uses, now) => {
        const session = uses.toSorted((a, b) => a - b).reduce((one, at) => (sessionStanding(one, at) === 'live' ? used(one, at) : one), begun)
        const isLive = sessionStanding(session, now) === 'live'
        return isLive === now < endsAt(session) && endsAt(session) <= sessionLimits.absolute
      }),
    )
  })
})

describe('a screen', () => {
  test.each([
    [7 * MINUTE, undefined, 'open'],
    [8 * MINUTE, undefined, 'warned'],
    [10 * MINUTE, undefined, 'locked'],
    [4 * MINUTE, 5 * MINUTE, 'warned'],
    [5 * MINUTE, 5 * MINUTE, 'locked'],
    [10 * MINUTE, 60 * MINUTE, 'locked'],
    [10 * MINUTE, -1, 'locked'],
    [NaN, undefined, 'locked'],
  ])('after %d ms, with a lock time of %s: %s', (idle, own, standing) => expect(screenStanding(0, idle, own)).toBe(standing))
})
