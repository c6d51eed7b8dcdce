/** Cells that say yes, and cells that say no, lower case: Python's `True`, Cafe24's `T`, Korean sheets' `예` and `O`. */
export const yesWords: readonly string[] = ['true', 't', 'yes', 'y', '1', 'on', 'sí', 'si', 'sim', 'o', '○', '예', '네', 'はい']
export const noWords: readonly string[] = [
  'false',
  'f',
  'no',
  'n',
  '0',
  'off',
  'não',
  'nao',
  'x',
  '×',
  '아니오',
  '아니요',
  'いいえ',
]
