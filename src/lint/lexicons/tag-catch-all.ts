/** Words that make a tag the one for everything else, lower case. */
export const catchAllWords: readonly string[] = [
  ...'other others misc miscellaneous else etc uncategorized uncategorised unclassified unsorted untagged catchall'.split(' '),
  ...'기타 그외 그밖 미분류 미지정 기타등등'.split(' '),
]

/** Words that add nothing to such a tag, or make one together with "general": `other-reason`, `general inquiry`, `일반 문의`. */
export const emptyWords: readonly string[] = [
  ...'all any reason inquiry enquiry question query request issue problem topic ticket matter thing stuff contact support'.split(
    ' ',
  ),
  ...'문의 사유 요청 문제 이슈 상담 사항 건'.split(' '),
]

export const generalWords: readonly string[] = ['general', '일반']
