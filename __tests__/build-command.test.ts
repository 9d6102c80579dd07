import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { takeTurn } from '../bin/setup/turn.mjs'
import { top } from './support/project-files'

// Another start may have the turn just now.
jest.setTimeout(60_000)

test('`npm run build` waits for its turn, as a start does', async () => {
  const giveBack = await takeTurn(top)
  const child = spawn(process.execPath, ['bin/next.mjs', 'build'], { cwd: top })
  const [said] = (await once(child.stdout, 'data')) as [Buffer]
  child.kill('SIGKILL')
  await once(child, 'exit')
  giveBack()
  expect(said.toString()).toContain('is setting up in this folder')
})
