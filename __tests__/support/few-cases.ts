import fc from 'fast-check'

/** For runs that repeat the tests once for every mutant: a few dozen random cases of each law, and no search for the smallest case against it. */
process.env.LAW_CASES = '40'
fc.configureGlobal({ endOnFailure: true })
