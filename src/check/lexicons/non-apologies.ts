import type { Lexicon } from '../draft/lexicon.ts'

/** Regret that puts the fault in the customer's head. Source: Intercom/O'Flahavan ("sorry if", "sorry you feel"). */
export const nonApologies = {
  grade: 'likely',
  source: 'Intercom, “sorry if” and “sorry you feel” (O’Flahavan)',
  en: [
    '(sorry|apologi[sz]e|apologies|regret) {0,2} (if|that if|in case)',
    "(sorry|apologi[sz]e|regret) (that |for how )?you(’re|'re| are)? {0,2} (feel|felt|feeling|think|thought|believe|see it|perceived|took it)",
    'sorry you {0,1} (feel|felt|think) (that way|this way|so)',
    '(mistakes|errors) were made',
    "(sorry|apologi[sz]e),? but you(?! (can|cannot|can't|could|may|might|will|won't|have reached))",
    '(apologi[sz]e|sorry) (for|about) any (misunderstanding|confusion) (you|on your)',
    'if (you were|anyone was|you felt|we) {0,2} (offended|upset|hurt|inconvenienced|bothered|disappointed)',
    'sorry,? not sorry',
  ],
  ko: [
    '(불편|불쾌|실망|서운|속상|오해|기분|마음|상처|심려|폐)[가-힣]{0,6} [가-힣]{0,6}(셨다면|으셨다면|되었다면|됐다면|느끼셨다면|드렸다면|상하셨다면|이 있으셨다면).{0,30}(죄송|사과|유감|미안|송구)',
    '(그렇게|그리) (느끼|생각|받아들)[가-힣]{0,4}(셨다니|셨다면|신다니|신다면)',
    '유감(입니다만|이지만|이네요|스럽습니다만)',
    '오해(를|가)? (하셨|하신|있으셨|있으신|생기)[가-힣]{0,3}(다면|것 같|듯)',
  ],
} satisfies Lexicon
