/** What is closed because it is so: `Closed - spam`, `Closed (spam)`, `Closed as spam`, `Marked as spam`. */
const closedAs = (...words: string[]): string[] =>
  words.flatMap((word) => [
    word,
    ...['closed', 'closed as', 'closed -', 'marked as'].map((head) => `${head} ${word}`),
    `closed (${word})`,
  ])

/**
 * States that a helpdesk or a sheet gives to what is no contact of a customer, whatever the language; compared without case, accents
 * and blanks. A `duplicate` (중복) is not among them: a customer who writes twice has made contact twice.
 */
export const leftOutWords: Readonly<Record<'spam' | 'merged' | 'deleted', readonly string[]>> = {
  spam: [
    ...closedAs('spam', 'junk'),
    ...['junk mail', 'junk email', '스팸', '스팸처리', '스팸 처리', '스팸메일', '스팸종료'],
    ...['correo no deseado', 'no deseado', 'lixo eletrônico', 'indésirable', 'courrier indésirable', 'posta indesiderata'],
    ...['スパム', '迷惑メール', '垃圾邮件', '垃圾郵件'],
  ],
  merged: [
    ...closedAs('merged'),
    ...['closed by merge', '병합', '병합됨', '병합완료', '병합 완료', '병합처리', '병합종료', '통합', '통합됨'],
    ...['zusammengeführt', 'zusammengefuehrt', 'zusammengefasst', 'verschmolzen', 'fusionné', 'fusionnée', 'samengevoegd'],
    ...['fusionado', 'fusionada', 'unido', 'unida', 'combinado', 'combinada', 'unito', 'unita', 'accorpato'],
    ...['mesclado', 'mesclada', 'unificado', 'unificada', '統合', '統合済み', 'マージ', 'マージ済み'],
    ...['已合并', '合并', '已合併', '合併'],
  ],
  deleted: [
    ...closedAs('deleted', 'removed', 'trash', 'trashed'),
    ...['in trash', 'bin', 'recycle bin', 'erased', 'purged'],
    ...['삭제', '삭제됨', '삭제완료', '삭제 완료', '삭제처리', '휴지통', '제거', '제거됨'],
    ...['gelöscht', 'geloescht', 'entfernt', 'papierkorb', 'supprimé', 'supprimée', 'corbeille'],
    ...['eliminado', 'eliminada', 'borrado', 'borrada', 'papelera', 'removido', 'removida', 'excluído', 'excluída', 'apagado'],
    ...['deletado', 'lixeira', 'eliminato', 'eliminata', 'cestino', 'rimosso', 'verwijderd', 'prullenbak'],
    ...['削除', '削除済み', 'ゴミ箱', 'ごみ箱', '已删除', '删除', '已刪除', '刪除', '回收站'],
  ],
}

/** Headings of a column that says which way a contact went, and its words for one that no customer began. */
export const directionColumns: readonly string[] = [
  ...['direction', 'call direction', 'contact direction', 'conversation direction', 'ticket direction', 'message direction'],
  ...[
    'inbound/outbound',
    'in/out',
    'inbound or outbound',
    'call type',
    'richtung',
    'anrufrichtung',
    'dirección',
    'direção',
    'sentido',
  ],
  ...[
    'sens',
    'direzione',
    'richting',
    '수발신',
    '수발신구분',
    '수신/발신',
    '발신구분',
    '인/아웃바운드',
    '인아웃바운드',
    '콜구분',
    '콜유형',
    '통화구분',
  ],
  ...['発着信', '受発信', '呼出方向', '方向'],
]
export const outwardWords: readonly string[] = [
  ...['outbound', 'outgoing', 'out', 'outbound call', 'outgoing call', 'outbound email', 'internal', 'internal call', 'intern'],
  ...[
    '발신',
    '발신전화',
    '아웃바운드',
    '아웃바운드콜',
    '아웃콜',
    '내부',
    '내부통화',
    '내선',
    'ausgehend',
    'saliente',
    'interna',
    'interno',
  ],
  ...['sortant', 'interne', 'in uscita', 'uitgaand', '発信', '架電', '内線', '呼出', '外呼', '内部'],
]

/** Channels that say by themselves that a person of the shop began. */
export const outwardChannels: readonly string[] = [
  ...[
    'outbound',
    'outbound call',
    'outgoing call',
    'outbound email',
    'outbound phone',
    'phone call (outbound)',
    'phone call (outgoing)',
  ],
  ...['text (outbound)', 'internal', '아웃바운드', '아웃바운드콜', '아웃콜', '발신', '발신전화', '전화(발신)', '내부'],
]
