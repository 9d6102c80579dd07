import { bodyAndSubstances } from './body-and-substances'
import { heartAndPressure } from './heart-and-pressure'
import { psychiatricHistory } from './psychiatric-history'
import { sectionSeven } from './section-seven'
import { suicidality } from './suicidality'
import { trialsAndThresholds } from './trials-and-thresholds'
import { unknownAndDoubtful } from './unknown-and-doubtful'

/** Every worked case, by topic. */
export const topics = { sectionSeven, trialsAndThresholds, suicidality, heartAndPressure, psychiatricHistory, bodyAndSubstances, unknownAndDoubtful }
