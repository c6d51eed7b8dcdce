import type { TagEntry } from './tag-entry.ts'

const usage = 'labels of sentiment in helpdesks and survey tools'

/** Valence. Without an object it says how somebody feels, and nothing to mend. */
export const tagFeelings: readonly TagEntry[] = [
  {
    role: 'feeling',
    as: 'bad',
    grade: 'sure',
    source: usage,
    en: `angry, anger, upset, unhappy, frustrated, frustration, frustrating, annoyed, annoying, annoyance, disappointed, disappointment, disappointing, dissatisfied, unsatisfied, mad, furious, irate, rant, irritated, irritation, dissatisfaction, customer dissatisfaction, complaint, complaints, complain, complaining, complainer, grievance, criticism, negative, negativity, bad, terrible, awful, horrible, worst, poor, hate, detractor, bad experience, poor experience, bad service, poor service, terrible service, poor customer service, bad review, negative review, negative feedback, low csat, bad csat, dsat, unacceptable, disgusted, outraged, sad, hostile, confused, confusion, worried, anxious, impatient, displeased, not happy, not satisfied, unimpressed, at risk, churn risk, distress, fed up, venting, offended, betrayed, insulted, thumbs down, one star, 1 star, bad rating, sarcasm, threat, threatening, toxic`,
    ko: `불만, 불만족, 불만건, 불만사항, 불만 사항, 불만접수, 불만 접수, 컴플레인, 민원, 항의, 화남, 짜증, 분노, 실망, 불쾌, 불쾌감, 화난, 화난고객, 강성, 강성고객, 강성민원, 블랙컨슈머, 진상, 비난, 비판, 악성민원, 악성고객, 부정, 부정적, 부정적의견, 최악, 나쁨, 별로, 불만고객, 고객불만, 불평, 서운함, 답답함, 격앙, 격분, 욕설, 분통, 억울, 걱정, 걱정돼요, 걱정돼서, 걱정되어서, 걱정됩니다, 불안, 싫음, 싫어요, 후회, 우려, 슬픔, 혐오, 부정리뷰, 악평, 서비스불만, 실망감, 당황, 짜증남, 화가남, 아쉬움, 불신, 감정적, 불만족스러워요, 불만족스럽습니다, 불만족스러움, 실망스러워요, 실망스러움, 실망이에요, 아쉬워요, 답답해요, 화나요, 짜증나요`,
  },
  {
    role: 'feeling',
    as: 'good',
    grade: 'sure',
    source: usage,
    en: `happy, happiness, satisfied, satisfaction, delighted, delight, pleased, praise, compliment, compliments, kudos, thanks, thank you, thankyou, thankful, appreciation, appreciated, gratitude, positive, positivity, positive feedback, positive review, good review, great, good, excellent, awesome, amazing, love, loved, love it, promoter, excited, joy, congratulation, congratulations, well done, good job, great service, good service, good experience, great experience, shoutout, wow, recommendation letter, calm, grateful, impressed, enthusiastic, trust, relieved, surprised, five stars, 5 star, like, liked, thumbs up, applause, kind words, testimonial positive`,
    ko: `칭찬, 감사, 감사인사, 감사합니다, 고마움, 만족, 만족함, 만족도, 매우만족, 기쁨, 긍정, 긍정적, 최고, 좋음, 좋아요, 친절, 추천해요, 호평, 칭찬합니다, 칭찬고객, 칭찬글, 감동, 신뢰, 행복, 격려, 응원, 설렘, 놀람, 긍정리뷰, 만족고객, 친절해요, 친절했어요, 꼼꼼해요, 만족해요, 만족스러워요, 편해요, 편리해요, 빨라요, 깨끗해요, 훌륭해요, 최고예요, 최고에요, 고마워요, 친절함, 친절직원`,
  },
  {
    role: 'feeling',
    as: 'plain',
    grade: 'sure',
    source: usage,
    en: `neutral, mixed, sentiment, emotion, emotional, mood, indifferent, neutral feedback, mixed feelings`,
    ko: `중립, 감정, 보통, 중립적, 무관심`,
  },
]
