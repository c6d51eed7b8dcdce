import { columnLanguages } from './column-languages.ts'

/** Names as people type them, one comma between two; case, blanks, `_` and `-` do not matter to whoever compares them. */
export const names = (text: string): string[] => text.trim().split(/\s*,\s*/)

const ownNames = {
  id: names(`
    ticket id, ticket number, ticket no, ticket no., ticket #, ticket key, ticket ref, ticket reference, case id, case number, case no,
    case #, issue id, issue key, issue number, incident id, incident number, request id, request number, service request number,
    sr number, conversation id, inquiry id, inquiry number, inquiry no, enquiry id, chat id, call id, complaint id, complaint number,
    unique id, unique key, reference number, ticket, id, _id, uuid, number, no, no., #,
    티켓번호, 티켓ID, 티켓 아이디, 접수번호, 접수ID, 문의번호, 문의ID, 상담번호, 상담ID, 민원번호, VOC번호, VOC ID, 요청번호, 케이스번호,
    처리번호, 관리번호, 글번호, 게시글번호, 번호, 순번, 연번,
    id de ticket, id del ticket, número de ticket, numero de ticket, número de caso, id do ticket, número do ticket, protocolo, número do chamado,
    チケットID, チケット番号, 問い合わせ番号, お問い合わせ番号, 受付番号`),
  created: names(`
    created at, created datetime, created date time, creation datetime, created, created time, create time, creation time, created on,
    create date, created date, creation date, date created, time created, ticket created, ticket created at, ticket created date, ticket creation date,
    ticket creation time, ticket date, opened at, opened, open date, open time, opened date, opened on, opening date, date opened,
    date/time opened, received at, received, received date, received time, received on, date received, submitted at, submitted, submitted on,
    submitted date, submission date, submission time, date submitted, reported at, reported on, report date, reported date, date reported,
    issue reported at, requested at, request date, request time, inquiry date, inquiry time, inquired at, enquiry date, contacted at,
    contact date, contact time, complaint date, case date, raised at, raised on, date raised, logged at, log date, date logged,
    conversation started at, started at, start time, timestamp, date time, datetime, date, time,
    접수일시, 접수일, 접수일자, 접수시각, 접수시간, 접수 날짜, 문의일시, 문의일, 문의일자, 문의시각, 문의시간, 문의 등록일시, 문의등록일,
    문의접수일시, 문의날짜, 신청일시, 신청일, 신청일자, 등록일시, 등록일, 등록일자, 상담일시, 상담일, 상담일자, 상담접수일시, 상담시작일시,
    상담 시작 시각, 민원접수일시, 요청일시, 요청일, 생성일시, 생성일, 생성일자, 생성시각, 인입일시, 인입시각, 작성일시, 작성일, 작성일자,
    발생일시, 일시, 날짜, 일자, 시간, 시각,
    fecha de creación, fecha creación, fecha de creacion, creado, creada, fecha de apertura, fecha, data de criação, data de abertura,
    criado em, aberto em, data, 作成日時, 作成日, 受付日時, 受付日, 問い合わせ日時`),
  /** an instant in one sheet, a duration in the next: the values tell */
  firstResponse: names(`
    first response at, first responded at, first response date, first response datetime, first response time, first response, first reply at,
    first replied at, first reply date, first reply time, first reply, first agent response, first agent response at, first agent response time,
    first agent reply, date of first response, date of first reply, first response timestamp, first reply timestamp, first agent reply at, first agent reply time, first answer, first answer at, first answered at, first answer time,
    initial response at, initial response, initial response time, initial reply, initial reply time, time to first response,
    time to first reply, time to respond, frt, issue responded, responded at, response date, answered at, answer date, replied at, reply date,
    response time, reply time,
    최초응답일시, 최초응답시각, 최초응답시간, 최초응답일, 최초응답, 최초응답소요시간, 최초답변일시, 최초답변시각, 최초답변시간, 최초답변소요시간,
    첫응답일시, 첫응답시각, 첫응답시간, 첫응답, 첫응답소요시간, 첫답변일시, 첫답변시각, 첫답변시간, 1차응답일시, 1차응답시간, 1차답변일시,
    답변일시, 답변일, 답변일자, 답변시각, 답변 등록일시, 답변등록일, 답변 처리일시, 답변완료일시, 답변소요시간, 답변시간, 응답일시, 응답시각,
    응답소요시간, 응답시간, 회신일시, 회신일,
    primera respuesta, fecha de primera respuesta, tiempo de primera respuesta, primeira resposta, data da primeira resposta,
    tempo de primeira resposta, tempo da primeira resposta, 初回返信日時, 初回応答日時, 初回返信時間, 初回応答時間`),
  businessResponse: names(`
    first response business hours, first response (business hours), first response business, first response time business hours,
    first response time (business hours), first response time within business hours, first reply business hours,
    first reply time (business hours), first reply time within business hours, business first response,
    최초응답시간(업무시간), 최초응답시간(영업시간), 업무시간 최초응답시간, 영업시간 최초응답시간, 첫응답시간(업무시간), 첫응답시간(영업시간)`),
  solved: names(`
    solved at, solved date, solved time, solved on, resolved at, resolved date, resolved time, resolved on, resolution date,
    resolution datetime, resolution at, date resolved, date solved, ticket resolved at, ticket solved at, completed at, completed date,
    completion date, completion time, date completed, closed at, closed date, closed time, closed on, close date, close time, date closed,
    date/time closed, ticket closed at, ticket closed date, ticket closed time, resolved, solved, closed, completed, ended at, end time,
    처리완료일시, 처리완료일, 처리완료일자, 처리완료시각, 처리완료시간, 완료일시, 완료일자, 완료일, 완료시각, 해결일시, 해결일, 해결일자,
    해결시각, 해결완료일시, 종료일시, 종료일, 종료일자, 종료시각, 종결일시, 종결일, 종결일자, 상담종료일시, 상담완료일시, 처리일시, 처리일,
    처리일자, 처리시각, 조치일시, 조치완료일시,
    fecha de resolución, fecha de cierre, resuelto, cerrado, data de resolução, data de fechamento, data de encerramento, resolvido em,
    fechado em, 解決日時, 完了日時, 対応完了日時, クローズ日時`),
  /** as with `firstResponse`, the values tell whether it is when or how long */
  resolution: names(`
    resolution time, resolution duration, time to resolution, time to resolve, time to solve, time to close, full resolution time,
    full resolution, ttr, solve time, 처리소요시간, 처리시간, 처리기간, 해결소요시간, 해결시간, 완료소요시간, 완료시간,
    tiempo de resolución, tempo de resolução, 解決時間, 対応時間`),
  /** what agents worked: not how long a call or a ticket was open, which other names are of */
  handle: names(`
    handle time, handling time, total handle time, total handling time, agent handle time, agent handling time, average handle time, aht, handle duration, handling duration, time spent, total time spent,
    agent time spent, time tracked, time worked, work time, working time, worked time, agent work time, effort time, 상담소요시간, 상담 소요 시간, 응대시간, 응대소요시간, 평균응대시간, 작업시간, 실작업시간, 투입시간, 핸들링타임, 핸들링시간`),
  updated: names(`
    updated at, updated, updated date, updated on, update time, last updated, last updated at, last update, last update time, modified at,
    last modified, last modified at, last activity, last activity at, 수정일시, 수정일, 최종수정일시, 최종 수정일, 변경일시, 갱신일시,
    업데이트일시, 최종처리일시, fecha de actualización, actualizado, atualizado em, 更新日時`),
  rated: names(`
    rated at, rating date, csat date, survey date, survey response date, survey answered at, 평가일시, 평가일, 만족도 응답일시, 만족도 평가일시, 설문일시`),
  status: names(`
    status, ticket status, case status, issue status, request status, current status, is resolved, is solved, is closed, resolved?, solved?, closed?, incident state, state, ticket state, answered,
    상태, 처리상태, 처리구분, 처리현황, 진행상태, 진행현황, 답변상태, 문의상태, 상담상태, 티켓상태, 접수상태, 완료여부, 처리여부, 답변여부,
    해결여부, 답변완료, estado, situación, situação, status do ticket, ステータス, 状態, 対応状況`),
  channel: names(`
    channel, ticket channel, channel name, contact channel, support channel, initial channel, source, ticket source, origin, case origin,
    ticket origin, via, medium, contact method, contact type, mode of contact, open data channel type,
    채널, 접수채널, 문의채널, 상담채널, 유입채널, 인입채널, 유입경로, 인입경로, 접수경로, 등록경로, 문의경로, 접수방법, 접수매체, 매체,
    canal, canal de contacto, canal de atención, canal de contato, canal de atendimento, origen, origem, チャネル, 受付チャネル`),
  csat: names(`
    csat, csat score, csat rating, customer satisfaction, customer satisfaction score, customer satisfaction rating, satisfaction,
    satisfaction score, satisfaction rating, survey score, survey rating, survey result, survey results, customer rating, rating,
    feedback score, feedback rating, 만족도, 고객만족도, 상담만족도, 만족도점수, 만족도 평가, 고객만족도 점수, 평점, 별점, 평가점수, 평가,
    satisfacción, satisfacción del cliente, calificación, satisfação, satisfação do cliente, avaliação, 満足度, 顧客満足度`),
  csatComment: names(`
    csat comment, satisfaction comment, survey comment, rating comment, feedback comment, customer remarks, 만족도 코멘트, 만족도 의견,
    평가의견, 평가 코멘트, 고객의견`),
  subject: names(`
    subject, ticket subject, subject line, ticket title, title, headline, ticket name, summary, issue summary, short description, email subject, case subject, inquiry title,
    제목, 문의제목, 문의 제목, 글제목, 게시글제목, 상담제목, 티켓 제목, 요청제목, 메일제목,
    asunto, título, assunto, titulo, 件名, タイトル`),
  /** names of what the customer wrote; a body may be an answer as often, so that `body`, `content` and `text` need company */
  firstMessage: names(`
    first message, first customer message, customer message, initial message, opening message, ticket description, ticket body, ticket text, issue description, inquiry content, inquiry text, inquiry body,
    enquiry, inquiry, question, complaint, complaint text, customer question, description, message, message body, body, content, email body,
    문의내용, 문의 본문, 문의글, 고객문의, 고객문의내용, 고객 메시지, 첫 메시지, 첫메시지, 상담내용, 상담 내용, 접수내용, 민원내용, 요청내용, 신청내용, 등록내용, 질문, 질문내용, 본문, 내용, VOC내용,
    mensaje, primer mensaje, descripción, consulta, mensagem, primeira mensagem, descrição, 問い合わせ内容, お問い合わせ内容, 質問内容, 内容`),
  ces: names(`
    ces, ces score, ces rating, customer effort score, customer effort, effort score, effort rating, ease score, ease rating, last ces survey rating, 고객노력지수, 고객 노력 지수, 고객노력점수, 노력점수, 해결용이성, 이용편의성, 편의성점수`),
  requester: names(`
    requester email, customer email, contact email, client email, email, requester id, customer id, client id, user id, requester, customer,
    client, contact, requester name, customer name, client name, 고객이메일, 고객 이메일, 이메일, 고객ID, 고객번호, 회원ID, 회원번호, 구매자ID,
    주문자ID, 문의자ID, 연락처, 고객 연락처, 전화번호, 휴대폰번호, 고객명, 고객, 문의자, 문의자명, 신청인, 신청자, 민원인, 작성자, 구매자명,
    주문자명, cliente, correo del cliente, email do cliente, 顧客ID, 顧客名, お客様名`),
  agent: names(`
    agent, agent name, assigned agent, support agent, assignee, assignee name, assigned to, ticket owner, case owner, owner, handled by,
    handler, representative, rep, resolved by, agent email, agent id, 담당자, 담당자명, 상담원, 상담원명, 상담사, 상담사명, 담당 상담원,
    담당 상담사, 처리자, 처리담당, 처리담당자, 답변자, 담당직원, 고객관리사, agente, responsable, asignado a, atendente, responsável, agente responsável, 担当者, 担当`),
  team: names(`
    team, team name, support team, assigned team, group, agent group, assigned group, assignment group, department, queue,
    팀, 팀명, 담당팀, 담당부서, 처리부서, 부서, 그룹, 상담그룹, equipo, grupo, departamento, equipe, 部署, チーム`),
  priority: names(`priority, ticket priority, 우선순위, 중요도, 긴급도, prioridad, prioridade, 優先度`),
  product: names(`
    product, product name, product purchased, product group, product category, item, item name, sku, 상품명, 상품, 제품명, 제품, 품목,
    품목명, producto, produto, 商品名, 商品, 製品`),
  brand: names(
    `brand, brand name, store, store name, shop, shop name, 브랜드, 브랜드명, 스토어, 스토어명, 쇼핑몰, 쇼핑몰명, 몰, marca, tienda, loja`,
  ),
  language: names(`language, ticket language, lang, locale, 언어, idioma, 言語`),
  order: names(`
    order id, order number, order no, order no., order #, order ref, order reference, order, 주문번호, 주문ID, número de pedido,
    pedido, número do pedido, 注文番号`),
  page: names(`
    page, page url, source page, origin page, page of origin, chat page, contact page, referrer, referer, referring page, referrer url, landing page, started on page, submitted from,
    문의페이지, 문의 페이지, 문의 발생 페이지, 페이지, 페이지URL, 유입페이지, 유입 URL, 접속페이지, 상담시작페이지`),
  tags: names(`
    tags, tag, ticket tags, tag list, tag names, labels, label, tag 1, tag 2, tag 3, tag 4, tag 5, tag 6, tag 7, tag 8, tag 9, 태그, 태그명, 라벨, 해시태그,
    etiquetas, etiqueta, タグ`),
  category: names(`
    category, ticket category, issue category, inquiry category, sub category, subcategory, issue type, ticket type, inquiry type,
    enquiry type, request type, case type, complaint type, contact reason, reason for contact, reason, case reason, topic, root cause, cause,
    문의유형, 문의 유형, 문의분류, 문의 카테고리, 상담유형, 상담분류, 접수유형, 민원유형, 유형, 분류, 카테고리, 대분류, 중분류, 소분류,
    VOC유형, VOC유형대, VOC유형중, VOC유형소, VOC대, VOC중, VOC소, 문의사유, 사유, 원인,
    categoría, motivo, motivo de contacto, tipo de ticket, categoria, motivo do contato, カテゴリ, カテゴリー, 問い合わせ種別, 種別`),
  replies: names(`
    replies, reply count, number of replies, agent replies, agent messages, number of agent messages, number of agent replies, agent
    interactions, public replies, response count, number of responses, 답변수, 답변횟수, 응답횟수, 회신횟수, 상담원 답변 수`),
  reopens: names(`reopens, reopen count, reopened count, number of reopens, times reopened, 재오픈수, 재오픈횟수, 재오픈 횟수`),
}

/**
 * What people call the columns of a home-made ticket sheet, by field, the surest name first, without units (`_minutes`, `(분)`).
 * From published data sets, shop admin screens and complaint logs; names that mean two things (wait time, due date, 마감일,
 * 재문의) are left out on purpose.
 */
export const columnNames = Object.fromEntries(
  Object.entries(ownNames).map(([field, own]) => [field, [...own, ...names(columnLanguages[field] ?? '')]]),
) as Record<keyof typeof ownNames, string[]>
