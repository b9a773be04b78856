import type { Language } from '../text.ts';

/**
 * The name of an object where its records are counted: “companies”, 公司记录. A Chinese measure word belongs to what is counted
 * (家公司, 位联系人), and names come from every CRM; records are 条, whatever they are of.
 */
export function recordsOf(name: string, language: Language): string {
  return language === 'en' || name.endsWith('记录') ? name : `${name}记录`;
}
