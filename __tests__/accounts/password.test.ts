import fc from 'fast-check'
import { LONGEST_PASSWORD, passwordFault, passwordForm } from '@/lib/accounts/password'

const about = ['ada.quill', 'Dr. Ada Quill']

describe('passwords that are taken', () => {
  test.each([
    ['a few unrelated words', 'lantern ravine copper yodel'],
    ['letters only, 15 of them', 'vexkrumpoldwigz'],
    ['digits only, in no order', '839201746558210'],
    ['64 characters', 'plum tortoise under seven kettles '.padEnd(64, 'bicycle gravel owl ')],
    ['the longest', 'qmzv pltr wokd '.repeat(30).slice(0, 20).padEnd(LONGEST_PASSWORD, 'grove nickel 7 umbra ')],
    ['letters of another script', 'солнечный трактор 8 ежей'],
    ['a word from the list among others', 'winter tortoise unpacks gravel'],
    ['signs', '¿%–& (#~] ^<{ ; klopf ruuz vint'],
  ])('%s', (_, password) => expect(passwordFault(password, about)).toBeUndefined())
})

describe('passwords that are refused', () => {
  test.each([
    ['14 characters', 'vexkrumpoldwig', 'too-short'],
    ['nothing', '', 'too-short'],
    ['14 characters in 28 code units', '😀'.repeat(14), 'too-short'],
    ['too many', 'grove nickel 7 umbra '.repeat(13), 'too-long'],
    ['a NUL', 'lantern ravine\u0000 copper', 'unreadable'],
    ['a lone surrogate', 'lantern ravine \ud800 copper', 'unreadable'],
    ['the word itself, twice', 'passwordpassword', 'easily-guessed'],
    ['with a year and a sign', 'Password2026!!!!', 'easily-guessed'],
    ['with the usual swaps', 'P@55w0rdP@55w0rd', 'easily-guessed'],
    ['the product', 'KetamineConsult2026', 'easily-guessed'],
    ['a product word and a season', 'spravato-summer-2025', 'easily-guessed'],
    ['one letter', 'aaaaaaaaaaaaaaaaaaa', 'easily-guessed'],
    ['one word over and over', 'gravelgravelgravel', 'easily-guessed'],
    ['a short piece over and over', 'abcabcabcabcabcabc', 'easily-guessed'],
    ['the alphabet', 'abcdefghijklmnopqrs', 'easily-guessed'],
    ['digits in a row', '123456789012345678', 'easily-guessed'],
    ['rows of keys', 'qwertyuiopasdfghjkl', 'easily-guessed'],
    ['rows of keys backward', 'poiuytrewqlkjhgfdsa', 'easily-guessed'],
    ['the famous four words', 'correct horse battery staple', 'easily-guessed'],
    ['own names', 'ada.quill.ada.quill', 'easily-guessed'],
    ['own name and a common word', 'QuillPassword2026', 'easily-guessed'],
  ])('%s', (_, password, reason) => expect(passwordFault(password, about)?.reason).toBe(reason))
})

test('the same letters typed in another composition are the same password', () => {
  expect(passwordForm('cafe\u0301 ravine lantern')).toBe(passwordForm('caf\u00e9 ravine lantern'))
  const decomposed = 'u\u0308'.repeat(14)
  expect(passwordFault(decomposed)?.reason).toBe('too-short')
})

test('law: any text gets an answer, and every fault says what to do', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      const fault = passwordFault(text, about)
      return fault === undefined || fault.says.length > 10
    }),
  )
})
