import { fill, type Language } from '../text.ts';
import type { Check } from './check-type.ts';
import { formulaCell, scientificNumber } from './checks/cells.ts';
import { badBytes, controlCharacter, encodingGuess, nulByte, replacementCharacter } from './checks/characters.ts';
import { fewerRows, missingObject, moreRows, noRows, roundCount } from './checks/counts.ts';
import { cutCells } from './checks/cut-cells.ts';
import { listedDiffers, listedMissing } from './checks/data-package.ts';
import { doubleEncoded } from './checks/double-encoded.ts';
import { emptyColumns, emptyNeededColumn } from './checks/empty-columns.ts';
import * as entries from './checks/entries.ts';
import * as gzip from './checks/gzip.ts';
import { blankHeader, duplicateHeader, missingColumn, noHeader, titleRows, tooManyColumns } from './checks/header.ts';
import { blankId, duplicateId, idsSampled, wrongIdForm } from './checks/ids.ts';
import * as json from './checks/json.ts';
import * as kind from './checks/kind.ts';
import { olderThanCrm } from './checks/last-change.ts';
import { brokenLinks, missingAttachments, recordsTwice } from './checks/links.ts';
import { lostZero, roundedNumber } from './checks/lost-digits.ts';
import { mixedDateOrder, mixedDecimalSigns } from './checks/mixed-values.ts';
import { questionMarks } from './checks/question-marks.ts';
import { bareQuote, loneQuote, openQuote, strayQuote } from './checks/quotes.ts';
import { unusualQuotes } from './checks/quoting.ts';
import { cutOff, noLineEnd, raggedRow } from './checks/ragged-rows.ts';
import { readsDifferently } from './checks/read-back.ts';
import { repeatedHeader } from './checks/repeated-header.ts';
import { missingPart } from './checks/sets.ts';
import * as workbook from './checks/workbook.ts';
import { notEmails, notPhones } from './checks/wrong-values.ts';
import * as zip from './checks/zip.ts';
import type { Finding, Place } from './report.ts';

const checks = [
  ...[raggedRow, cutOff, noLineEnd, openQuote, strayQuote, bareQuote, loneQuote, unusualQuotes, repeatedHeader],
  ...[blankHeader, duplicateHeader, missingColumn, tooManyColumns, titleRows, noHeader],
  ...[duplicateId, blankId, wrongIdForm, idsSampled, scientificNumber, formulaCell],
  ...[roundedNumber, lostZero, cutCells, mixedDateOrder, mixedDecimalSigns, notEmails, notPhones, questionMarks],
  ...[brokenLinks, recordsTwice, missingAttachments, emptyColumns, emptyNeededColumn, doubleEncoded, readsDifferently],
  ...[badBytes, replacementCharacter, nulByte, controlCharacter, encodingGuess],
  ...[missingPart, listedMissing, listedDiffers, olderThanCrm, fewerRows, moreRows, missingObject, noRows, roundCount],
  ...Object.values(zip),
  ...Object.values(json),
  ...Object.values(entries),
  ...Object.values(workbook),
  ...[kind.emptyFile, kind.webPage, kind.htmlTable, kind.wrongKind, kind.unknownKind, kind.workbook],
  ...[kind.sqlDump, kind.sqlCutOff, kind.notZip, kind.readFailed, kind.tookTooLong],
  ...[gzip.gzipDamaged, gzip.packedTooLarge],
];

export type FindingId = (typeof checks)[number]['id'];

/** Every check by its id. */
export const findings = Object.fromEntries(checks.map((check) => [check.id, check])) as {
  readonly [Id in FindingId]: Check<Id>;
};

/** A finding in words: what was found, what to do, and where (empty when the finding is about the whole file). */
export interface FindingText {
  what: string;
  todo: string;
  where: string;
}

/** Says a finding in plain sentences. A finding of another version of the program, which has no words here, gives its id. */
export function findingText(finding: Finding, language: Language): FindingText {
  const where = finding.place ? placeText(finding.place, language) : '';
  if (!Object.hasOwn(findings, finding.id)) return { what: finding.id, todo: '', where };
  const { text, todo } = findings[finding.id as FindingId];
  const values = Object.fromEntries(
    Object.entries(finding.values).map(([name, value]) => [
      name,
      typeof value === 'number' ? value.toLocaleString(language) : value,
    ]),
  );
  return { what: fill(text, language, values), todo: fill(todo, language, values), where };
}

const placeWords = {
  en: { part: 'sheet “{part}”', row: 'row {row}', column: 'column “{column}”', byte: 'byte {byte}', between: ', ' },
  'zh-CN': {
    part: '工作表“{part}”',
    row: '第 {row} 行',
    column: '“{column}”列',
    byte: '第 {byte} 字节',
    between: '，',
  },
} as const;

function placeText({ path, part, row, column, byte }: Place, language: Language): string {
  const words = placeWords[language];
  const parts: string[] = [];
  if (path) parts.push(path);
  if (part) parts.push(words.part.replace('{part}', () => part));
  if (row) parts.push(words.row.replace('{row}', () => row.toLocaleString(language)));
  if (column) parts.push(words.column.replace('{column}', () => column));
  // The row says it better where it is known.
  if (byte !== undefined && !row) parts.push(words.byte.replace('{byte}', () => byte.toLocaleString(language)));
  return parts.join(words.between);
}
