import { describe, expect, test } from 'vitest'
import { renderTemplate } from '../../../src/reply/render/render.ts'
import { graphemes } from '../../../src/reply/render/sentences.ts'
import { builtinLibrary } from '../../../src/reply/template/library.ts'
import { channels, type ReplyChannel, type Template, type Tone, tones } from '../../../src/reply/template/template.ts'
import { type Lang, languages } from '../../../src/text/text.ts'
import { setting } from './teahouse.ts'

const libraries = { en: await builtinLibrary('en'), ko: await builtinLibrary('ko') }
const all = languages.flatMap((lang) => Object.values(libraries[lang].templates))
const cases = all.map((t) => [t.lang, t.name, t] as const)
const forms = channels.flatMap((channel) => tones.map((tone) => ({ channel, tone })))

const examples = ({ variables }: Template) => Object.fromEntries(variables.map((v) => [v.name, v.example]))
async function text(t: Template, values: Record<string, unknown>, form: { channel: ReplyChannel; tone: Tone }): Promise<string> {
  return (await renderTemplate(t, values, { ...setting, ...form, lang: t.lang, frame: libraries[t.lang].frame })).text
}
const deedsOf = ({ variables }: Template) => variables.filter((v) => v.type === 'yes-no')

/** Words for something that was done. Who gives a cause says that it was found, and who sent a refund says so. */
const deed: Readonly<Record<Lang, RegExp>> = {
  en: /(?<!shall )\b(?:we|I)(?:['’]ve| have)? ?(?:also )?(?:asked|checked|tested|told|shown|showed|reported|passed|forwarded|measured|unlocked|restored|moved|corrected|changed|compared|looked|went|gone|put|taken|took|traced|opened|reset|counted|packed|set)\b(?! your order and)/i,
  ko: /(?:전달|요청|확인|점검|측정|대조|공유|보고|배정|검수)(?:했|해 두었|하였)|바로잡았|보내 드렸|담아 두었|앞당겨|재어 확인|맡아 두었|확보해 두었|멈추었|함께 읽었/,
}

describe.each(cases)('%s %s', (lang, name, template) => {
  test('no deed is told of that nobody confirmed', async () => {
    const { cause: _, ...values } = examples(template)
    for (const form of forms)
      expect(await text(template, values, form), `${name} ${form.channel} ${form.tone}`).not.toMatch(deed[lang])
  })

  test('each deed that is confirmed is told somewhere', async () => {
    const { cause: _, ...causeless } = examples(template)
    for (const { name: done } of deedsOf(template)) {
      const changes = []
      for (const values of [causeless, examples(template)])
        for (const form of forms)
          changes.push((await text(template, { ...values, [done]: 'yes' }, form)) !== (await text(template, values, form)))
      expect([done, changes.some(Boolean)]).toEqual([done, true])
    }
  })

  test('nobody measured, and nobody pretends to be moved', async () => {
    for (const form of forms)
      expect(await text(template, examples(template), form)).not.toMatch(
        /we measured|i can picture|joy to see|understand that pleasure|실제로 (?:잰|답변한)|기쁘게 공감|그 마음에/i,
      )
  })

  test('no day that has passed, but for days that must have', async () => {
    const { 'refund.day': _, 'earlier.day': __, ...rest } = examples(template)
    const values = { ...rest, ...('refund.state' in rest && { 'refund.state': 'planned' }), 'refund.day': 'tomorrow' }
    for (const form of forms)
      for (const said of dates(await text(template, values, form), lang))
        expect(said, `${name} ${form.channel}`).toBeGreaterThanOrEqual(1122)
  })

  test('a chat is short, and nobody signs it', async () => {
    for (const tone of tones) {
      const said = await text(template, examples(template), { channel: 'chat', tone })
      expect(graphemes(said), `${name} ${tone}`).toBeLessThan(lang === 'ko' ? 330 : 620)
      expect(said).not.toMatch(/regards|sincerely|드림$/i)
      // shorter than the letter
      expect(graphemes(said)).toBeLessThan(graphemes(await text(template, examples(template), { channel: 'email', tone })))
    }
  })

  test('the tones differ', async () => {
    const bodies = await Promise.all(
      tones.map(async (tone) =>
        (await text(template, examples(template), { channel: 'email', tone })).split('\n').slice(1).join('\n'),
      ),
    )
    // where nothing went wrong there is no fourth way to say it
    expect(new Set(bodies).size, name).toBeGreaterThanOrEqual(2)
    expect(bodies[tones.indexOf('warm')]).not.toBe(bodies[tones.indexOf('formal')])
  })
})

/** Month and day of the dates in a text, as 1122 for November 22; those of the next year count on. */
function dates(said: string, lang: Lang): number[] {
  const months = 'January February March April May June July August September October November December'.split(' ')
  const found = said.matchAll(lang === 'en' ? new RegExp(`(${months.join('|')}) (\\d{1,2})`, 'g') : /(\d{1,2})월 (\d{1,2})일/g)
  return [...found].map(([, m = '', d]) => {
    const month = lang === 'en' ? months.indexOf(m) + 1 : Number(m)
    return (month < 6 ? month + 12 : month) * 100 + Number(d)
  })
}

const withOptions = cases.filter(([, , t]) => t.variables.some((v) => v.name === 'options'))

test.each(withOptions)('%s %s: counts follow the options', async (_lang, name, template) => {
  const counted: Readonly<Record<number, RegExp>> = {
    1: /\bboth\b|\btwo\b|\bwhich (?:would|one|of)|either|you choose|어느 쪽|방법 가운데|중 원하시는|둘|두 가지/i,
    3: /\bboth\b|\btwo\b|either|어느 쪽|둘|두 가지/i,
  }
  const given = { en: ['a full refund', 'a new one', 'a voucher'], ko: ['전액 환불', '교환', '적립금'] }[template.lang]
  for (const [count, wrong] of Object.entries(counted))
    for (const form of forms) {
      // two of three may be "either way"; of one nothing is chosen
      const options = given.slice(0, Number(count)).join('; ')
      const said = await text(template, { ...examples(template), options }, form)
      const allowed = Number(count) === 3 ? said.replace(/either way|어느 쪽이/g, '') : said
      expect(allowed, `${name} ${count} ${form.channel} ${form.tone}`).not.toMatch(wrong)
    }
})

describe('Korean', () => {
  const korean = cases.filter(([lang]) => lang === 'ko')
  const bodyOf = async (t: Template, form: { channel: ReplyChannel; tone: Tone }) => {
    const { sections } = await renderTemplate(t, examples(t), { ...setting, ...form, lang: 'ko', frame: libraries.ko.frame })
    return sections
      .filter(({ step }) => step !== 'greeting' && step !== 'signature')
      .map((one) => one.text)
      .join('\n')
  }

  test.each(korean)('%s %s: 해요체 in chat and for a warm word, 합니다체 in a formal one', async (_lang, name, template) => {
    for (const form of forms) {
      const soft = form.tone === 'warm' || (form.channel === 'chat' && form.tone !== 'formal')
      const said = (await bodyOf(template, form)).replace(
        /(?:감사|죄송|사과드리?|감사드리?|반갑)(?:했)?[습ㅂ]?[니닙][다]|감사합니다|죄송합니다|죄송했습니다|사과드립니다|반갑습니다/g,
        '',
      )
      const where = `${name} ${form.channel} ${form.tone}`
      if (soft) expect(said, where).not.toMatch(/니다(?=[.!?:(\n]|$)/m)
      else expect(said, where).not.toMatch(/(?:어|아|해|예|에|게|네)요(?=[.!:(\n]|$)/m)
    }
  })

  test.each(korean)('%s %s: no mail that orders about', async (_lang, name, template) => {
    for (const form of forms) expect(await bodyOf(template, form), `${name} ${form.channel}`).not.toMatch(/십시오/)
  })
})

test('what is sent by itself names no person, whatever the settings say', async () => {
  for (const template of all.filter((t) => t.automatic))
    for (const form of forms)
      for (const signature of [undefined, 'Best,\n{{ agent.name }}, {{ shop.name }}']) {
        const values = { ...examples(template), 'agent.name': 'Quillon' }
        const options = { ...setting, ...form, lang: template.lang, frame: libraries[template.lang].frame }
        const made = await renderTemplate(template, values, { ...options, ...(signature && { signature }) })
        expect([made.text.includes('Quillon'), made.missing]).toEqual([false, []])
      }
  expect(all.filter((t) => t.automatic).map((t) => t.name)).toContain('auto-reply')
})
