/** Headings of a sheet of tags, in lower case with blanks, `_` and `-` as one blank: the field of a tag that the column holds. */
const columns: Readonly<Record<string, readonly string[]>> = {
  id: ['id', 'tag', 'tags', 'tag id', 'tag name', 'key', '태그', '태그명', '태그 이름', '태그 id', '아이디'],
  name: ['name', 'title', 'label name', '이름', '명칭', '라벨명'],
  label: ['label', 'display name', '라벨', '표시 이름', '표시명'],
  'label.en': ['label en', 'label english', 'english', 'en', '영문', '영어', '영문명', '라벨 영어', '라벨 영문'],
  'label.ko': ['label ko', 'label korean', 'korean', 'ko', '한글', '국문', '한국어', '한글명', '라벨 한국어', '라벨 한글'],
  parent: ['parent', 'parent tag', '상위', '상위 태그', '상위태그', '부모', '부모 태그', '대분류'],
  kind: ['kind', '종류', '구분'],
  owner: ['owner', '담당', '귀책', '담당 부서', '담당부서', '귀책 부서', '귀책부서', '책임'],
  direction: ['direction', '방향'],
  'value.customer': ['value customer', 'customer value', '고객 가치'],
  'value.company': ['value company', 'company value', '회사 가치'],
  action: ['action', '조치', '대응', '할 일'],
  stage: ['stage', 'journey stage', '단계', '주문 단계', '시점'],
  aliases: ['aliases', 'alias', 'synonyms', '별칭', '동의어', '유의어', '다른 이름'],
  description: ['description', 'definition', '설명', '정의', '뜻'],
  deprecated: ['deprecated', '폐기', '사용 중지', '사용중지'],
  'deprecated.replacedBy': ['replaced by', 'replacement', 'deprecated replaced by', '대체', '대체 태그'],
  'deprecated.since': ['deprecated since', 'since', '폐기일'],
  template: ['template', '템플릿', '답변 템플릿'],
  suppress: ['suppress', '예외'],
  count: ['count', 'usage', 'usage count', 'tickets', '사용 수', '사용수', '건수'],
}

const fields = new Map(
  Object.entries(columns).flatMap(([field, names]) => names.map((name) => [name, field.split('.')] as const)),
)

/** The field that a column of this heading holds, as a path into a tag. */
export const columnFields = (heading: string): readonly string[] | undefined =>
  fields.get(
    heading
      .normalize('NFC')
      .trim()
      .toLowerCase()
      .replace(/[\s_-]+/g, ' '),
  )

/** Korean words for a field's values, as sheets have them. */
export const wordMeanings: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  kind: { 원인: 'cause', 현상: 'event', 사건: 'event', 요청: 'request', 주제: 'topic' },
  direction: { 좋음: 'good', 나쁨: 'bad', 긍정: 'good', 부정: 'bad' },
  action: {
    제거: 'eliminate',
    '원인 제거': 'eliminate',
    선제안내: 'pre-empt',
    '선제 안내': 'pre-empt',
    preempt: 'pre-empt',
    셀프서비스: 'digitize',
    디지털화: 'digitize',
    digitise: 'digitize',
    간소화: 'streamline',
    활용: 'leverage',
  },
  stage: { '주문 전': 'before', '0~1': '0-1', '2~4': '2-4', '5~10': '5-10', '11~30': '11-30', '31~': '31-', '31+': '31-' },
  value: { 가치: 'valuable', 불편: 'irritating' },
}
