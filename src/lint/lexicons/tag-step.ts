import type { TagEntry } from './tag-entry.ts'

/** Stretches of work that one owner does: `slow packing` and 검수 불량 need no party. Bare, they are topics. */
export const tagSteps: readonly TagEntry[] = [
  {
    role: 'step',
    owner: 'warehouse',
    grade: 'likely',
    source: 'steps of warehouse management systems; Korean logistics codes (피킹, 상차, 간선, 검수)',
    en: `picking, packing, pick, pack, loading, unloading, putaway, put away, labeling, labelling, dispatch, dispatched, dispatching, despatch, order processing, fulfillment, fulfilment, sorting, palletizing, stowing, kitting, restocking, stock count, inventory count, stock sync, inventory sync, inbound, outbound, receiving, handover, shipped, gift wrapping, repackaging, inspection, return inspection, cold storage, storage`,
    ko: `피킹, 패킹, 상차, 하차, 적재, 검품, 검수, 출고, 입고, 분류, 발송, 라벨링, 송장출력, 송장입력, 재고관리, 재고연동, 합포장, 입출고, 집품, 보관, 주문수집, 발송처리, 출하, 선별, 소분, 작업, 상하차, 재고실사`,
  },
  {
    role: 'step',
    owner: 'supplier',
    grade: 'likely',
    source: 'steps of production and purchasing',
    en: `production, manufacturing, procurement, sourcing, sewing, stitching, printing, engraving, customization, assembly, raw material, purchase order, material, calibration, quality control, quality inspection, qc`,
    ko: `생산, 제작, 제조, 발주, 사입, 조립, 인쇄, 각인, 봉제, 원단, 원자재, 수급, 납품, 납기, 공급, 가공, 매입, 사출, 염색, 도장, 용접, 조리, 설계, 공정, 자재, 설비, 금형`,
  },
  {
    role: 'step',
    owner: 'carrier',
    grade: 'likely',
    source: 'scan events of carriers',
    en: `line haul, linehaul, first mile, collection scan, hub, sortation, truck, flight crew, route planning, dispatch route`,
    ko: `집하, 배차, 운송, 운행, 차량, 배송출발, 인계, 하역, 선적, 간선상차, 택배수거`,
  },
  {
    role: 'step',
    owner: 'systems',
    grade: 'likely',
    source: 'parts of shop software',
    en: `api, webhook, integration, data feed, product feed, deployment, migration, data sync, plugin, extension, dns, ssl, smtp, cron job, batch job, firmware`,
    ko: `연동, 배포, 배치, 웹훅, 이관, 데이터연동, 전산처리, 펌웨어, 플러그인`,
  },
  {
    role: 'step',
    owner: 'staff',
    grade: 'possible',
    source: 'work of support and back office',
    en: `approval, review process, internal review, escalation, data entry, quality assurance, scheduling, installation, training, intake, handoff, onboarding`,
    ko: `승인, 심사, 결재, 정산처리, 설치, 상담, 이관처리, 접수처리, 교육, 답변, 회신, 안내`,
  },
]
