import { describe, expect, test } from 'vitest';
import { CellDates } from './cell-dates.ts';
import { scanXml } from './xml-scanner.ts';

function dates(formats: (number | string)[]): CellDates {
  const codes = formats.map((format, at) =>
    typeof format === 'string'
      ? `<numFmt numFmtId="${200 + at}" formatCode="${format.replaceAll('"', '&quot;')}"/>`
      : '',
  );
  const cells = formats.map((format, at) => `<xf numFmtId="${typeof format === 'number' ? format : 200 + at}"/>`);
  const found = new CellDates();
  const xml = `<styleSheet><numFmts>${codes.join('')}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs>${cells.join('')}</cellXfs></styleSheet>`;
  expect(scanXml(xml, found)).toBe(true);
  return found;
}

describe('which formats are dates', () => {
  test.each([14, 22, 31, 57, 'yyyy\\-mm\\-dd', 'd/m/yy h:mm', '[$-804]yyyy"年"m"月"d"日"', 'mmm-yy;@'])(
    '%s',
    (format) => {
      expect(dates([format]).dateOf(45_418, 0)).toBe('2024-05-06');
    },
  );

  test.each([0, 1, 2, 9, 18, 46, 'General', '0.00" days"', '[Red]0', 'h:mm:ss', '[h]:mm', '\\d0', '0_d'])(
    'not %s',
    (format) => {
      expect(dates([format]).dateOf(45_418, 0)).toBeUndefined();
    },
  );
});

test('the time, and the count from 1904', () => {
  const found = dates([0, 22]);
  expect(found.dateOf(45_418.297_326_388_9, 1)).toBe('2024-05-06 07:08:09');
  expect(found.dateOf(45_418, 7)).toBeUndefined();
  expect(found.dateOf(45_418, undefined)).toBeUndefined();
  expect([found.dateOf(0, 1), found.dateOf(1e300, 1), found.dateOf(Number.NaN, 1)]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
  found.since1904 = true;
  expect(found.dateOf(45_418 - 1_462, 1)).toBe('2024-05-06');
});
