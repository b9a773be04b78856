import { describe, expect, test } from 'vitest';
import { type Shape, shapeOf } from './shapes.ts';

const shape = (text: string) => {
  const bytes = new TextEncoder().encode(text);
  return shapeOf(bytes, 0, bytes.length);
};

const cells: [Shape, string[]][] = [
  ['whole', ['0', '42', '0012', '-7', '+8613800000000', '123456789012345678']],
  ['decimal-point', ['1.5', '-0.25', '1,234.50', '1,234,567.8', '12,34,567.00', '0.125', '1234.567']],
  ['decimal-comma', ['1,5', '-0,25', '1.234,50', '1.234.567,8', '0,125', '1234,567']],
  ['decimal-either', ['1.234', '1,234', '12,345,678', '-1.234']],
  [
    'date',
    [
      '2024-05-06',
      '2024/5/6',
      '2024-05-06 07:08',
      '2024-05-06T07:08:09.123Z',
      '2024年5月6日',
      '2024-05-06T07:08:09+08:00',
    ],
  ],
  ['date-either', ['5/6/2024', '05.06.2024', '05/06/2024 7:08 PM']],
  ['date-day-first', ['31/12/2024', '31.12.2024 10:00', '13-01-1999']],
  ['date-month-first', ['12/31/2024', '1/13/2024, 4:05 am']],
  ['email', ['a@b.example', 'Name <a@b.example>', 'a@b.example; c@d.example']],
  ['phone', ['+1 (555) 010-2030', '138 0000 0000', '021-5555 6666', '010/123-4567 x12']],
  ['url', ['https://a.example/b?c=1']],
  ['yes-no', ['true', 'FALSE', 'Yes', '是', '否']],
  ['words', ['', 'Head of Sales', '销售经理', 'a/b', '–']],
  [
    'text',
    ['Room 12', '12 Main Street', 'v1.2.3', '13/13/2024', '0/1/2024', '1/2/3', '12:30', '示例2公司', '@', '3@', '"4"'],
  ],
];

describe.each(cells)('%s', (expected, texts) => {
  test.each(texts)('%j', (text) => {
    expect(shape(text)).toBe(expected);
  });
});

test('a long cell is text, whatever it begins with', () => {
  expect(shape('1'.repeat(500))).toBe('text');
});
