import { expect, test } from 'vitest';
import { Newest, tellsChange } from './newest.ts';

function newest(...cells: string[]): string | undefined {
  const found = new Newest();
  for (const cell of cells) {
    const bytes = new TextEncoder().encode(`x${cell}x`);
    found.cell(bytes, 1, bytes.length - 1);
  }
  return Number.isFinite(found.at) ? new Date(found.at).toISOString() : undefined;
}

test.each([
  [['2024-05-06', '2024-05-05 23:59:59', '2023-12-31'], '2024-05-06T00:00:00.000Z'],
  [['2024-05-06 07:08', '2024-05-06T09:10:11Z', '2024-05-06'], '2024-05-06T09:10:00.000Z'],
  [['2024年5月6日', '2024/1/30 8:05'], '2024-05-06T00:00:00.000Z'],
  [['05/13/2024 7:08', '13/04/2024'], '2024-05-13T07:08:00.000Z'],
  // The first of December or the twelfth of January: the later one.
  [['01/12/2024'], '2024-12-01T00:00:00.000Z'],
  [['', 'yesterday', '99999999', '2024-13-45', 'x'.repeat(99)], undefined],
])('%j', (cells, moment) => {
  expect(newest(...cells)).toBe(moment);
});

test.each([
  'Last Modified Date',
  'lastmodifieddate',
  'Create Date',
  'updated_at',
  'Modified On',
  '最后修改时间',
  '创建日期',
  'Created On',
])('%s tells it', (name) => expect(tellsChange(name)).toBe(true));
test.each(['Close Date', 'Birthday', 'Created By', 'Update', 'Next activity date', '生日'])('%s does not', (name) =>
  expect(tellsChange(name)).toBe(false),
);
