import type { Lang } from '../../text/text.ts'

/** A first template of one's own, by language: every section with a word on what belongs there, ready to be filled in and sent. */
export const templateStarter: Readonly<Record<Lang, string>> = {
  en: `---
title: Order has a problem            # as it stands in lists
situation: When it is used, in a sentence.
channels: [email, chat, social, review, phone-script]   # those it fits, the best first
tone: warm                            # the tone it is written in: warm, neutral, formal or apologetic
variables:                            # asked for in this order
  customer.name:                      # nothing behind it: as support-kit knows it
  order.number: { required: true }    # one key of it overridden
  ship.day: { required: true }
  contact.private:
  done.told:                          # a deed: told only where somebody says yes
  # one of your own: type text, name, date, datetime, money, number, url, email, choice, list or yes-no
  problem:
    type: text
    as: clause                        # without its full stop and capital
    label: { en: What went wrong, ko: 문제 }
    help: { en: As half a sentence., ko: 명사로 끝나게 적습니다. }
    example: { en: the lid was missing, ko: 뚜껑 누락 }
    required: true
adjacent:                             # what the customer would ask next, and the section that answers it
  - { question: 'Do I pay for it?', answered: take-action }
---

## Listen
{% # Name what happened to this customer. A section can be written again for a channel or a tone. %}
You wrote that {{ problem }} in order {{ order.number }}.

## Listen: social review

You wrote that {{ problem }}.

## Acknowledge
{% # One apology, without a "but". %}
I'm sorry. That is annoying, and putting it right is our job.

## Take action
{% # Something that you do, with a day that is yours to keep. What a carrier or a bank decides is hedged: {{ eta | eta: 2 }}. %}
A new one leaves us on {{ ship.day | day }}, at our cost.

## Thank
{% # Thanks for something. %}
Thank you for telling us.

## Explain
{% # The cause, or what you have done, in the past tense: only what somebody has confirmed. %}
{% if done.told %}I have shown your report to the people at our packing table.{% else %}A closed box does not show what is missing, so we will check this one before it leaves.{% endif %}

## Closing
{% # An open door that leads somewhere. %}
If you would rather have your money back, tell me before {{ ship.day | day }}, and I will refund it that same day.

## Closing: review

If you would rather have your money back, write to us at {{ contact.private | default: 'our help address' }}, and we will refund it that same day.
`,
  ko: `---
title: 주문 문제                       # 목록에 보이는 이름
situation: 어떤 때 쓰는 템플릿인지 한 문장으로 적습니다.
channels: [email, chat, social, review, phone-script]   # 알맞은 채널부터 차례로
tone: neutral                         # 글의 말투: warm, neutral, formal, apologetic
endings: by-tone                      # 합니다체로 씁니다. 채팅과 따뜻한 말투에서는 해요체가 됩니다
variables:                            # 이 순서대로 묻습니다
  customer.name:                      # 뒤에 아무것도 없으면 기본 정의를 씁니다
  order.number: { required: true }    # 한 항목만 바꿀 수도 있습니다
  ship.day: { required: true }
  contact.private:
  done.told:                          # 한 일: yes라고 할 때만 답변에 씁니다
  # 직접 정한 변수의 종류: text, name, date, datetime, money, number, url, email, choice, list, yes-no
  problem:
    type: text
    as: noun                          # 마침표 없이 명사로
    label: { en: What went wrong, ko: 문제 }
    help: { en: As half a sentence., ko: 명사로 끝나게 적습니다. }
    example: { en: the lid was missing, ko: 뚜껑 누락 }
    required: true
adjacent:                             # 고객이 이어서 물을 질문과, 그 답이 있는 항목
  - { question: '배송비는 제가 내나요?', answered: take-action }
---

## 경청
{% # 이 고객에게 일어난 일을 그대로 적습니다. 채널이나 말투에 따라 항목을 다시 쓸 수 있습니다. %}
주문번호 {{ order.number | josa: '으로' }} 받으신 상품에 {{ problem | josa: '이' }} 있다고 알려 주셨습니다.

## 경청: social review

받으신 상품에 {{ problem | josa: '이' }} 있다고 알려 주셨습니다.

## 공감
{% # 사과는 한 번만 합니다. %}
기대하고 여셨을 텐데 불편을 드려 죄송합니다.

## 설명
{% # 확인한 원인이나 이미 한 일을 적습니다. %}
{% if done.told %}포장 담당자에게 전달했습니다.{% else %}상자를 닫으면 빠진 것을 알아보기 어려워서, 이번에는 발송 전에 한 번 더 확인하겠습니다.{% endif %}

## 조치
{% # 무엇을 언제 하는지, 지킬 수 있는 날짜로 적습니다. 택배사나 은행이 정하는 날짜는 {{ eta | eta: 2 }}처럼 여유를 둡니다. %}
새 상품을 {{ ship.day | day }}에 발송해 드리겠습니다. 배송비는 저희가 부담합니다.

## 감사
{% # 무엇에 감사하는지 적습니다. %}
알려 주셔서 감사합니다.

## 맺음
{% # 다음에 할 수 있는 일을 하나 열어 둡니다. %}
환불이 더 편하실 때는 {{ ship.day | day }} 전에 말씀해 주시면 당일에 전액 환불해 드리겠습니다.

## 맺음: review

환불이 더 편하실 때는 {{ contact.private | default: '1:1 문의' | josa: '으로' }} 남겨 주시면 당일에 전액 환불해 드리겠습니다.
`,
}
