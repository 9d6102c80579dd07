import type { Actor } from '@/lib/accounts/person'

/** Synthetic people of the case tests. */
const person = (n: number, name: string, role?: Actor['role']): Actor => ({ id: `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`, name, ...(role !== undefined && { role }) })

export const ada = person(1, 'Dr. Ada Quill', 'psychiatrist')
export const ben = person(2, 'Dr. Ben Marsh', 'psychiatrist')
export const cleo = person(3, 'Cleo Tarn', 'care-team')
export const dov = person(4, 'Dr. Dov Finch', 'trainee')
export const eli = person(5, 'Eli Sedge', 'administrator')
export const fay = person(6, 'Fay Reed')
export const gus = person(7, 'Dr. Gus Heron', 'trainee')

export const people = [ada, ben, cleo, dov, eli, fay, gus] as const
