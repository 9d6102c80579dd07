/** Runs once when the server boots: an environment that is not in order stops it there, not at the first request. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const { boot } = await import('./lib/server/boot')
  boot(async () => {
    await (await import('./lib/accounts/store/daily')).daily()
    await (await import('./lib/hooks/store/daily')).daily()
  })
}
