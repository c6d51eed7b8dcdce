import { describe, expect, test } from 'vitest'
import { UserError } from '../../../src/errors.ts'
import type { RuleDefaults } from '../../../src/findings/presets.ts'
import { type SettingsConfig, settings } from '../../../src/findings/settings.ts'

const known = ['no-vague', 'naming', 'max-count']
const rules: Record<string, RuleDefaults> = {
  'no-vague': { recommended: 'warn', strict: 'error', options: {} },
  naming: {
    recommended: 'off',
    strict: 'warn',
    options: { profile: 'auto', maxLength: 40, allow: ['VIP'], languages: [] },
    choices: { profile: ['auto', 'snake'], languages: ['en', 'ko'] },
  },
  'max-count': { recommended: 'off', strict: 'off', options: { most: 60 } },
}
const set = (config: SettingsConfig, flags: { preset?: 'recommended' | 'strict' | 'all'; rules?: string[] } = {}) =>
  settings(config, { rules: [], ...flags }, known, 'lint')
const of = (id: string, config: SettingsConfig, flags = {}, subject = { file: 'tags.yaml', tag: 'other' }) =>
  set(config, flags).of(id, rules[id]!, subject)

describe('levels', () => {
  test.each([
    ['no preset said', {}, {}, ['warn', 'off', 'off']],
    ['strict', { extends: 'strict' }, {}, ['error', 'warn', 'off']],
    ['all', { extends: ['recommended', 'all'] }, {}, ['error', 'warn', 'warn']],
    ['none', { extends: [] }, {}, ['off', 'off', 'off']],
    ['a flag wins', { extends: 'strict' }, { preset: 'recommended' }, ['warn', 'off', 'off']],
    ['a rule of the settings', { rules: { 'no-vague': 'off', 'max-count': 'error' } }, {}, ['off', 'off', 'error']],
    ['a rule of the command line', { rules: { 'no-vague': 'off' } }, { rules: ['no-vague:error'] }, ['error', 'off', 'off']],
  ] as const)('%s', (_, config, flags, levels) => {
    expect(known.map((id) => of(id, config, flags).level)).toEqual(levels)
  })

  test('options are defaults with what is said of them; a level alone keeps them', () => {
    const config: SettingsConfig = {
      rules: { naming: ['warn', { maxLength: 20 }] },
      overrides: [{ tags: 'vip-*', rules: { naming: ['error', { profile: 'snake' }] } }],
    }
    expect(of('naming', config).options).toEqual({ profile: 'auto', maxLength: 20, allow: ['VIP'], languages: [] })
    expect(of('naming', config, {}, { file: 'tags.yaml', tag: 'vip-tea' })).toEqual({
      level: 'error',
      options: { profile: 'snake', maxLength: 20, allow: ['VIP'], languages: [] },
    })
    expect(of('naming', config, { rules: ['naming:warn'] }).options).toMatchObject({ maxLength: 20 })
  })

  test('overrides are for files, tags, or tags of files', () => {
    const config: SettingsConfig = {
      overrides: [
        { files: 'legacy/**', rules: { 'no-vague': 'off' } },
        { files: 'legacy/**', tags: ['other', '기타*'], rules: { 'no-vague': 'error' } },
      ],
    }
    const level = (file: string, tag: string) => of('no-vague', config, {}, { file, tag }).level
    expect(level('tags.yaml', 'other')).toBe('warn')
    expect(level('legacy/tags.yaml', 'tea')).toBe('off')
    expect(level('legacy/tags.yaml', '기타-문의')).toBe('error')
  })

  test('rules that are off everywhere are not loaded; one that an override needs is', () => {
    expect(set({ rules: { naming: 'off' } }).maybeOn).toEqual(['no-vague', 'max-count'])
    expect(set({ rules: { naming: 'off' }, overrides: [{ tags: 'x', rules: { naming: 'warn' } }] }).maybeOn).toContain('naming')
    expect(set({ rules: { naming: 'off' } }, { rules: ['naming:error'] }).maybeOn).toContain('naming')
    expect(set({ extends: [] }, { rules: ['naming:error'] }).maybeOn).toEqual(['naming'])
  })
})

describe('what cannot be understood', () => {
  test.each([
    [() => set({ rules: { 'no-vage': 'off' } }), 'lint.rules', '"no-vague"'],
    [() => set({ overrides: [{ rules: { namin: 'off' } }] }), 'lint.overrides.0', '"naming"'],
    [() => set({}, { rules: ['constructor:error'] }), '--rule', 'explain'],
    [() => set({}, { rules: ['__proto__:error'] }), '--rule', 'explain'],
    [() => set({}, { rules: ['no-vague'] }), '--rule', 'no-vague:error'],
    [() => set({}, { rules: ['no-vague:warning'] }), '--rule', 'off, warn, error'],
    [() => of('naming', { rules: { naming: ['warn', { maxLenght: 3 }] } }), 'maxLenght', '"maxLength"'],
    [() => of('naming', { rules: { naming: ['warn', { maxLength: 'ten' }] } }), 'maxLength', '40'],
    [() => of('naming', { rules: { naming: ['warn', { maxLength: -1 }] } }), 'maxLength', '40'],
    [() => of('naming', { rules: { naming: ['warn', { allow: 'VIP' }] } }), 'allow', '["VIP"]'],
    [() => of('naming', { rules: { naming: ['warn', { allow: [1] }] } }), 'allow', '["VIP"]'],
    [() => of('naming', { rules: { naming: ['warn', { profile: 'snaek' }] } }), 'snaek', 'auto, snake'],
    [() => of('naming', { rules: { naming: ['warn', { languages: ['ko', 'jp'] }] } }), 'jp', 'en, ko'],
    [() => of('no-vague', { rules: { 'no-vague': ['warn', { words: [] }] } }), 'words', 'no options'],
  ])('%# is told by name', (act, what, hint) => {
    try {
      act()
    } catch (error) {
      if (!(error instanceof UserError)) throw error
      expect(error.text.en).toContain(what)
      expect(error.hint?.en).toContain(hint)
      expect(error.text.ko).toMatch(/[가-힣]/)
      return
    }
    throw new Error('was understood')
  })
})
