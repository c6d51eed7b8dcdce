/** Cells that say yes, lower case: Python's `True`, Cafe24's `T`, Korean sheets' `예` and `O`. */
export const yesWords: readonly string[] = ['true', 't', 'yes', 'y', '1', 'on', 'sí', 'si', 'sim', 'o', '○', '예', '네', 'はい']
