/** Names of the characters from U+00A0 on, in their order (HTML 4, Latin-1). */
const latin =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml'

/** Those that editors of helpdesks write besides; `nbsp` is a blank to a reader. */
const named: Readonly<Record<string, string>> = {
  ...Object.fromEntries(latin.split(' ').map((name, i) => [name, String.fromCharCode(0xa0 + i)])),
  ...{ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', shy: '' },
  ...{ lsquo: '‘', rsquo: '’', sbquo: '‚', ldquo: '“', rdquo: '”', bdquo: '„', lsaquo: '‹', rsaquo: '›', prime: '′' },
  ...{ ndash: '–', mdash: '—', hellip: '…', bull: '•', dagger: '†', permil: '‰', euro: '€', trade: '™', minus: '−' },
  ...{ larr: '←', uarr: '↑', rarr: '→', darr: '↓', hearts: '♥', check: '✓', star: '☆', starf: '★' },
  ...{ ensp: ' ', emsp: ' ', thinsp: ' ', zwnj: '', zwj: '', lrm: '', rlm: '', OElig: 'Œ', oelig: 'œ', Scaron: 'Š', scaron: 'š' },
  ...{ le: '≤', ge: '≥', ne: '≠', infin: '∞', lbrace: '{', rbrace: '}', lcub: '{', rcub: '}', lsqb: '[', rsqb: ']', num: '#' },
  ...{ colon: ':', comma: ',', excl: '!', quest: '?', percnt: '%', commat: '@', NewLine: '\n', Tab: '\t' },
}

/** Names whose case does not matter: `&AMP;`, `&NBSP;`. */
const anyCase = new Set(['amp', 'lt', 'gt', 'quot', 'apos', 'nbsp'])

/** A whole entity: its number in tens or sixteens, or its name. */
export const entities = /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z][a-z0-9]{1,7}));/gi

/**
 * The character of an entity, `&#39;` as `'`: what is between `&` and `;`. Nothing for a number that is no character; undefined for a
 * name that is none.
 */
export function entity(inner: string): string | undefined {
  if (!inner.startsWith('#')) return named[inner] ?? (anyCase.has(inner.toLowerCase()) ? named[inner.toLowerCase()] : undefined)
  const code = /^#x/i.test(inner) ? Number.parseInt(inner.slice(2), 16) : Number(inner.slice(1))
  if (code === 0xa0) return ' '
  return code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : ''
}

/** A text with its entities read; what is no entity stays as it is. */
export const decodedEntities = (text: string): string =>
  text.includes('&') ? text.replace(entities, (whole) => entity(whole.slice(1, -1)) ?? whole) : text
