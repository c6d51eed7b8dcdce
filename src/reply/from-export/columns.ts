import { isPerson } from '../render/names.ts'

/** Columns of ticket exports that may hold the customer's name, the surest first. */
export const nameColumns = [
  ...[
    'Requester name',
    'Customer name',
    'Contact name',
    'Customer full name',
    'Full name',
    'End user name',
    'requester.name',
    'customer.name',
  ],
  ...[
    '고객명',
    '고객 이름',
    '고객이름',
    '문의자명',
    '문의자',
    '작성자명',
    '작성자',
    '구매자명',
    '구매자',
    '주문자명',
    '주문자',
    '이름',
    '성함',
  ],
  ...['Requester', 'Customer', 'Contact', 'Name', '고객'],
] as const

/** Columns that may hold the address by which a shop knows its customers. */
export const emailColumns = ['Requester email', 'Customer email', 'Contact email', 'Email', '이메일'] as const

/** Columns of order exports. */
export const productColumns = [
  'Lineitem name',
  'Product name',
  'Item name',
  'Product',
  'line_items',
  '상품명',
  '노출상품명',
  '제품명',
  '상품',
] as const
export const optionColumns = [
  'Lineitem variant',
  'Variant',
  'Option',
  '옵션정보',
  '상품옵션',
  '옵션',
  '옵션명',
  '등록옵션명',
] as const

/** Columns that may say which language the customer reads. */
export const languageColumns = ['requester.locale', 'Requester locale', 'Customer locale', 'Customer language', 'Locale'] as const

/** Columns that may hold what the customer put over the message. */
export const subjectColumns = [
  'Subject',
  'Ticket subject',
  'Conversation subject',
  'Title',
  '제목',
  '문의 제목',
  '문의제목',
] as const

/** The cell, where it can be a person's name: letters, no address, no number, nothing masked (`김*늘`, `김ㅇㅇ`). */
export const asName = (cell: string): string | undefined =>
  isPerson(cell) && !/[*○●_/\\{}<>]|[가-힣][oOㅇ]/.test(cell) && cell.length <= 60 ? cell : undefined
