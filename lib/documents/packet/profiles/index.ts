import type { Profile } from '../profile'
import { bcbsNorthDakota } from './bcbs-north-dakota'
import { carefirst } from './carefirst'
import { cigna } from './cigna'
import { sharedPattern } from './shared-pattern'
import { evicore } from './evicore'
import { hcsc } from './hcsc'
import { qualchoice } from './qualchoice'
import { unitedhealthcare } from './unitedhealthcare'
import { westernHealth } from './western-health'

/** The plans whose criteria are held here, the pattern they share first. */
export const profiles: readonly [Profile, ...Profile[]] = [sharedPattern, bcbsNorthDakota, carefirst, cigna, evicore, hcsc, qualchoice, unitedhealthcare, westernHealth]
