import { type Drug, drugs, findDrug, findOtherTreatment, suggestDrugs } from '@/lib/clinical/drugs'
import { otherTreatments } from '@/lib/clinical/drugs/other-treatments'

const drug = (id: string): Drug => {
  const found = drugs.find((d) => d.id === id)
  if (found === undefined) throw new Error(`No drug ${id}`)
  return found
}

describe('the drug list', () => {
  it('has every antidepressant, augmentation and other treatment of the evidence, once', () => {
    expect(drugs.filter((d) => d.kind === 'antidepressant')).toHaveLength(39)
    expect(drugs.filter((d) => d.kind === 'augmentation')).toHaveLength(11)
    // Ketamine is not of that list: it is no course of an antidepressant either.
    expect(otherTreatments.filter(({ id }) => id !== 'ketamine')).toHaveLength(3)
    expect(findOtherTreatment('IV Ketamine')?.id).toBe('ketamine')
    expect(new Set(drugs.map((d) => d.id)).size).toBe(50)
  })

  /** Default minimum, minimum of the other table, usual maximum. */
  it.each([
    ['sertraline', 50, 50, 200],
    ['escitalopram', 10, 10, 20],
    ['venlafaxine', 150, 75, 225],
    ['milnacipran', 100, 50, 200],
    ['bupropion', 300, 150, 450],
    ['mirtazapine', 15, 30, 45],
    ['reboxetine', 4, 8, 12],
    ['vilazodone', 40, 20, 40],
    ['trazodone', 300, 150, 400],
    ['amitriptyline', 150, 75, 300],
    ['desipramine', 150, 100, 300],
    ['moclobemide', 300, 150, 450],
    ['fluvoxamine', 50, undefined, 300],
    ['tianeptine', 37.5, undefined, 37.5],
    ['opipramol', 150, undefined, undefined],
    ['dextromethorphan-bupropion', undefined, 45, 90],
    ['gepirone-er', undefined, undefined, undefined],
    ['brexpiprazole', 0.5, 0.5, 2],
  ] as const)('%s counts from %p (other table %p), usual maximum %p', (id, minimum, other, maximum) => {
    expect(drug(id).minimumMg).toBe(minimum)
    expect(drug(id).otherTableMinimumMg).toBe(other)
    expect(drug(id).usualMaximumMg).toBe(maximum)
  })

  it('keeps a usual maximum at or above every minimum', () => {
    const wrong = drugs.filter(({ minimumMg = 0, otherTableMinimumMg = 0, usualMaximumMg = Infinity }) => Math.max(minimumMg, otherTableMinimumMg) > usualMaximumMg)
    expect(wrong).toEqual([])
  })

  it('marks what counts differently', () => {
    expect(drugs.filter((d) => d.notCounted !== undefined).map((d) => d.id)).toEqual(['lamotrigine', 'esketamine'])
    expect(drugs.filter((d) => d.levelDecides === true).map((d) => d.id)).toEqual(['lithium'])
    expect(drugs.filter((d) => d.sedativeUse !== undefined).map((d) => d.id)).toEqual(['trazodone', 'amitriptyline', 'doxepin'])
    expect(drugs.filter((d) => d.unit !== 'mg per day').map((d) => [d.id, d.unit])).toEqual([
      ['selegiline-transdermal', 'mg per 24 hours'],
      ['liothyronine', 'mcg per day'],
      ['esketamine', 'mg per session'],
    ])
  })

  it('gives no wording to two drugs', () => {
    const owners = new Map<string, string>()
    for (const d of drugs) {
      for (const word of [d.id, d.name, ...(d.alsoCalled ?? []), ...d.brands, ...d.misspellings]) {
        expect([word, findDrug(word)?.id]).toEqual([word, d.id])
        owners.set(word, d.id)
      }
    }
    expect(owners.size).toBeGreaterThan(drugs.length * 2)
  })
})

describe('finding a drug', () => {
  it.each([
    ['Effexor XR', 'venlafaxine'],
    ['effexorxr', 'venlafaxine'],
    ['  ZOLOFT ', 'sertraline'],
    ['wellbutrin-xl', 'bupropion'],
    ['Buproprion', 'bupropion'],
    ['amitryptiline', 'amitriptyline'],
    ['selegiline patch', 'selegiline-transdermal'],
    ['T3', 'liothyronine'],
    ['Quetiapine', 'quetiapine-xr'],
  ])('reads %p as %s', (text, id) => {
    expect(findDrug(text)?.id).toBe(id)
  })

  it.each(['', '-', 'not-known', 'selegiline', 'zol', 'ECT', 'ketamine'])('finds no drug in %p', (text) => {
    expect(findDrug(text)).toBeUndefined()
  })

  it('knows treatments that are no drug', () => {
    expect(findOtherTreatment('electroconvulsive therapy')?.id).toBe('ect')
    expect(findOtherTreatment('iTBS')?.id).toBe('tms')
    expect(findOtherTreatment('sertraline')).toBeUndefined()
  })
})

describe('suggesting drugs', () => {
  const ids = (text: string, limit = 8): readonly string[] => suggestDrugs(text, limit).map((d) => d.id)

  it('puts names that begin with the text before those that contain it', () => {
    expect(ids('venla')).toEqual(['venlafaxine', 'desvenlafaxine'])
    expect(ids('zolo')).toEqual(['sertraline'])
    expect(ids('citalo')).toEqual(['citalopram', 'escitalopram'])
  })

  it('forgives two wrong letters in a text of at least 4', () => {
    expect(ids('sertrolime')).toContain('sertraline')
    expect(ids('zzz')).toEqual([])
  })

  it('puts what contains the text before what is two edits away, in the order of the list', () => {
    const found = ids('tine', 50)
    const rank = (id: string): number => (drugs.find((d) => d.id === id)?.name.toLowerCase().includes('tine') === true ? 0 : 1)
    expect(found.map(rank)).toEqual(found.map(rank).toSorted((a, b) => a - b))
    expect(found).toContain('fluoxetine')
    expect(ids('luox', 50)[0]).toBe('fluoxetine')
    expect(ids('prozac')).toEqual(['fluoxetine'])
  })

  it('forgives nothing in a text of 3, and two letters in one of 4', () => {
    expect(ids('luv', 50)).toContain('fluvoxamine')
    expect(ids('xqz', 50)).toEqual([])
    expect(ids('emsm', 50)).toContain('selegiline-transdermal')
  })

  it('keeps to the limit, and suggests nothing for nothing', () => {
    expect(ids('a', 3)).toHaveLength(3)
    expect(ids('', 3)).toEqual([])
    expect(ids('a', 0)).toEqual([])
    expect(ids('a', -1)).toEqual([])
  })
})
