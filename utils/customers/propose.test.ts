import { describe, expect, test } from 'vitest';
import { proposeColumns } from './propose.ts';

describe('proposeColumns', () => {
  test.each<[what: string, names: string[], expected: object]>([
    [
      'Chinese headers',
      ['序号', '客户编号', '客户名称', '解约原因', '生效日期', '审批编号', '备注'],
      { number: 1, name: 2, reason: 3, effective: 4, approval: 5, notes: 6 },
    ],
    [
      'English headers, marked as required and explained',
      ['Customer No. *', 'Customer name (full)', 'Reason', 'Effective date', 'Approval no.', 'Remarks'],
      { number: 0, name: 1, reason: 2, effective: 3, approval: 4, notes: 5 },
    ],
    ['headers that only hold a known name', ['合同解约客户编号', '退订客户名称全称'], { number: 0, name: 1 }],
    ['the telling name before the bare one', ['ID', 'Customer ID', 'Name'], { number: 1, name: 2 }],
    ['short words within others', ['Paid', 'Notes', 'Nothing'], { notes: 1 }],
    ['nothing it knows', ['甲', '乙'], {}],
  ])('%s', (_, names, expected) => {
    expect(proposeColumns(names)).toEqual(expected);
  });

  test('takes no column twice', () => {
    const columns = Object.values(proposeColumns(['编号', '审批编号', '客户', '原因', 'date']));
    expect(new Set(columns).size).toBe(columns.length);
  });
});
