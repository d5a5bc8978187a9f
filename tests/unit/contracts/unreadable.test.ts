import { describe, expect, test } from 'vitest'
import { unreadable } from '../../../contracts/unreadable.ts'

describe('a text for readers', () => {
  test.each([
    'Ankara',
    'bir\niki',
    'a\tb',
    'e\u0301',
    '👨‍👩‍👧‍👦',
    'שלום',
    'نص',
    '\u200fنص\u200e',
    '𒀀',
    '-',
    '\ue000',
    'a\u200bb',
    'a\u202eb\u202cc',
    '\u2067نص\u2069',
    'a\u202a\u2066b\u2069\u202c',
  ])('%j is well', (text) => {
    expect(unreadable(text)).toBeUndefined()
  })

  test.each([
    'a\u0000',
    '\u001b[31mred',
    'a\rb',
    'a\u007fb',
    'a\u0085b',
    'a\u009bb',
    'a\u2028b',
    'a\u2029b',
    'a\u000cb',
    'a\ufff9b',
  ])('%j holds a control character', (text) => {
    expect(unreadable(text)).toBe('control')
  })

  test.each([
    '',
    ' ',
    '\u200b',
    '\u200d\u2060',
    '\u00ad',
    '\u3164',
    '\u2800',
    '\u0301',
    '\ufeff',
    '\u{e0061}',
    '\u200e',
  ])('%j has nothing to be seen', (text) => {
    expect(unreadable(text)).toBe('unseen')
  })

  test.each([
    'a\u202e',
    'a\u202eb\nc\u202c',
    'a\u2066b',
    'a\u202cb',
    'a\u2069',
    'a\u2066\u202eb\u2069\u202c',
    'a\u202ab\u2069',
  ])('%j leaves its direction open, or closes another', (text) => {
    expect(unreadable(text)).toBe('direction')
  })
})
