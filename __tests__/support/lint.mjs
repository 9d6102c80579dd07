import { ESLint } from 'eslint'
import { text } from 'node:stream/consumers'

/** Lints texts under the names of files, with the configuration of the project: { [file]: text } in, { [file]: messages } out. */
const texts = JSON.parse(await text(process.stdin))
const eslint = new ESLint()
const found = {}
for (const [filePath, source] of Object.entries(texts)) {
  const [result] = await eslint.lintText(source, { filePath })
  found[filePath] = result?.messages.map(({ line, ruleId, message }) => ({ line, ruleId, message })) ?? []
}
process.stdout.write(JSON.stringify(found))
