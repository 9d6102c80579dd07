import { age65To74, age75AndOver, under18, youngAdult } from './by-age'

/** What changes with age. */
export const ageRules = [under18, youngAdult, age65To74, age75AndOver] as const
