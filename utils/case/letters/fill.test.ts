import { describe, expect, test } from 'vitest';
import { languages } from '../../text.ts';
import { fillMarks, fillPlaces, letterDay, markOf, missingIn } from './fill.ts';
import { letterPlaceNames } from './places.ts';

const text = { en: 'It ends on {end}. Number: {contract}', 'zh-CN': '合同于{end}终止，编号：{contract}' };

describe('the places of a letter', () => {
  test('days are written as each language writes them, whatever the time zone', () => {
    expect(fillPlaces(text, { end: '2028-02-29', contract: 'C-1' }, 'en')).toBe(
      'It ends on February 29, 2028. Number: C-1',
    );
    expect(fillPlaces(text, { end: '2028-02-29', contract: 'C-1' }, 'zh-CN')).toBe(
      '合同于2028年2月29日终止，编号：C-1',
    );
    expect(letterDay('2026-01-01', 'en')).toBe('January 1, 2026');
  });

  test('what is not known is marked, and listed', () => {
    const filled = fillPlaces(text, { contract: '' }, 'en');
    expect(filled).toBe('It ends on [TO FILL IN: last day of the contract]. Number: [TO FILL IN: contract number]');
    expect(missingIn(filled, 'en')).toEqual(['contract', 'end']);
  });

  test('what becomes known later replaces its mark alone, and what the person wrote stays', () => {
    const changed = `${fillPlaces(text, {}, 'zh-CN')}\n手写的一句 $& {end}`;
    const filled = fillMarks(changed, { end: '2026-12-31' }, 'zh-CN');
    expect(filled).toBe('合同于2026年12月31日终止，编号：【待填：合同编号】\n手写的一句 $& {end}');
    expect(missingIn(filled, 'zh-CN')).toEqual(['contract']);
    expect(fillMarks(filled, { contract: '$1 $&' }, 'zh-CN')).toContain('编号：$1 $&\n');
  });

  test('every mark is told from every other', () => {
    for (const language of languages) {
      const marks = letterPlaceNames.map((place) => markOf(place, language));
      expect(new Set(marks).size).toBe(marks.length);
      for (const place of letterPlaceNames) expect(missingIn(markOf(place, language), language)).toEqual([place]);
    }
  });
});
