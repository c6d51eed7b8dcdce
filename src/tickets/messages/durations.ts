import type { Text } from '../../text/text.ts'

export const unreadableDurations = (file: string, header: string, example: string): Text => ({
  en: `${file}: durations in ${JSON.stringify(header)} that cannot be read (such as ${JSON.stringify(example.slice(0, 40))}); they are not included in response times.`,
  ko: `${file}: ${JSON.stringify(header)} 열에 읽을 수 없는 소요 시간이 있어(예: ${JSON.stringify(example.slice(0, 40))}) 계산에서 뺐습니다.`,
})

/** Durations of a day and more that a spreadsheet has written as dates, with what one was read as. */
export const sheetDurations = (file: string, header: string, example: string, seconds: number): Text => {
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor((seconds % 3600) / 60)]
  return {
    en: `${file}: a spreadsheet wrote durations in ${JSON.stringify(header)} as dates; ${JSON.stringify(example)} was read as a duration of ${hours} h ${minutes} min.`,
    ko: `${file}: 스프레드시트가 ${JSON.stringify(header)} 열의 소요 시간을 날짜로 바꾸어 놓았습니다. ${JSON.stringify(example)} 값은 ${hours}시간 ${minutes}분으로 읽었습니다.`,
  }
}

export const openDecimal = (file: string, header: string): Text => ({
  en: `${file}: the numbers in ${JSON.stringify(header)} could have decimals or thousands (1,250 is 1.25 or 1250), so the column was not used. Choose with --decimal comma or --decimal point.`,
  ko: `${file}: ${JSON.stringify(header)} 열의 숫자가 소수인지 천 단위인지 알 수 없어(1,250은 1.25 또는 1250) 사용하지 않았습니다. --decimal comma 또는 --decimal point로 지정해 주세요.`,
})

/** A duration of 0 on a ticket that nobody has taken up yet. */
export const zeroDurations: Text = {
  en: 'tickets have a first response after 0 seconds although nobody has taken them up; it was read as no response.',
  ko: '담당자나 답변이 없는 문의인데 첫 응답 시간이 0초로 적혀 있어 응답이 없는 것으로 셌습니다.',
}
