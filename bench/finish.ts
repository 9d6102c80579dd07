/** Runs a command to its end: its result is the exit status, and a failure is said and exits with 1. */
export function finish(command: Promise<number>): void {
  command.then(
    (status) => {
      process.exitCode = status
    },
    (problem: unknown) => {
      console.error(problem)
      process.exitCode = 1
    },
  )
}
