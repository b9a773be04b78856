import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayText } from '../../dates/day-text.ts';
import { addDays, type Day, dayOf, partsOf } from '../../dates/days.ts';
import { readDayList } from './day-list.ts';

const week = Array.from({ length: 7 }, (_, index) => addDays('2026-10-01', index));

describe('a list of days', () => {
  test.each([
    ['2026-10-01'],
    ['2026/10/1'],
    ['2026.10.1'],
    ['2026年10月1日'],
    ['２０２６年１０月１日'],
    ['二〇二六年十月一日'],
    ['October 1, 2026'],
    ['1 Oct 2026'],
  ])('reads %s', (text) => {
    expect(readDayList(text)).toEqual({ days: ['2026-10-01'], faults: [] });
  });

  test.each([
    ['2026-10-01 – 2026-10-07'],
    ['2026-10-01-2026-10-07'],
    ['2026/10/1～2026/10/7'],
    ['2026年10月1日至7日'],
    ['2026年10月1日至10月7日'],
    ['2026年10月1日—2026年10月7日'],
    ['Oct 1, 2026 to Oct 7, 2026'],
  ])('reads the range %s', (text) => {
    expect(readDayList(text)).toEqual({ days: week, faults: [] });
  });

  test('takes several in a line and several lines, each day once, in order', () => {
    const text = '2027-01-01, 2026/10/2，2026年10月1日、2026-10-02;\r\n\n 2026-05-01 2026-05-02 \n';
    expect(readDayList(text)).toEqual({
      days: ['2026-05-01', '2026-05-02', '2026-10-01', '2026-10-02', '2027-01-01'],
      faults: [],
    });
  });

  test.each([
    ['国庆节', 'unreadable'],
    ['2026-02-30', 'unreadable'],
    ['03/04/2026', 'unreadable'],
    ['10月1日', 'unreadable'],
    ['1989-10-01', 'unreadable'],
    ['2026-10-01 – ', 'unreadable'],
    ['2026-10-01 until further notice', 'unreadable'],
    ['from 2026-10-01', 'unreadable'],
    ['2026-10-01, tomorrow, 2026-10-03', 'unreadable'],
    ['2026年10月7日至1日', 'backwards'],
    ['2026-10-01 – 2028-10-01', 'too-long'],
  ])('names the line %s', (text, reason) => {
    expect(readDayList(`2026-05-01\n\n${text}\n2026-05-02`)).toEqual({
      days: ['2026-05-01', '2026-05-02'],
      faults: [{ line: 3, text: text.trim(), reason }],
    });
  });

  test('reads any days again as people write them', () => {
    const day = fc.integer({ min: 7_305, max: 84_000 }).map(dayOf);
    const ways: ((day: Day) => string)[] = [
      (one) => one,
      (one) => one.replaceAll('-', '/').replaceAll('/0', '/'),
      (one) => `${partsOf(one).year}年${partsOf(one).month}月${partsOf(one).date}日`,
      (one) => dayText(one)['zh-CN'],
      (one) => dayText(one).en,
    ];
    const written = fc.tuple(day, fc.constantFrom(...ways), fc.constantFrom('\n', ', ', '，', '、', ' ; ', '\r\n'));
    fc.assert(
      fc.property(fc.array(written, { minLength: 1, maxLength: 40 }), (items) => {
        const text = items.map(([one, way, mark]) => way(one) + mark).join('');
        const days = [...new Set(items.map(([one]) => one))].toSorted();
        expect(readDayList(text)).toEqual({ days, faults: [] });
      }),
    );
  });

  test('a range has every day from its first to its last', () => {
    const from = fc.integer({ min: 7_305, max: 80_000 });
    fc.assert(
      fc.property(
        from,
        fc.integer({ min: 0, max: 399 }),
        fc.constantFrom('–', '至', ' to ', '~', ' - '),
        (at, n, mark) => {
          const days = Array.from({ length: n + 1 }, (_, index) => dayOf(at + index));
          expect(readDayList(`${dayOf(at)}${mark}${dayOf(at + n)}`)).toEqual({ days, faults: [] });
        },
      ),
    );
  });

  test('whatever is pasted, every line that has words is read or named, once', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('2026-10-01', '至', '年', '\n', '–', '7日'),
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const text = pieces.join('');
        const { days, faults } = readDayList(text);
        const lines = text.split(/\r\n|\r|\n/);
        for (const fault of faults) expect(lines[fault.line - 1]?.trim().slice(0, 200)).toBe(fault.text);
        expect(new Set(faults.map(({ line }) => line)).size).toBe(faults.length);
        const filled = lines.filter((line) => line.trim() !== '').length;
        if (filled > faults.length) expect(days).not.toEqual([]);
        else expect(days).toEqual([]);
      }),
    );
  });
});
