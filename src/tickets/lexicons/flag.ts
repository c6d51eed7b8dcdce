/** Cells that say yes, lower case: Python's `True`, Cafe24's `T`, Korean sheets' `예` and `O`. */
export const yesWords: readonly string[] = [
  ...[
    'true',
    't',
    'yes',
    'y',
    '1',
    '1.0',
    'on',
    'ja',
    'j',
    'wahr',
    'oui',
    'vrai',
    'sí',
    'si',
    'sim',
    'sì',
    'verdadeiro',
    'verdadero',
    'vero',
  ],
  ...['o', '○', '예', '네', 'はい', '是'],
]

/** Cells that say no. */
export const noWords: readonly string[] = [
  ...['false', 'f', 'no', 'n', '0', '0.0', 'off', 'nein', 'falsch', 'non', 'faux', 'não', 'falso', 'nee'],
  ...['x', '×', '아니오', '아니요', 'いいえ', '否'],
]
