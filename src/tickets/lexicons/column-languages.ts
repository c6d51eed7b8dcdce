/**
 * Column names of sheets in German, French, Spanish, Portuguese, Italian, Dutch, Japanese and Chinese, by field; accents, hyphens
 * and little words (de, der, la) do not count. A word that is a text as often as a number (note, nota) is left out on purpose.
 */
export const columnLanguages: Readonly<Record<string, string>> = {
  id: `
    ticketnummer, ticketnr, ticketnr., ticket nr, ticket nr., vorgangsnummer, vorgangsnr, vorgang, fallnummer, fall nr, anfragenummer, anfrage id, nummer, nr, nr.,
    lfd nr, lfd. nr., numéro ticket, n° ticket, nº ticket, no ticket, id ticket, identifiant ticket, identifiant, numéro demande, n° demande, numéro dossier,
    numéro, n°, nº, número ticket, id caso, nº caso, id solicitud, número solicitud, número incidencia, folio, id chamado, nº chamado, número atendimento,
    id atendimento, número protocolo, nº protocolo, número, numero ticket, codice ticket, numero richiesta, id richiesta, numero pratica, numero caso, numero,
    zaaknummer, meldingsnummer, meldingnummer, aanvraagnummer, 番号, 案件番号, 管理番号, 受付ID, 問い合わせID, お問い合わせID, 工单编号, 工单号, 工单ID, 编号, 单号,
    会话ID, 案件編號, 工單編號, 工單號, 編號, 序号`,
  created: `
    erstellt am, erstellt um, erstellt, erstellungsdatum, erstellungszeit, erstelldatum, erstellzeit, eröffnet am, eroeffnet am, eröffnungsdatum, eröffnet, angelegt am,
    eingang, eingang am, eingangsdatum, eingangszeit, eingegangen am, gemeldet am, anfragedatum, zeitstempel, datum, créé le, créée le, créé, date création,
    ouvert le, date d'ouverture, reçu le, date réception, date demande, date et heure, horodatage, creado el, creado en, fecha hora creación, abierto el, abierto,
    fecha recepción, fecha registro, fecha ingreso, fecha solicitud, fecha y hora, recibido el, criado, data criação, data abertura, data registro, data chamado,
    data hora, data e hora, data entrada, data solicitação, recebido em, creato il, creata il, creato, data creazione, aperto il, data apertura, ricevuto il, data ricezione,
    data richiesta, data e ora, aangemaakt op, aangemaakt, aanmaakdatum, datum aangemaakt, gemaakt op, geopend op, openingsdatum, ontvangen op, ontvangstdatum,
    受信日時, 受信日, 問い合わせ日, お問い合わせ日時, お問い合わせ日, 登録日時, 登録日, 起票日時, 起票日, 発生日時, 日時, 日付, 创建时间, 创建日期, 提交时间, 提交日期,
    受理时间, 接入时间, 进线时间, 咨询时间, 开始时间, 建立時間, 建立日期, 創建時間, 提交時間, 日期, 时间, 時間`,
  firstResponse: `
    erste antwort am, erste antwort, erstantwort, erstantwort am, erstantwortzeit, erste antwortzeit, datum ersten antwort, zeit bis zur ersten antwort, erstreaktion,
    erstreaktion am, erstreaktionszeit, erste reaktion, erste reaktion am, reaktionszeit, antwortzeit, beantwortet am, première réponse, première réponse le, date première réponse,
    délai première réponse, temps première réponse, répondu le, délai réponse, temps réponse, primera respuesta el, fecha primera respuesta, hora primera respuesta,
    tiempo primera respuesta, tiempo hasta primera respuesta, respondido el, fecha respuesta, tiempo respuesta, data primeira resposta, primeira resposta em,
    tempo primeira resposta, tempo até a primeira resposta, respondido em, data resposta, tempo resposta, prima risposta, prima risposta il, data prima risposta,
    tempo prima risposta, risposto il, tempo risposta, eerste reactie, eerste reactie op, eerste antwoord, eerste antwoord op, datum eerste reactie, eerste reactietijd,
    tijd tot eerste reactie, reactietijd, beantwoord op, 初回返信, 初回返信日, 初回応答, 初回応答日, 初回回答日時, 初回回答, 回答日時, 返信日時, 初回回答時間, 応答時間,
    首次响应时间, 首次响应, 首次回复时间, 首次回复, 首响时间, 首次响应时长, 首次回复时长, 首响时长, 响应时长, 回复时间, 首次回應時間, 首次回覆時間, 首次應答時間`,
  solved: `
    gelöst am, geloest am, gelöst, geloest, lösungsdatum, geschlossen am, geschlossen, schließdatum, schließungsdatum, abgeschlossen am, abschlussdatum, erledigt am, erledigt,
    beendet am, résolu le, résolue le, résolu, date résolution, fermé le, date fermeture, clos le, clôturé le, date clôture, traité le, fecha solución, resuelto el, solucionado el,
    cerrado el, fecha cierre, fecha finalización, data resolução, data solução, data fechamento, data encerramento, data conclusão, data finalização, concluído em, solucionado em,
    encerrado em, finalizado em, risolto il, risolto, data risoluzione, chiuso il, chiuso, data chiusura, completato il, opgelost op, opgelost, oplosdatum, datum opgelost, gesloten op,
    sluitdatum, datum gesloten, afgehandeld op, afgesloten op, 解決日, 完了日, 対応完了日, クローズ日, 終了日時, 終了日, 解决日期, 完成时间, 关闭时间, 结束时间, 关闭日期, 完成時間,
    關閉時間, 結束時間, 結案時間`,
  resolution: `
    lösungszeit, loesungszeit, zeit bis zur lösung, dauer bis zur lösung, temps résolution, délai résolution, durée résolution, tiempo resolución, tiempo solución,
    tempo resolução, tempo solução, tempo até a resolução, tempo risoluzione, oplostijd, oplossingstijd, doorlooptijd, 解決までの時間, 解决时间, 解决时长, 处理时长, 解決時長`,
  updated: `
    aktualisiert am, zuletzt aktualisiert, letzte aktualisierung, letzte änderung, zuletzt geändert, geändert am, mis à jour le, dernière mise à jour, modifié le, dernière modification,
    date modification, actualizado el, última actualización, última modificación, fecha modificación, última atualização, data atualização, modificado em, aggiornato il,
    ultimo aggiornamento, data aggiornamento, ultima modifica, bijgewerkt op, laatst bijgewerkt, gewijzigd op, 更新日, 最終更新日時, 最終更新日, 最終更新, 更新时间, 修改时间, 最后更新时间, 更新時間`,
  status: `
    zustand, bearbeitungsstatus, ticketstatus, bearbeitungsstand, statut, état, estatus, estado ticket, status chamado, stato, stato ticket, 対応ステータス, 状況, 進捗, 状态, 工单状态, 处理状态, 狀態, 工單狀態`,
  channel: `
    kanal, kontaktkanal, eingangskanal, kontaktweg, quelle, canal contact, origine, provenance, canal entrada, canal contato, canal atención, medio contacto, medio, vía, meio contato, canale,
    canale contatto, fonte, kanaal, contactkanaal, bron, チャンネル, 問い合わせ経路, 受付経路, 受付方法, 経路, 渠道, 来源渠道, 服务渠道, 接入渠道, 来源, 渠道来源, 管道, 來源`,
  csat: `
    zufriedenheit, kundenzufriedenheit, zufriedenheitsbewertung, kundenbewertung, bewertung, satisfaction client, note satisfaction, évaluation client, évaluation, satisfacción cliente,
    nivel satisfacción, encuesta satisfacción, valoración, valoración cliente, puntuación, satisfação cliente, avaliação cliente, nota satisfação, nota cliente, nota csat, soddisfazione,
    soddisfazione cliente, valutazione, valutazione cliente, gradimento, tevredenheid, klanttevredenheid, beoordeling, waardering, 評価, 満足度評価, 满意度, 客户满意度, 满意度评价, 满意度评分,
    评价, 评分, 滿意度, 客戶滿意度, 評價`,
  csatComment: `
    bewertungskommentar, kommentar zur bewertung, kundenkommentar, commentaire client, commentaire satisfaction, comentario satisfacción, comentario cliente, comentário satisfação, comentário cliente,
    comentário avaliação, commento cliente, opmerking klant, 満足度コメント, 評価コメント, お客様コメント, 评价内容, 客户评价, 評價內容`,
  requester: `
    kunden e-mail, kundennummer, kundennr, kunden id, kunde, kundenname, anfragesteller, absender, e-mail, email client, e-mail client, id client, numéro client, nom client, demandeur,
    correo, correo electrónico, correo cliente, id cliente, nombre cliente, solicitante, e-mail cliente, nome cliente, código cliente, requerente, richiedente, codice cliente, klant,
    klantnummer, klantnaam, aanvrager, お客様ID, 顧客番号, お客様番号, メールアドレス, 顧客, 客户ID, 客户编号, 客户邮箱, 客户名称, 客户姓名, 客户, 客戶編號, 客戶名稱, 客戶`,
  agent: `
    bearbeiter, bearbeiterin, sachbearbeiter, zuständig, zugewiesen an, verantwortlich, verantwortlicher, mitarbeiter, besitzer, attribué à, assigné à, responsable, conseiller, agent assigné,
    agente asignado, asesor, ejecutivo, asignado, analista, atribuído a, operador, operatore, assegnato a, responsabile, addetto, medewerker, behandelaar, toegewezen aan, 担当者名, 対応者,
    オペレーター, 客服, 客服人员, 客服姓名, 处理人, 受理人, 负责人, 坐席, 經辦人, 處理人, 負責人`,
  team: `
    abteilung, gruppe, bearbeitergruppe, warteschlange, équipe, groupe, service, area, área, cola, setor, fila, grupo atendimento, squadra, reparto, gruppo, coda, afdeling, groep, wachtrij,
    担当部署, 担当チーム, グループ, 团队, 部门, 技能组, 客服组, 組別, 部門, 團隊`,
  priority: `priorität, prioritaet, dringlichkeit, priorité, urgence, urgencia, urgência, priorità, urgenza, prioriteit, 優先順位, 緊急度, 优先级, 紧急程度, 優先級`,
  product: `produkt, produktname, artikel, artikelname, produit, nom produit, article, nombre producto, nome produto, prodotto, nome prodotto, articolo, artikelnaam, productnaam, 商品コード, 产品, 产品名称, 商品名称, 商品名稱, 產品`,
  brand: `marke, filiale, marque, boutique, marchio, negozio, merk, winkel, ブランド, 店舗, 店舗名, 品牌, 店铺, 店铺名称, 店鋪`,
  language: `sprache, langue, lengua, língua, lingua, taal, 语言, 語言`,
  order: `
    bestellnummer, bestellnr, bestellnr., bestell nr, bestell nr., bestell id, auftragsnummer, auftragsnr, numéro commande, n° commande, no commande, id commande, commande, nº pedido,
    id pedido, código pedido, número pedido, numero ordine, n° ordine, id ordine, ordine, bestelnummer, ordernummer, bestelling, 注文ID, 受注番号, オーダー番号, 订单号, 订单编号, 訂單編號, 訂單號`,
  tags: `schlagwörter, schlagworte, stichwörter, étiquettes, mots clés, etiquetas ticket, marcadores, etichette, etichetta, trefwoorden, ラベル, 标签, 標籤`,
  category: `
    kategorie, unterkategorie, anfragetyp, anfragegrund, thema, anliegen, kontaktgrund, ticketart, catégorie, sous catégorie, motif, motif contact, type demande, type ticket, sujet demande, subcategoría,
    tipo solicitud, tipo consulta, tipo caso, asunto categoría, subcategoria, tipo chamado, tipo atendimento, tipo solicitação, motivo contacto, motivo contato, tipo richiesta, tipologia, sottocategoria,
    motivo contatto, categorie, onderwerp categorie, soort vraag, contactreden, 問い合わせ種類, お問い合わせ種別, 問い合わせ内容区分, 分類, 大分類, 中分類, 小分類, 问题类型, 问题分类, 工单类型, 咨询类型, 分类,
    类型, 類型, 問題類型, 問題分類`,
  replies: `
    anzahl antworten, antworten, nombre réponses, nb réponses, número respuestas, nº respuestas, número respostas, nº respostas, qtd respostas, quantidade respostas, numero risposte, aantal antwoorden,
    aantal reacties, 返信数, 返信回数, 回答回数, 回复次数, 回复数, 回覆次數`,
  reopens: `
    anzahl wiedereröffnungen, wiedereröffnungen, wiedereröffnet, wieder geöffnet, réouvertures, nombre réouvertures, réouvert, rouvert, reaperturas, número reaperturas, reabierto, reaberturas, número reaberturas,
    reaberto, qtd reaberturas, riaperture, numero riaperture, riaperto, heropeningen, heropend, reopened, is reopened, was reopened, 재오픈, 재오픈여부, 再オープン, 再オープン回数, 再開回数, 重开次数, 重新打开次数, 重新開啟次數`,
  subject: `
    betreff, titel, sujet, objet, titre, oggetto, titolo, onderwerp, タイトル, 主题, 标题, 主題, 標題`,
  firstMessage: `
    nachricht, erste nachricht, beschreibung, anfragetext, message, premier message, description, messaggio, primo messaggio, descrizione, bericht, eerste bericht, omschrijving,
    beschrijving, 问题描述, 咨询内容, 工单描述, 問題描述, 諮詢內容`,
}
