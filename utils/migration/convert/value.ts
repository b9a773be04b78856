import type { ColumnFacts } from '../columns.ts';
import { plainName } from '../name.ts';
import type { NextSystem, SystemField } from '../system.ts';
import type { FieldType } from '../vocabulary/field-types.ts';
import { readDate, writeDate } from './date.ts';
import { defuse, isFormula } from './formula.ts';
import { readNumber } from './number.ts';
import type { ProblemId } from './problem.ts';

/** A value as it is written, with what is to be said of it. */
export interface Converted {
  value: string;
  said: ProblemId[];
}

const nothing: Converted = { value: '', said: [] };

/** Turns a cell into what the field takes. What can't be read for sure is left as it is, and told. */
export function convert(
  cell: string,
  field: SystemField,
  type: FieldType,
  system: NextSystem,
  facts: Pick<ColumnFacts, 'dates' | 'decimals'>,
): Converted {
  const text = type === 'text' ? cell : cell.trim();
  if (text.trim() === '') return nothing;
  const one = byType(text, field, type, system, facts);
  const said = [...one.said];
  if (cell.includes('\ufffd')) said.push('damaged-character');
  if (isFormula(one.value)) return checkLength({ value: defuse(one.value), said: [...said, 'formula-defused'] }, field);
  return checkLength({ value: one.value, said }, field);
}

function checkLength({ value, said }: Converted, { max }: SystemField): Converted {
  return max !== undefined && value.length > max ? { value, said: [...said, 'too-long'] } : { value, said };
}

function byType(
  text: string,
  field: SystemField,
  type: FieldType,
  { dates, yesNo }: NextSystem,
  facts: Pick<ColumnFacts, 'dates' | 'decimals'>,
): Converted {
  switch (type) {
    case 'text':
    case 'id':
    case 'reference':
      return { value: text, said: [] };
    case 'email':
      return { value: text, said: /^[^\s@,;<>]+@[^\s@,;<>]+\.[^\s@,;<>]+$/.test(text) ? [] : ['not-an-email'] };
    case 'phone':
      return { value: text, said: /^\+?[\d\s()./-]{4,}(?:(?:x|ext\.?|转)\s?\d+)?$/i.test(text) ? [] : ['not-a-phone'] };
    case 'url':
      return { value: text, said: /^(https?:\/\/)?[^\s/@]+\.[^\s@]+$/i.test(text) ? [] : ['not-a-url'] };
    case 'date': {
      const read = readDate(text, facts.dates);
      if (read === undefined) return { value: text, said: ['not-a-date'] };
      if (read === 'ambiguous') return { value: text, said: ['date-order'] };
      const value = writeDate(read, dates.form);
      if (read.hasTime) return { value, said: ['time-dropped'] };
      return { value, said: value === text ? [] : ['date-written'] };
    }
    case 'number': {
      const value = readNumber(text, facts.decimals);
      if (value === undefined) return { value: text, said: ['not-a-number'] };
      if (value === 'ambiguous') return { value: text, said: ['decimal-sign'] };
      return { value, said: value === text ? [] : ['number-written'] };
    }
    case 'yes-no': {
      const yes = /^(true|yes|y|1|是|对|启用|已完成|done)$/i.test(text);
      if (!yes && !/^(false|no|n|0|否|不|停用|未完成)$/i.test(text)) return { value: text, said: ['not-yes-no'] };
      const value = yes ? yesNo.yes : yesNo.no;
      return { value, said: value === text ? [] : ['choice-written'] };
    }
    case 'choice': {
      if (field.choices === undefined) return { value: text, said: [] };
      if (field.choices === 'own') return { value: text, said: ['own-choice'] };
      const value = field.choices.find((choice) => plainName(choice) === plainName(text));
      if (value === undefined) return { value: text, said: ['unknown-choice'] };
      return { value, said: value === text ? [] : ['choice-written'] };
    }
  }
}
