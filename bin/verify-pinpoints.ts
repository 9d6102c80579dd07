/** `npm run evidence:verify`: whether every pinpoint stands in the source article, whose text is kept outside the project. */
import { readFileSync } from 'node:fs'
import { checkPinpoints } from '../lib/evidence/pinpoints'

const howToRun = 'Name the text of the source article: SOURCE_ARTICLE=article.txt npm run --silent evidence:verify (one paragraph per line: P1, a tab, the text).'

function textOf(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch (problem) {
    console.error(`The source article could not be read: ${problem instanceof Error ? problem.message : String(problem)}`)
    return undefined
  }
}

/** The exit status: 0 in order, 1 faults, 2 not run. */
function verify(path: string | undefined): number {
  const text = path === undefined || path === '' ? undefined : textOf(path)
  if (text === undefined) {
    console.error(howToRun)
    return 2
  }
  const { checked, faults } = checkPinpoints(text)
  for (const { id, pinpoint, problem } of faults) console.error(`${id}: ${problem}: "${pinpoint}"`)
  console.log(`${checked} pinpoints checked, ${faults.length} ${faults.length === 1 ? 'fault' : 'faults'}`)
  return faults.length === 0 ? 0 : 1
}

process.exitCode = verify(process.env.SOURCE_ARTICLE)
