module.exports = async function close() {
  await globalThis.closeTestDatabase?.()
}
