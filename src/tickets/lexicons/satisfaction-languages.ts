import type { Rating } from '../ticket.ts'

/** Answers in Spanish, Portuguese, German, French, Italian, Dutch, Japanese and Chinese, as surveys and sheets write them. */
const words: Readonly<Partial<Record<Rating, string>>> = {
  good: `
    bueno, buena, muy bueno, muy buena, excelente, satisfecho, muy satisfecho, bom, muito bom, satisfeito, muito satisfeito, zufrieden,
    sehr zufrieden, gut, sehr gut, satisfait, très satisfait, soddisfatto, molto soddisfatto, tevreden, zeer tevreden, 满意, 非常满意, 很满意, 満足, 大変満足,
    äußerst zufrieden, eher zufrieden, hervorragend, ausgezeichnet, satisfaite, très satisfaite, plutôt satisfait, plutôt satisfaite, bon, bien,
    très bon, très bien, satisfecha, muy satisfecha, muy bien, satisfeita, muito satisfeita, boa, muito boa, ótimo, otimo, ótima, otima, soddisfatta,
    molto soddisfatta, buono, molto buono, ottimo, heel tevreden, goed, zeer goed, uitstekend, とても満足, 非常に満足, やや満足, 良い, とても良い, 良かった, 十分满意, 比较满意, 好评,
    滿意, 非常滿意, 很滿意, 比較滿意, 好評`,
  neutral: `
    neutro, neutraal, 一般, 普通, weder noch, teils teils, teils/teils, weder zufrieden noch unzufrieden, neutre, ni satisfait ni insatisfait,
    ni satisfecho ni insatisfecho, neutra, nem satisfeito nem insatisfeito, neutrale, どちらでもない, どちらともいえない, どちらとも言えない, ふつう, 中评, 中評`,
  bad: `
    malo, mala, muy malo, insatisfecho, muy insatisfecho, ruim, insatisfeito, muito insatisfeito, unzufrieden, sehr unzufrieden, schlecht,
    sehr schlecht, insatisfait, très insatisfait, insoddisfatto, molto insoddisfatto, ontevreden, zeer ontevreden, 不满意, 非常不满意, 不満, 大変不満,
    eher unzufrieden, äußerst unzufrieden, insatisfaite, très insatisfaite, plutôt insatisfait, pas satisfait, pas satisfaite, mécontent, mécontente,
    mauvais, très mauvais, insatisfecha, muy insatisfecha, muy mala, pésimo, pésima, insatisfeita, muito insatisfeita, péssima, pessimo, pessima,
    muito ruim, insoddisfatta, molto insoddisfatta, poco soddisfatto, poco soddisfatta, scarso, cattivo, heel ontevreden, slecht, zeer slecht, 不満足,
    やや不満, 非常に不満, とても不満, 悪い, とても悪い, 悪かった, 不满, 很不满意, 差评, 不滿意, 不滿, 非常不滿意, 很不滿意, 差評`,
}

export const satisfactionLanguages: Readonly<Record<string, Rating>> = Object.fromEntries(
  Object.entries(words).flatMap(([rating, list]) => list.split(',').map((word) => [word.trim(), rating as Rating])),
)
