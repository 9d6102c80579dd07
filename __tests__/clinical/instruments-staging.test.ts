import { maudsleyStaging, type StagingAnswers } from '@/lib/clinical/instruments/maudsley-staging'

const exactly = (n: number): StagingAnswers['failures'] => ({ low: n, high: n })

describe('Maudsley staging', () => {
  it.each<[StagingAnswers, number, string]>([
    [{ episode: 'at-most-12', severity: 'subsyndromal', failures: exactly(1), augmentation: 'no', ect: 'no' }, 3, 'mild'],
    [{ episode: 'above-24', severity: 'severe-with-psychosis', failures: exactly(11), augmentation: 'yes', ect: 'yes' }, 15, 'severe'],
    [{ episode: '13-to-24', severity: 'mild', failures: exactly(2), augmentation: 'yes', ect: 'no' }, 6, 'mild'],
    [{ episode: '13-to-24', severity: 'moderate', failures: exactly(2), augmentation: 'yes', ect: 'no' }, 7, 'moderate'],
    [{ episode: 'above-24', severity: 'moderate', failures: exactly(3), augmentation: 'yes', ect: 'yes' }, 10, 'moderate'],
    [{ episode: 'above-24', severity: 'moderate', failures: exactly(5), augmentation: 'yes', ect: 'yes' }, 11, 'severe'],
  ])('%j scores %d, %s', (answers, score, band) => {
    expect(maudsleyStaging(answers)).toEqual({ score: { low: score, high: score }, band })
  })

  it.each([
    [2, 3],
    [3, 4],
    [4, 4],
    [5, 5],
    [6, 5],
    [7, 6],
    [10, 6],
    [11, 7],
  ])('%d failures of an otherwise lowest stage: %d', (failures, score) => {
    expect(maudsleyStaging({ episode: 'at-most-12', severity: 'subsyndromal', failures: exactly(failures), augmentation: 'no', ect: 'no' })?.score.low).toBe(score)
  })

  it('is a range while something is not known, with a band only where all of it lies in one', () => {
    expect(maudsleyStaging({ failures: { low: 1, high: Infinity } })).toEqual({ score: { low: 3, high: 15 } })
    expect(maudsleyStaging({ episode: 'above-24', severity: 'severe', failures: { low: 4, high: 5 }, augmentation: 'yes', ect: 'not-known' })).toEqual({ score: { low: 10, high: 12 } })
    expect(maudsleyStaging({ episode: 'above-24', severity: 'severe', failures: exactly(5), augmentation: 'yes', ect: 'not-known' })).toEqual({ score: { low: 11, high: 12 }, band: 'severe' })
  })

  it('stages nothing where no antidepressant failed', () => {
    expect(maudsleyStaging({ failures: exactly(0) })).toBeUndefined()
  })
})
