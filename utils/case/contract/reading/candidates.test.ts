import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Terms } from '../terms.ts';
import { candidatesIn } from './candidates.ts';

/** What candidates say of each field: the values found, in order. */
function found(text: string): Record<string, unknown[]> {
  return byField(candidatesIn([{ text }]).map(({ term }) => [term.field, term.value]));
}
/** Values by their field, in the order in which they come. */
function byField(pairs: (readonly [string, unknown])[]): Record<string, unknown[]> {
  const names = [...new Set(pairs.map(([field]) => field))];
  return Object.fromEntries(
    names.map((name) => [name, pairs.filter(([field]) => field === name).map(([, value]) => value)]),
  );
}

type Variant = readonly [text: string, terms: Terms];
const days30 = { n: 30, unit: 'days' } as const;
const months3 = { n: 3, unit: 'months' } as const;
const year1 = { n: 12, unit: 'months' } as const;

/** Clauses of invented contracts, each in the ways in which such contracts are worded; the empty one leaves the matter open. */
const english: Record<string, readonly Variant[]> = {
  term: [
    ['The initial term of this Agreement is twelve (12) months.', { term: year1 }],
    [
      'This Agreement commences on January 1, 2026 and ends on 31 December 2026.',
      { start: '2026-01-01', end: '2026-12-31' },
    ],
    [
      'The subscription term shall run for a period of 1 year, effective as of 2026-01-01.',
      { term: { n: 1, unit: 'years' }, start: '2026-01-01' },
    ],
    [
      'The term begins on 1st March 2026 and continues until February 28, 2027.',
      { start: '2026-03-01', end: '2027-02-28' },
    ],
    ['', {}],
  ],
  renewal: [
    ['It shall automatically renew for successive periods of 12 months.', { renewal: 'renews', renewalTerm: year1 }],
    [
      'This Agreement renews automatically for additional terms of one (1) year each.',
      { renewal: 'renews', renewalTerm: { n: 1, unit: 'years' } },
    ],
    ['This Agreement shall not automatically renew.', { renewal: 'ends' }],
    ['', {}],
  ],
  notice: [
    [
      'Either party may prevent renewal by giving thirty (30) days’ prior written notice of non-renewal.',
      { notice: days30, noticeForm: 'written' },
    ],
    [
      'Notice of termination must be received by Sample CRM at least 90 days before the end of the term.',
      { notice: { n: 90, unit: 'days' }, noticeCounted: 'arrival' },
    ],
    ['The Customer may cancel by e-mail with three months’ notice.', { notice: months3, noticeForm: 'e-mail' }],
    [
      'Termination requires notice by registered mail, sent ten (10) business days before expiry; the postmark counts as notice of termination.',
      { notice: { n: 10, unit: 'business-days' }, noticeForm: 'registered', noticeCounted: 'sending' },
    ],
    ['', {}],
  ],
  fee: [
    [
      'In the event of early termination the Customer pays 50% of the remaining fees.',
      { fee: { type: 'share', percent: '50' } },
    ],
    ['Early termination is possible without any penalty.', { fee: { type: 'none' } }],
    ['The early termination fee is US$5,000.', { fee: { type: 'fixed', amount: '5000' } }],
    ['', {}],
  ],
  refund: [
    ['All fees are non-refundable.', { refund: { type: 'none' } }],
    ['Prepaid fees are refunded for the unused days.', { refund: { type: 'by-day' } }],
    ['', {}],
  ],
  data: [
    [
      'The Customer may export its data within 30 days after the contract has ended.',
      { dataKept: days30, dataClause: 'The Customer may export its data within 30 days after the contract has ended.' },
    ],
    ['', {}],
  ],
  noise: [
    ['Invoices are payable within 14 days.', {}],
    ['If a breach is not cured within 10 days after notice of it, the other party may claim damages.', {}],
    ['We give 60 days notice of any price increase.', {}],
    ['Signed on 03/04/2026 by both parties.', {}],
    ['Interest for late payment is 5% a year.', {}],
  ],
};

