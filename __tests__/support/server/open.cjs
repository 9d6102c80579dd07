/** One PostgreSQL for all tests that need a database, with a migrated one to copy. Jest starts it only when such a test runs. */
module.exports = async function open() {
  const [{ openThrowaway }, { migrate }, { makeDatabase, urlsOf }, { superuserUrl }, { connected }] = await Promise.all([
    import('../../../bin/database/open.mjs'),
    import('../../../bin/database/migrate.mjs'),
    import('../../../bin/database/prepare.mjs'),
    import('../../../bin/database/cluster.mjs'),
    import('../../../bin/database/postmaster.mjs'),
  ])
  const opened = await openThrowaway()
  globalThis.closeTestDatabase = opened.close
  const template = 'migrated'
  await connected(superuserUrl(opened.places, opened.at), (client) => makeDatabase(client, template))
  await migrate(urlsOf(opened.places, opened.at, template).ownerUrl, { backUp: () => Promise.resolve() })
  process.env.TEST_CLUSTER = JSON.stringify({ folder: opened.where, at: opened.at, template })
}
