import type { Terms } from '../terms.ts';

type Fixed = 'renewal' | 'noticeForm' | 'noticeCounted' | 'endsOn' | 'refund' | 'fee';

interface Clause<F extends Fixed> {
  field: F;
  value: NonNullable<Terms[F]>;
  /** The sentence is about it when all of these are in it and none of the others. */
  has: readonly RegExp[];
  not?: readonly RegExp[];
}
type AnyClause = { [F in Fixed]: Clause<F> }[Fixed];

const notice = /notice|notif|通知/i;
const ends =
  /terminat|non-?renew|not (?:to )?renew|cancel|unless|终止|解除|解约|不再续|不续|续约|续期|退订|期满|届满|到期/i;
const breach = /breach|cure|price|increase|违约金|整改|涨价|调价/i;
const renewing = /automatic\w*|auto-?|自动/i;
const renews = /renew|extend|续期|续约|续签|续订|续展|顺延|延长/i;
const notRenewing =
  /(?:shall|will|does|do) not (?:be )?(?:automatic\w* )?(?:renew|extend)|no automatic renewal|不(?:再|得|会)?自动|不自动/i;
/** It is about ending before the term does. */
export const earlyTermination =
  /early terminat|terminat\w* (?:fee|charge|early|before)|cancellation fee|提前(?:终止|解除|解约|退订)|解约金/i;

/** It says that this costs nothing. */
export const noFee =
  /without (?:any )?(?:fee|penalty|charge|cost)|no (?:early )?(?:termination )?(?:fee|penalty|charge)|free of charge|无需支付|不收取|无须支付/i;

/** What a clause means when these words are in one sentence of it. */
export const clauses: readonly AnyClause[] = [
  { field: 'renewal', value: 'renews', has: [renewing, renews], not: [notRenewing] },
  { field: 'renewal', value: 'ends', has: [notRenewing] },
  {
    field: 'renewal',
    value: 'ends',
    has: [/(?:expires?|ends?|terminates?) (?:automatically|by itself)|自动终止|自动失效/i],
    not: [/自动续|自动顺延|automatic\w* renew/i],
  },
  {
    field: 'noticeForm',
    value: 'registered',
    has: [notice, ends, /registered|certified mail|courier|挂号|快递|EMS/i],
    not: [breach],
  },
  { field: 'noticeForm', value: 'e-mail', has: [notice, ends, /e-?mail|电子邮件|邮箱/i], not: [breach] },
  {
    field: 'noticeForm',
    value: 'portal',
    has: [notice, ends, /portal|account settings|admin console|管理后台|控制台/i],
    not: [breach],
  },
  {
    field: 'noticeForm',
    value: 'written',
    has: [notice, ends, /in writing|written|书面/i],
    not: [breach, /registered|certified mail|courier|e-?mail|portal|挂号|快递|EMS|电子邮件|邮箱|管理后台/i],
  },
  {
    field: 'noticeCounted',
    value: 'arrival',
    has: [notice, /receiv|receipt|arriv|送达|到达|收到/i, ends],
    not: [breach],
  },
  {
    field: 'noticeCounted',
    value: 'sending',
    has: [notice, /postmark|date of dispatch|when (?:it is )?sent|is dispatched|寄出|发出之日|邮戳/i, ends],
    not: [breach, /receiv|receipt|送达|收到/i],
  },
  { field: 'endsOn', value: 'month-end', has: [notice, /end of (?:a|any|each|the) (?:calendar )?month|月末|月底/i] },
  {
    field: 'endsOn',
    value: 'quarter-end',
    has: [notice, /end of (?:a|any|each|the) (?:calendar )?quarter|季度末|季末/i],
  },
  { field: 'endsOn', value: 'year-end', has: [notice, /end of (?:a|any|each|the) calendar year|年末|年底/i] },
  { field: 'endsOn', value: 'any-day', has: [notice, /terminat|终止|解除/i, /at any time|随时/i] },
  {
    field: 'refund',
    value: { type: 'none' },
    has: [/non-?refundable|no refunds?\b|not (?:be )?refund|不予退|概不退|不退(?:还|款)|不作退/i],
  },
  {
    field: 'refund',
    value: { type: 'by-day' },
    has: [
      /refund|退/i,
      /pro[- ]?rat\w* (?:\w+ ){0,3}(?:day|daily)|unused days|each (?:unused )?day|按(?:未使用|剩余|实际)\S{0,6}[天日]|未使用天数|剩余天数/i,
    ],
    not: [/non-?refundable|not (?:be )?refund|不予退|不退/i],
  },
  {
    field: 'refund',
    value: { type: 'by-month' },
    has: [/refund|退/i, /(?:unused|remaining) (?:full |whole )?months?|按(?:未使用|剩余)\S{0,6}月|未使用的?整月/i],
    not: [/non-?refundable|not (?:be )?refund|不予退|不退/i],
  },
  { field: 'fee', value: { type: 'none' }, has: [earlyTermination, noFee] },
];
