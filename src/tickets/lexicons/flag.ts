/** Cells that say yes, lower case: Python's `True`, Cafe24's `T`, Korean sheets' `예` and `O`. */
export const yesWords: readonly string[] = [
  ...['true', 't', 'yes', 'y', '1', 'on', 'sí', 'si', 'sim', 's', 'ja', 'j', 'oui', 'o', '○', '예', '네', 'はい', '是'],
  ...['1.0', 'sì', 'verdadero', 'verdadeiro', 'wahr', 'vrai', 'vero', 'waar', '有', 'あり', '있음'],
]

/** Cells that say no. */
export const noWords: readonly string[] = [
  ...['false', 'f', 'no', 'n', '0', 'off', 'não', 'nao', 'nein', 'non', 'nee', 'x', '×', '아니오', '아니요', 'いいえ', '否'],
  ...['0.0', 'falso', 'falsch', 'faux', 'onwaar', '无', '無', 'なし', '없음'],
]
