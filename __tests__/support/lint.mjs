import { ESLint } from 'eslint'
import { text } from 'node:stream/consumers'
import tseslint from 'typescript-eslint'

/**
 * Lints texts under the names of files, with the configuration of the project: { [file]: text } in, { [file]: messages } out.
 * Rules that need the types of the whole project, which take their time to be read, are left out.
 */
const texts = JSON.parse(await text(process.stdin))
const eslint = new ESLint({ overrideConfig: [tseslint.configs.disableTypeChecked] })
const found = {}
for (const [filePath, source] of Object.entries(texts)) {
  const [result] = await eslint.lintText(source, { filePath })
  found[filePath] = result?.messages.map(({ line, ruleId, message }) => ({ line, ruleId, message })) ?? []
}
process.stdout.write(JSON.stringify(found))
