const HOUR_MS = 3_600_000

/** Sets the zone of this device: the clock on the wall is so many hours ahead of UTC. */
export function wallClock(hoursAhead: number): void {
  const moved = (at: Date): Date => new Date(at.getTime() + hoursAhead * HOUR_MS)
  const parts = { getFullYear: 'getUTCFullYear', getMonth: 'getUTCMonth', getDate: 'getUTCDate', getHours: 'getUTCHours', getMinutes: 'getUTCMinutes' } as const
  for (const [here, utc] of Object.entries(parts) as [keyof typeof parts, (typeof parts)[keyof typeof parts]][]) {
    jest.spyOn(Date.prototype, here).mockImplementation(function (this: Date) {
      return moved(this)[utc]()
    })
  }
}
