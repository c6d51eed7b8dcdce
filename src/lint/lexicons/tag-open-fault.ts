import type { SplitObject } from './tag-object.ts'

/** A failure that is a cause on most things and an event on some, because several owners work on those. */
interface OpenFault {
  /** the failure, English in the singular */
  fault: RegExp
  /** what it happens to: an object, or the words themselves */
  on: readonly SplitObject[] | RegExp
  /** the sort of trouble that it then is; one without a row in the splits asks for the cause */
  as: string
}

/**
 * From the reasons of marketplaces and helpdesks: an order can be wrong through the shopper or the shop, a delivery fails on the
 * driver or the address, a refund is refused for what the customer, the rules or the inspection did.
 */
export const openFaults: readonly OpenFault[] = [
  { fault: /^(?:error|오류|에러)$/, on: ['order'], as: 'problem' },
  { fault: /^(?:error|오류|에러)$/, on: ['parcel'], as: 'mistake' },
  { fault: /^(?:failed|failure|fail|failing|실패)$/, on: ['parcel'], as: 'attempt' },
  {
    fault: /^(?:rejected|reject|rejection|denied|declined|거절|거부|반려)$/,
    on: /^(?:refund|return|exchange|replacement|reimbursement|compensation|warranty claim|환불|반품|교환|보상)s?$/,
    as: 'refusal',
  },
  {
    fault: /^(?:wrong|incorrect|mismatch|mismatched|불일치|상이|오류)$/,
    on: /^(?:quantity|quantities|수량|stock|inventory|재고)$/,
    as: 'count',
  },
  { fault: /^(?:suspended|정지)$/, on: /^(?:account|accounts|계정|휴대폰)$/, as: 'suspension' },
]