const chinese: Record<string, readonly Variant[]> = {
  term: [
    [
      '本合同有效期为壹年，自2026年1月1日起至2026年12月31日止。',
      { term: { n: 1, unit: 'years' }, start: '2026-01-01', end: '2026-12-31' },
    ],
    ['服务期限为１２个月，自二〇二六年三月一日起计算。', { term: year1, start: '2026-03-01' }],
    ['合同期限：三年，到期日为2028年12月31日。', { term: { n: 3, unit: 'years' }, end: '2028-12-31' }],
    ['', {}],
  ],
  renewal: [
    ['期满后本合同自动续期一年。', { renewal: 'renews', renewalTerm: { n: 1, unit: 'years' } }],
    ['期满后自动顺延十二个月。', { renewal: 'renews', renewalTerm: year1 }],
    ['合同期满不自动续约。', { renewal: 'ends' }],
    ['', {}],
  ],
  notice: [
    ['任何一方不再续约的，应提前三十（30）日书面通知对方。', { notice: days30, noticeForm: 'written' }],
    ['甲方解除合同须提前叁个月以快递方式通知乙方。', { notice: months3, noticeForm: 'registered' }],
    ['终止通知须在期满前十个工作日送达乙方。', { notice: { n: 10, unit: 'business-days' }, noticeCounted: 'arrival' }],
    ['如不续签，应于期满３０天前以电子邮件通知对方。', { notice: days30, noticeForm: 'e-mail' }],
    ['', {}],
  ],
  fee: [
    ['甲方提前解除合同的，应支付剩余服务费的20%。', { fee: { type: 'share', percent: '20' } }],
    ['甲方提前终止的，无需支付任何费用。', { fee: { type: 'none' } }],
    ['甲方提前解除合同的，应支付违约金人民币5万元（大写：伍万元整）。', { fee: { type: 'fixed', amount: '50000' } }],
    ['', {}],
  ],
  refund: [
    ['已付费用概不退还。', { refund: { type: 'none' } }],
    ['乙方按未使用天数退还剩余费用。', { refund: { type: 'by-day' } }],
    ['', {}],
  ],
  data: [
    [
      '合同终止后，甲方可在三十日内导出数据。',
      { dataKept: days30, dataClause: '合同终止后，甲方可在三十日内导出数据。' },
    ],
    ['', {}],
  ],
  noise: [
    ['甲方应在收到发票后15日内付款。', {}],
    ['违约方应在7日内整改。', {}],
    ['本合同于2026年签订，一式两份。', {}],
    ['逾期付款的，每日按0.05%支付利息。', {}],
  ],
};

describe.each([
  ['English', english],
  ['Chinese', chinese],
] as const)('an invented contract in %s', (_, parts) => {
  test.each(Object.values(parts).flat())('%s', (text, terms) => {
    const expected = Object.fromEntries(Object.entries(terms).map(([field, value]) => [field, [value]]));
    expect(found(text)).toEqual(expected);
  });

  test('whichever clauses are in it, in whatever order, all that they say is found and nothing else', () => {
    const contract = fc
      .tuple(...Object.values(parts).map((variants) => fc.constantFrom(...variants)))
      .chain((chosen) => fc.shuffledSubarray(chosen, { minLength: chosen.length, maxLength: chosen.length }));
    fc.assert(
      fc.property(contract, fc.constantFrom('\n', '\n\n', ' '), (chosen, between) => {
        const told = chosen.filter(([words]) => words !== '');
        const text = told.map(([words], at) => (between === ' ' ? words : `${at + 1}. ${words}`)).join(between);
        expect(found(text)).toEqual(byField(chosen.flatMap(([, terms]) => Object.entries(terms))));
      }),
      { numRuns: 1_000 },
    );
  });
});

test('a candidate has the sentence it comes from, and its page', () => {
  const pages = [
    { page: 1, text: 'Contract No. MSA-2026/0417\nThis is the first page.' },
    {
      page: 2,
      text: '5. Notices of termination go to\nlegal@vendor.example and must be given thirty\n(30) days in advance. Nothing else.',
    },
  ];
  expect(candidatesIn(pages)).toEqual([
    { term: { field: 'number', value: 'MSA-2026/0417' }, words: expect.stringContaining('MSA-2026/0417'), page: 1 },
    {
      ...{ term: { field: 'notice', value: days30 }, page: 2 },
      words: '5. Notices of termination go to legal@vendor.example and must be given thirty (30) days in advance.',
    },
    { term: { field: 'noticeTo', value: 'legal@vendor.example' }, words: expect.any(String), page: 2 },
  ]);
});

test('what words and figures say differently, and days that nobody can tell, stay open', () => {
  expect(found('Termination requires thirty (60) days’ notice.')).toEqual({});
  expect(found('不再续约的，应提前三十（60）日通知。')).toEqual({});
  expect(found('The term ends on 03/04/2026.')).toEqual({});
  expect(found('The term ends on February 30, 2026.')).toEqual({});
});

test('any text at all is read in a moment and fails nowhere', () => {
  const pieces = fc.constantFrom(
    'notice',
    '三十',
    '（30）',
    '日',
    '2026年',
    '12月31日',
    ' ',
    '。',
    '. ',
    '\n',
    'thirty',
    '(30)',
    'days',
    '%',
    '终止',
    '数据',
    'renew',
    '\u0000',
    '9'.repeat(50),
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(pieces, fc.string()), { maxLength: 200 }), (parts) => {
      expect(Array.isArray(candidatesIn([{ text: parts.join('') }]))).toBe(true);
    }),
    { numRuns: 300 },
  );
});
