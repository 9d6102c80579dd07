/**
 * One failed test is enough to know that a mutant was noticed: what follows is left out.
 * Jest itself cannot stop this way when it is started by a program, so its state is kept here, by the mutant that is on.
 */
let noticed
let by

const mutant = () => process.env.__STRYKER_ACTIVE_MUTANT__

exports.isNoticed = () => mutant() !== undefined && noticed === mutant()

exports.notice = (path) => {
  noticed = mutant()
  by = path
}

/** The file that noticed a mutant last. The next mutant stands beside it in the code, and is mostly noticed by the same tests. */
exports.noticedLastBy = () => by
