import type { Status } from '../ticket.ts'

/** States in German, French, Italian, Dutch, Chinese, and more of Spanish, Portuguese and Japanese, as sheets write them; accents do not count. */
const words: Readonly<Record<Status, string>> = {
  new: `
    neu, unbearbeitet, nicht zugewiesen, nicht begonnen, eingegangen, nouveau, nouvelle, non assigné, à traiter, non traité, reçu, sin asignar, recibido, recibida, nova, não iniciado, recebido, não atribuído,
    nuovo, nuova, da assegnare, ricevuto, nieuw, niet toegewezen, ontvangen, 新着, 受付, 受付済み, 未着手, 新建, 新工单, 待受理, 未处理, 待处理, 待分配, 新增, 未處理, 待處理`,
  open: `
    offen, in bearbeitung, in arbeit, zugewiesen, wiedereröffnet, wieder geöffnet, wiedervorlage offen, ungelöst, ouvert, ouverte, en cours, en cours de traitement, assigné, rouvert, réouvert, non résolu,
    en tratamiento, en atención, asignado, asignada, reabierto, reabierta, sin resolver, no resuelto, em atendimento, em análise, em progresso, em tratamento, em aberto, atribuído, reaberto, não resolvido, aberta,
    aperto, aperta, in corso, in lavorazione, in carico, assegnato, riaperto, non risolto, geopend, in behandeling, in uitvoering, toegewezen, heropend, niet opgelost, 対応待ち, 進行中, 再オープン, 未解決, 未完了,
    处理中, 进行中, 已受理, 已分配, 未解决, 重新打开, 處理中, 進行中, 未解決`,
  pending: `
    wartend, warten, warte auf kunde, warten auf kunde, wartet auf kunde, wartet auf kundenantwort, rückfrage, warten auf antwort, en attente, en attente client, en attente du client, en attente de réponse,
    attente client, esperando cliente, esperando respuesta, pendiente cliente, pendiente de cliente, en espera del cliente, aguardando, aguardando o cliente, aguardando resposta, aguardando retorno, pendente cliente,
    in attesa, in attesa del cliente, in attesa di risposta, attesa cliente, wachten op klant, wacht op klant, in afwachting, wachtend, 回答待ち, 顧客回答待ち, お客様待ち, 返信待ち, 等待客户, 等待客户回复, 待客户回复, 等待回复, 待回复客户, 等待客戶`,
  hold: `
    zurückgestellt, pausiert, angehalten, wartet auf dritte, suspendu, en pause, en suspens, suspendido, pausado, suspenso, aguardando terceiros, sospeso, in pausa, on hold intern, in de wacht, gepauzeerd, ペンディング, 一時停止, 保留中, 挂起, 暂停, 搁置, 擱置, 暫停`,
  solved: `
    gelöst, geloest, erledigt, abgeschlossen, beantwortet und gelöst, fertig, behoben, résolu, résolue, traité, traitée, terminé, terminée, solucionado, solucionada, terminado, terminada, atendido, concluida, resolvida,
    concluído com sucesso, finalizada, risolto, risolta, completato, completata, concluso, evaso, opgelost, afgehandeld, voltooid, afgerond, 解決, 対応済, 完了済み, 処理済み, 已解决, 已完成, 已处理, 完成, 解决, 已解決, 已處理`,
  closed: `
    geschlossen, beendet, storniert, abgebrochen, fermé, fermée, clos, close, clôturé, clôturée, annulé, annulée, cerrado sin respuesta, anulado, anulada, fechada, encerrada, chiuso, chiusa, annullato, annullata,
    gesloten, afgesloten, geannuleerd, 終了, クローズ済み, 取消, キャンセル, 已关闭, 关闭, 已结束, 已结单, 已取消, 已關閉, 關閉, 已結案, 結案, 结案`,
}

export const statusLanguages: Readonly<Record<string, Status>> = Object.fromEntries(
  Object.entries(words).flatMap(([status, list]) => list.split(',').map((word) => [word.trim(), status as Status])),
)
