import { customerFields, fieldNames } from '../../utils/customers/fields.ts';
import { csvRow } from '../../utils/migration/write/csv-text.ts';
import type { Language } from '../../utils/text.ts';
import { saveFile } from '../ui/save-file.ts';

const names = { en: 'customers.csv', 'zh-CN': '客户名单.csv' };

/** Saves a list with nothing but its header, to be filled in by a spreadsheet. */
export function saveTemplate(language: Language): void {
  const header = csvRow(customerFields.map((field) => fieldNames[field][language]));
  saveFile(new Blob([`\ufeff${header}`], { type: 'text/csv' }), names[language]);
}
