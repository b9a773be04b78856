import { attribute, scanXml } from './xml-scanner.ts';

/** A sheet as the workbook lists it. */
export interface SheetPart {
  name: string;
  hidden: boolean;
  /** The entry of the zip that holds it; undefined when the workbook does not say. */
  entry: string | undefined;
}

export interface WorkbookParts {
  sheets: SheetPart[];
  /** Dates count from 1904 instead of 1900. */
  dates1904: boolean;
  /** The entry with the texts that sheets share. */
  texts: string | undefined;
  /** The entry with the formats of cells. */
  styles: string | undefined;
  /** False when the list itself is damaged. */
  whole: boolean;
}

/** Sheets of a workbook at most. */
const mostSheets = 2_000;

/** Reads what a workbook is made of from `xl/workbook.xml` and the relations beside it. Sheets of charts are left out. */
export function workbookParts(workbook: string, relations: string): WorkbookParts {
  const targets = new Map<string, { type: string; entry: string }>();
  let texts: string | undefined;
  let styles: string | undefined;
  const relationsWhole = scanXml(relations, {
    open(name, attributes) {
      if (name !== 'Relationship') return;
      const type = attribute(attributes, 'Type')?.split('/').at(-1) ?? '';
      const target = attribute(attributes, 'Target') ?? '';
      const entry = target.startsWith('/') ? target.slice(1) : `xl/${target.replace(/^\.\//, '')}`;
      targets.set(attribute(attributes, 'Id') ?? '', { type, entry });
      if (type === 'sharedStrings') texts = entry;
      if (type === 'styles') styles = entry;
    },
    close() {},
    text() {},
  });
  const sheets: SheetPart[] = [];
  let dates1904 = false;
  const workbookWhole = scanXml(workbook, {
    open(name, attributes) {
      if (name === 'workbookPr') dates1904 = /^(1|true)$/.test(attribute(attributes, 'date1904') ?? '');
      if (name !== 'sheet' || sheets.length === mostSheets) return;
      const target = targets.get(attribute(attributes, 'id') ?? '');
      if (target && target.type !== 'worksheet') return;
      const hidden = /hidden/i.test(attribute(attributes, 'state') ?? '');
      sheets.push({ name: attribute(attributes, 'name') ?? '', hidden, entry: target?.entry });
    },
    close() {},
    text() {},
  });
  return { sheets, dates1904, texts, styles, whole: relationsWhole && workbookWhole };
}
