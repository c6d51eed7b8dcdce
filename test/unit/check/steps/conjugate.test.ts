import { expect, it } from 'vitest'
import { verbFormsOf } from '../../../../src/check/steps/conjugate.ts'

// forms as a dictionary of Korean verbs gives them
it.each([
  ['보내', '보내', '보냈', '보낼', '보냅니다'],
  ['옮기', '옮겨', '옮겼', '옮길', '옮깁니다'],
  ['바꾸', '바꿔', '바꿨', '바꿀', '바꿉니다'],
  ['넣', '넣어', '넣었', '넣을', '넣습니다'],
  ['잡', '잡아', '잡았', '잡을', '잡습니다'],
  ['만들', '만들어', '만들었', '만들', '만듭니다'],
  ['자르 잘라', '잘라', '잘랐', '자를', '자릅니다'],
  ['굽 구워', '구워', '구웠', '굽을', '굽습니다'],
])('%s', (entry, infinitive, past, future, formal) => {
  expect(verbFormsOf(entry)).toEqual({ stem: entry.split(' ')[0], infinitive, past, future, formal })
})
