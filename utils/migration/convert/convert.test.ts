import { describe, expect, test } from 'vitest';
import { system } from '../testing.ts';
import type { FieldType } from '../vocabulary/field-types.ts';
import { readDate, writeDate } from './date.ts';
import { isFormula } from './formula.ts';
import { readNumber } from './number.ts';
import { convert } from './value.ts';

describe('dates', () => {
  const iso = (text: string, order?: 'day-first' | 'month-first') => {
    const read = readDate(text, order);
    return typeof read === 'object' ? writeDate(read, 'yyyy-mm-dd') : read;
  };

  test.each([
    ['2024-05-06', '2024-05-06'],
    ['2024/5/6 13:30', '2024-05-06'],
    ['2024年5月6日', '2024-05-06'],
    ['2024-05-06T10:00:00.000Z', '2024-05-06'],
    ['31.12.2024', '2024-12-31'],
    ['12/31/2024', '2024-12-31'],
    ['7/7/2024', '2024-07-07'],
    ['29.02.2023', undefined],
    ['2024-13-01', undefined],
    ['yesterday', undefined],
    ['20240506', undefined],
    ['', undefined],
  ])('%s', (text, expected) => {
    expect(iso(text)).toBe(expected);
  });

  test('two readings need the column’s order', () => {
    expect(iso('05/06/2024')).toBe('ambiguous');
    expect(iso('05/06/2024', 'day-first')).toBe('2024-06-05');
    expect(iso('05/06/2024', 'month-first')).toBe('2024-05-06');
  });

  test('in the American form', () => {
    expect(writeDate({ year: 2024, month: 5, day: 6, hasTime: false }, 'mm/dd/yyyy')).toBe('05/06/2024');
  });

  test('midnight is no time of day that could be lost', () => {
    expect(readDate('2024-05-06 00:00:00', undefined)).toMatchObject({ hasTime: false });
    expect(readDate('2024-05-06 00:00:01', undefined)).toMatchObject({ hasTime: true });
  });
});

describe('numbers', () => {
  test.each([
    ['1234.50', '1234.50'],
    ['-3', '-3'],
    ['+3', '3'],
    ['1,234,567', '1234567'],
    ['1,234.5', '1234.5'],
    ['1.234,5', '1234.5'],
    ['1.234.567', '1234567'],
    ['12,50', '12.50'],
    ['1 234,5', '1234.5'],
    ['12,34,567.8', '1234567.8'],
    ['¥1200', '1200'],
    ['USD 1,200.00', '1200.00'],
    ['45 %', '45'],
    ['1.200', '1.200'],
    ['1,200', 'ambiguous'],
    ['1,2,3', undefined],
    ['12万', undefined],
    ['1.38E+10', undefined],
    ['n/a', undefined],
  ])('%s', (text, expected) => {
    expect(readNumber(text, undefined)).toBe(expected);
  });

  test('one comma or point with three digits goes by the column', () => {
    expect(readNumber('1,200', 'point')).toBe('1200');
    expect(readNumber('1,200', 'comma')).toBe('1.200');
    expect(readNumber('1.200', 'comma')).toBe('1200');
  });
});

describe('formulas', () => {
  test.each(['=1+1', '=HYPERLINK("x")', ' =cmd|"/C calc"!A0', '+SUM(A1)', '@SUM(1)', "-2+3+cmd|' /C calc'!A0", '＝A1'])(
    'would run: %s',
    (cell) => expect(isFormula(cell)).toBe(true),
  );

  test.each(['+49 30 123', '-12.5', '- called back', '@handle', '=', '= = =', 'a=b', '-5 °C', '+86 (10) 8888-8888'])(
    'is left as it is: %s',
    (cell) => expect(isFormula(cell)).toBe(false),
  );
});

describe('values', () => {
  const said = (cell: string, type: FieldType, field: object = {}) =>
    convert(cell, { header: 'F', ...field }, type, system('hubspot'), {});

  test.each<[cell: string, type: FieldType, value: string, said: string[]]>([
    [' a@example.invalid ', 'email', 'a@example.invalid', []],
    ['a@example.invalid; b@example.invalid', 'email', 'a@example.invalid; b@example.invalid', ['not-an-email']],
    ['+86 (10) 8888-8888转12', 'phone', '+86 (10) 8888-8888转12', []],
    ['call me', 'phone', 'call me', ['not-a-phone']],
    ['example.invalid/path', 'url', 'example.invalid/path', []],
    ['none', 'url', 'none', ['not-a-url']],
    ['是', 'yes-no', 'Yes', ['choice-written']],
    ['maybe', 'yes-no', 'maybe', ['not-yes-no']],
    ['2024-05-06 09:00', 'date', '2024-05-06', ['time-dropped']],
    ['05/06/2024', 'date', '05/06/2024', ['date-order']],
    ['1,200', 'number', '1,200', ['decimal-sign']],
    ['  two blanks kept ', 'text', '  two blanks kept ', []],
    ['lost \ufffd', 'text', 'lost \ufffd', ['damaged-character']],
    ['=A1', 'text', "'=A1", ['formula-defused']],
    ['   ', 'text', '', []],
  ])('%s as %s', (cell, type, value, expected) => {
    expect(said(cell, type)).toEqual({ value, said: expected });
  });

  test('choices are found without case and signs, and written as the system has them', () => {
    const choices = ['Open', 'Closed Won'];
    expect(said('closed-won', 'choice', { choices })).toEqual({ value: 'Closed Won', said: ['choice-written'] });
    expect(said('lost', 'choice', { choices })).toEqual({ value: 'lost', said: ['unknown-choice'] });
    expect(said('lost', 'choice', { choices: 'own' }).said).toEqual(['own-choice']);
    expect(said('lost', 'choice').said).toEqual([]);
  });

  test('length is that of what is written', () => {
    expect(said('abc', 'text', { max: 3 }).said).toEqual([]);
    expect(said('abcd', 'text', { max: 3 }).said).toEqual(['too-long']);
    expect(said('=bc', 'text', { max: 3 }).said).toEqual(['formula-defused', 'too-long']);
  });
});
