import { readable } from './colour.ts'

/** Backgrounds that a shop's colour is made readable on. */
const papers = { light: '#ffffff', dark: '#15181a' } as const
const usualColour = '#1f5f8b'

/** Parts of a bar, dark and light in turn: neighbours differ without any colour, too. The last is for all others. */
export const partColours = {
  light: ['#0b4f8a', '#d07700', '#6b2a6f', '#2f8fd0', '#14532d', '#c05a8a', '#6f787e'],
  dark: ['#3f8fd6', '#ffc078', '#a86fd0', '#a5e0ff', '#35a06a', '#ffb3d1', '#98a2a8'],
} as const
const variables = (colours: readonly string[]) =>
  colours.map((colour, i) => `--${i === colours.length - 1 ? 'rest' : `s${i}`}: ${colour};`).join(' ')
const parts = { light: variables(partColours.light), dark: variables(partColours.dark) }

/** The style sheet of the page. Colours are pairs that stay readable for the colour-blind: blue against orange, and never colour alone. */
export const styleSheet = (colour: string = usualColour): string => `
:root { color-scheme: light; --paper: ${papers.light}; --card: #f6f7f8; --ink: #1c1f21; --soft: #535b61; --rule: #cfd5d9;
  --accent: ${readable(colour, papers.light)}; --worse: #9a3412; --better: #1b5e8a; ${parts.light} }
@media screen and (prefers-color-scheme: dark) { :root { color-scheme: dark; --paper: ${papers.dark}; --card: #1f2427; --ink: #eceff1;
  --soft: #aeb7bd; --rule: #434b50; --accent: ${readable(colour, '#1f2427')}; --worse: #ffb08a; --better: #8cc8f2; ${parts.dark} } }
* { box-sizing: border-box; }
html { font-size: clamp(16px, 12.5px + 0.5vw, 22px); -webkit-text-size-adjust: 100%; }
body { margin: 0; background: var(--paper); color: var(--ink); line-height: 1.55;
  font-family: system-ui, -apple-system, "Segoe UI", "Apple SD Gothic Neo", "Malgun Gothic", "Noto Sans KR", "Noto Sans CJK KR", sans-serif; }
:lang(ko) { word-break: keep-all; overflow-wrap: anywhere; }
main, header, footer, nav { max-width: 68rem; margin: 0 auto; padding: 0 1rem; }
header { padding-top: 1.5rem; }
header img { display: block; max-height: 3rem; max-width: 12rem; margin-bottom: .75rem; }
h1 { font-size: 1.9rem; line-height: 1.2; margin: 0; border-bottom: 4px solid var(--accent); padding-bottom: .4rem; }
h2 { font-size: 1.3rem; line-height: 1.3; margin: 2.5rem 0 .6rem; }
section:first-child h2 { margin-top: 1rem; }
h3 { font-size: 1rem; margin: 1.2rem 0 .3rem; color: var(--soft); font-weight: 600; }
p, ul, ol, dl, figure { margin: .5rem 0; }
p, li, dd { max-width: 46rem; }
.soft, .note, figcaption { color: var(--soft); font-size: .875rem; }
figcaption { font-weight: 600; margin-bottom: .3rem; }
.answer { font-size: 1.15rem; display: grid; grid-template-columns: max-content 1fr; gap: .5rem 1.5rem; }
.answer dt { margin: 0; color: var(--soft); font-size: .95rem; padding-top: .15rem; }
.answer p { max-width: 52rem; margin: 0; }
.untold { border-left: 3px dashed var(--soft); padding-left: .75rem; color: var(--soft); }
nav ul { list-style: none; display: flex; flex-wrap: wrap; gap: .1rem 1rem; padding: 0; margin: 0; }
nav a { display: inline-block; padding: .25rem 0; }
a { color: var(--accent); }
a:focus-visible, summary:focus-visible, .wide:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
.split > *, .card, .quadrant { min-width: 0; }
.cards { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 17.5rem), 1fr)); gap: 1rem; }
.card h3, .quadrant h3 { margin: 0; }
.card, .quadrant { background: var(--card); border-radius: .5rem; padding: .9rem 1rem; }
.big { font-size: 2rem; line-height: 1.1; font-weight: 700; margin: .2rem 0; font-variant-numeric: tabular-nums; }
.big small { font-size: .875rem; font-weight: 400; color: var(--soft); }
.change { font-size: .9rem; margin: .3rem 0; }
.worse strong { color: var(--worse); }
.better strong { color: var(--better); }
@media (min-width: 54rem) { .split { display: grid; grid-template-columns: 1fr 1fr; gap: 2.5rem; align-items: start; } }
svg { display: block; width: 100%; max-width: 30rem; height: auto; font-size: 12px; overflow: visible; }
svg text { fill: var(--ink); unicode-bidi: plaintext; }
svg .tick { fill: var(--soft); font-size: 11px; }
svg .value { font-weight: 700; font-variant-numeric: tabular-nums; }
.axis { stroke: var(--soft); stroke-width: 1; }
.guide { stroke: var(--rule); stroke-width: 1; }
.line { fill: none; stroke: var(--accent); stroke-width: 2; }
.band { fill: var(--accent); fill-opacity: .2; }
.dot { fill: var(--paper); stroke: var(--accent); stroke-width: 1.5; }
.dot.last { fill: var(--accent); }
.dot.open { stroke-dasharray: 2 2; }
.whisker { stroke: var(--accent); stroke-width: 6; stroke-opacity: .3; stroke-linecap: round; }
.reach { stroke: var(--ink); stroke-width: 1; stroke-opacity: .55; }
.bar { fill: var(--accent); }
.bar.pale { fill-opacity: .4; }
.bar.down { fill: var(--paper); stroke: var(--accent); stroke-width: 1.5; }
.part { stroke: var(--paper); stroke-width: .6; }
.s0 { fill: var(--s0); } .s1 { fill: var(--s1); } .s2 { fill: var(--s2); } .s3 { fill: var(--s3); } .s4 { fill: var(--s4); } .s5 { fill: var(--s5); }
.rest { fill: var(--rest); } .part.none { fill: var(--paper); stroke: var(--soft); }
.lead { fill: none; stroke: var(--soft); stroke-width: .7; }
.beside { font-size: 11px; }
.heat { fill: var(--accent); stroke: var(--rule); stroke-width: .5; }
.matrix { display: grid; grid-template-columns: 1fr 1fr; gap: .75rem; }
.matrix + .quadrant { margin-top: .75rem; }
.quadrant.first { outline: 2px solid var(--accent); }
.quadrant ul { list-style: none; padding: 0; margin: .4rem 0 0; font-size: .875rem; }
.quadrant li { margin: .45rem 0; overflow-wrap: anywhere; }
.track { display: block; height: .55rem; margin-top: .15rem; }
.track span { display: block; height: 100%; min-width: 2px; background: var(--accent); }
.guessed .track span { background: repeating-linear-gradient(135deg, var(--accent) 0 2px, transparent 2px 5px); border: 1px solid var(--accent); }
details { margin: .4rem 0; font-size: .875rem; }
summary { cursor: pointer; color: var(--soft); padding: .3rem 0; }
caption { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.wide { position: relative; overflow-x: auto; }
table { border-collapse: collapse; font-variant-numeric: tabular-nums; font-size: .875rem; }
th, td { padding: .25rem .75rem .25rem 0; text-align: left; border-bottom: 1px solid var(--rule); vertical-align: top; font-weight: 400; }
thead th { color: var(--soft); font-weight: 600; white-space: nowrap; }
td, th[scope=row] { white-space: nowrap; }
.right { text-align: right; }
dt { font-weight: 600; margin-top: .6rem; }
dd { margin: 0; }
footer { padding-top: 1rem; padding-bottom: 3rem; }
@media (max-width: 34rem) { .matrix { grid-template-columns: 1fr; } h1 { font-size: 1.5rem; } .answer { font-size: 1.05rem; grid-template-columns: 1fr; gap: 0; } .answer dd { margin-bottom: .7rem; } }
@page { size: A4; margin: 16mm 14mm; }
@media print {
  html { font-size: 9.5pt; }
  .big { font-size: 1.6rem; }
  main, header, footer { padding: 0; max-width: none; }
  nav, details:not([open]) { display: none; }
  h2, h3, figcaption { break-after: avoid; }
  h2 { margin-top: 1.4rem; }
  p { orphans: 3; widows: 3; }
  figure, .card, .quadrant, tr, .headline { break-inside: avoid; }
  .cards { grid-template-columns: repeat(3, 1fr); gap: .6rem; }
  .split { display: grid; grid-template-columns: 1fr 1fr; gap: 1.5rem; align-items: start; }
  .matrix { grid-template-columns: 1fr 1fr; }
  .wide { overflow: visible; }
  td, th[scope=row], thead th { white-space: normal; }
  .card, .quadrant, .bar, .part, .heat, .band, .track span, .dot, .whisker { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
`
