import type { Channel } from '../ticket.ts'

/** Channels in German, French, Italian, Dutch, Chinese, and more of Spanish, Portuguese and Japanese, as sheets write them; accents do not count. */
const words: Readonly<Record<Channel, string>> = {
  email: `e mail, elektronische post, courriel, courrier électronique, mél, correo electronico, posta elettronica, mail, Eメール, 電子メール, 邮件, 电子邮件, 邮箱, 郵件, 電子郵件`,
  phone: `
    telefon, telefonisch, anruf, hotline, téléphone, tél, appel, appel téléphonique, llamada telefónica, teléfono, ligação telefônica, chamada, fone, telefono, chiamata, telefonata, telefoon, telefonisch contact, gebeld,
    お電話, コールセンター, 电话, 来电, 热线, 電話, 來電`,
  chat: `
    live chat, webchat, tchat, clavardage, chat en línea, chat en vivo, chat online, chat ao vivo, チャットボット, 在线客服, 在线聊天, 聊天, 即时通讯, 微信, 線上客服, 聊天室`,
  form: `
    formular, kontaktformular, webformular, online formular, webseite, website, formulaire, formulaire de contact, formulaire web, site web, site internet, formulario de contacto, página web, sitio web, formulário de contato,
    formulário web, site, modulo, modulo web, modulo di contatto, sito, sito web, contactformulier, formulier, webformulier, お問い合わせフォーム, 問い合わせフォーム, ウェブ, ホームページ, 表单, 网页表单, 网站, 表單, 網站`,
  social: `
    soziale medien, social media, réseaux sociaux, réseau social, redes sociais, social network, sociale media, ソーシャル, インスタグラム, ツイッター, フェイスブック, 社交媒体, 微博, 小红书, 社群媒體`,
  review: `bewertung, bewertungen, rezension, avis, avis client, avis produit, reseñas, avaliação, avaliações, recensione, recensioni, beoordeling, 口コミ, 评价, 评论, 評論`,
  sms: `kurznachricht, texto, mensaje de texto, mensagem de texto, messaggio di testo, ショートメッセージ, 短信, 簡訊`,
  other: `
    sonstige, sonstiges, andere, vor ort, persönlich, brief, post, autre, autres, courrier, en magasin, otra, otros, en persona, presencial, carta, outros, outra, altro, altri, di persona, lettera, overig, anders, persoonlijk,
    来店, 窓口, 郵送, 手紙, その他のチャネル, 其他, 现场, 线下, 現場`,
}

export const channelLanguages: Readonly<Record<string, Channel>> = Object.fromEntries(
  Object.entries(words).flatMap(([channel, list]) =>
    list.split(',').map((word) => [word.trim().toLowerCase(), channel as Channel]),
  ),
)
