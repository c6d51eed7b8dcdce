import { describe, expect, it } from 'vitest'
import { check } from '../../../../src/check/check.ts'
import { readDraft } from '../../../../src/check/draft/read-draft.ts'

type Row = readonly [id: string, reports: boolean, text: string]

/** What English replies are worth a finding for (sure or likely), and what only looks like it. */
const kinds: Record<string, readonly Row[]> = {
  'a no, and what is no way on': [
    ['positive-language', true, 'There is nothing we can do about the dent.'],
    ['positive-language', true, "I'm afraid a second voucher isn't something we can do."],
    ['positive-language', true, "We can't grant the refund. Should something change, I'll write by Friday."],
    ['positive-language', true, 'You get no refund for used strings. That is against policy.'],
    ['positive-language', true, 'None of the fees can be refunded.'],
    ['positive-language', true, 'We cannot take it back. Please do not hesitate to ask us should there be anything else.'],
    ['positive-language', true, 'Your appeal is denied.'],
    ['positive-language', true, 'We do not accept returns on strings.'],
    ['positive-language', true, "I'm afraid that is not something our shop offers."],
    ['positive-language', false, 'We do not do gift boxes, but I can wrap it in paper.'],
    ['positive-language', false, 'I cannot speed up the bank, but I will mark the case as urgent.'],
    ['positive-language', false, 'I see why the return was rejected, and I have sent a new label.'],
    ['positive-language', false, 'We do not sell tea there yet.'],
    ['positive-language', false, 'No refund is possible; what we can do is tune it for you.'],
  ],
  'reproaches, scorn and threats': [
    ['no-blame', true, 'It was you who dropped the tuner.'],
    ['no-blame', true, "Didn't you look at the chart before ordering?"],
    ['no-blame', true, 'Did you even open the manual?'],
    ['no-blame', true, 'You are a hopeless customer.'],
    ['no-blame', true, 'Do not let this happen again.'],
    ['no-blame', true, 'Keep on like this and the account goes.'],
    ['no-blame', true, "Please don't write to us about this."],
    ['no-blame', true, 'What would you like me to do about that?'],
    ['no-blame', true, 'Please stop the insults.'],
    ['no-blame', true, 'Next time please ask within the thirty days.'],
    ['no-blame', true, 'You ordered the wrong size.'],
    ['no-blame', false, 'You ordered the wrong size? No problem, we swap it.'],
    ['no-blame', false, 'Did you get the parcel?'],
    ['no-blame', false, 'What would you like us to do with the old lid?'],
    ['no-blame', false, 'Next time please ask for me, and the tea is on us.'],
    ['no-blame', false, 'You can write to us about anything.'],
    ['no-blame', false, 'We should not have let this happen.'],
  ],
  'thanks, care and news that sound like a reproach': [
    ['no-blame', false, 'It was you who found the missing reed, thank you!'],
    ['no-blame', true, 'It was you who lost the reed, not us.'],
    ['no-blame', false, 'Please keep on like this and write to me after the second lesson.'],
    ['no-blame', true, 'Keep this up and we will block the account.'],
    ['no-blame', false, "Didn't you see the link? No worries, here it is again."],
    ['no-blame', true, "Didn't you see the link? It was in the mail."],
    ['no-blame', false, "Did you even get the ticket? If not, I'll print another."],
    ['no-blame', true, 'Did you even read the mail?'],
    ['no-blame', false, "Don't write to us about the dent, we will collect the drum on Monday."],
    ['no-blame', true, "Don't write to us about the dent, we will not answer."],
    ['no-blame', false, 'It is up to the guest to pick the seat: aisle or window.'],
    ['no-blame', true, 'It is up to the guest to read the terms.'],
    ['no-blame', false, 'You wrote that our claim is false. I took it off the page today.'],
    ['no-blame', true, 'Your claim is false.'],
    ['no-blame', false, 'To stop the spam, turn off the alerts.'],
  ],
  'promises that are none': [
    ['no-overpromise', true, 'No worries, I guarantee that you will love the tone.'],
    ['no-overpromise', true, 'You can be sure this will never happen again.'],
    ['no-overpromise', true, 'Your drum will be with you tomorrow.'],
    ['no-overpromise', false, 'Refunds arrive within five days.'],
    ['no-overpromise', false, 'We guarantee our seams for two years.'],
    ['no-overpromise', false, "I'll send it tomorrow, and you'll get the tracking by mail."],
    ['no-overpromise', false, 'You may be sure that we have some pride.'],
    ['no-overpromise', false, 'One more of these and the ban is for good.'],
    ['no-overpromise', false, 'Our driver will certainly call you tomorrow.'],
    ['no-overpromise', false, 'A new drum will be shipped to you today.'],
    ['no-overpromise', false, 'I will follow up with you in ten minutes.'],
    ['no-overpromise', false, 'We cannot guarantee that a scratch will never occur.'],
    ['no-overpromise', false, 'We do everything in our power so that it reaches you on Saturday.'],
    ['no-overpromise', false, 'We test each drum to guarantee it is dry.'],
  ],
  'steps without their time': [
    ['dated-next-step', true, "Sorry about the torn skin. I'll sort it out."],
    ['dated-next-step', true, 'The workshop knows of it, and they will call you.'],
    ['dated-next-step', true, "Thanks for the photos. We'll review them and let you know."],
    ['dated-next-step', true, 'I asked the workshop and will come back to you.'],
    ['dated-next-step', false, "We'll review the photos and let you know by Thursday."],
    ['dated-next-step', true, 'News follows as soon as there is any.'],
    ['dated-next-step', true, 'The drum is late. We are watching it.'],
    ['dated-next-step', true, 'Your refund is still in progress.'],
    ['dated-next-step', true, 'We are asking the maker and will update you as soon as we hear from them.'],
    ['dated-next-step', false, 'I am checking the strings. One moment, please.'],
    ['dated-next-step', false, 'I will look at it within a day and write to you before then.'],
    ['dated-next-step', false, 'We will write to you by [date].'],
    ['dated-next-step', false, 'Please allow two days for the check; we will call you.'],
    ['dated-next-step', false, 'We are working to improve our drums.'],
    ['dated-next-step', false, 'The refund was initiated, and a mail follows shortly.'],
  ],
  'an apology that explains': [
    ['apology-with-action', false, "I'm sorry the drum came late, when many orders come in the line grows. We will do better."],
    ['apology-with-action', true, "I'm sorry the drum came late. We will do better."],
  ],
  'what is told, and no promise or reproach': [
    ['no-overpromise', true, 'We guarantee that it fits.'],
    ['no-overpromise', false, 'We did guarantee delivery, and we did not keep our word.'],
    ['no-overpromise', false, 'If you need help in the future, please remember that you can write to the desk.'],
    ['no-overpromise', false, 'You said that you would never ever let the dog near it again.'],
    ['no-blame', true, 'You used the wrong code.'],
    ['no-blame', false, 'If you used the wrong code, the page says so.'],
    ['no-blame', true, 'You should have read the label.'],
    ['no-blame', false, 'You should have received a mail from the bank.'],
    ['no-blame', false, 'This is our final response; the ombudsman looks at it free of charge.'],
  ],
}

describe.each(Object.entries(kinds))('%s', (_, rows) => {
  it.each(rows)('%s %s: %s', async (id, reports, text) => {
    const draft = readDraft(text, { file: 'draft.md', lang: 'en' })
    const found = [...(await check(id))!.check(draft, {})].filter(({ grade }) => grade !== 'possible')
    expect(found.length > 0).toBe(reports)
  })
})
