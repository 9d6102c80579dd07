import type { Answers } from '../../clinical/answers'

/** How a treatment stands in this person, and the sentence that says so. */
export type Place = readonly [standing: string, sentence: string]

/** The places that a course of psychotherapy, ECT or TMS can have. */
export const places = {
  'not-asked': ['not asked yet', 'Whether it was tried was not asked.'],
  'not-known': ['not known', 'Whether it was tried is not known.'],
  none: ['not tried yet', 'This person has not tried it yet.'],
  started: ['started', 'This person has started it; its effect is still to be seen.'],
  'no-response': ['adequate course, no response', 'An adequate course did not help this person.'],
  partial: ['tried: partial response', 'It helped this person in part, which can be built on.'],
  good: ['tried: good response', 'It has helped this person before.'],
  'response-open': ['adequate course, response not known', 'Whether the adequate course helped is still to be learned.'],
  declined: ['declined', 'This person has declined it; the question can be asked again.'],
  'not-available': ['not available', 'It is not available at present.'],
  'not-suitable': ['not suitable', 'It was judged not suitable.'],
} as const satisfies Record<string, Place>

type Response = Answers['psychotherapyResponse' | 'ectResponse' | 'tmsResponse']

export function placeOfCourse(course: Answers['psychotherapy' | 'ect' | 'tms'], response: Response): Place {
  switch (course) {
    case undefined:
      return places['not-asked']
    case 'adequate':
      return placeOfResponse(response)
    case 'not-known':
    case 'none':
    case 'started':
    case 'declined':
    case 'not-available':
    case 'not-suitable':
      return places[course]
  }
}

function placeOfResponse(response: Response): Place {
  switch (response) {
    case undefined:
      return ['adequate course, response not asked yet', places['response-open'][1]]
    case 'not-known':
      return places['response-open']
    case 'none':
      return places['no-response']
    case 'partial':
    case 'good':
      return places[response]
  }
}
