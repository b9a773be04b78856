import { check, found } from '../check-type.ts';
import type { Column } from '../column.ts';
import type { Finding } from '../report.ts';

export const questionMarks = check({
  id: 'question-marks',
  severity: 'warning',
  text: {
    en: 'In one column, {total} of the {looked} cells examined have question marks in place of text, in row {rows}. That happens when the file’s encoding has no room for the letters.',
    'zh-CN':
      '有一列在查看的 {looked} 个单元格中，{total} 个以问号代替了文字，见第 {rows} 行。文件的编码容不下这些文字时就会这样。',
  },
  todo: {
    en: 'Look at these rows in the CRM. If the text is right there, export again and choose UTF-8.',
    'zh-CN': '请在 CRM 中查看这些行：如果那里的文字正确，请选择 UTF-8 重新导出。',
  },
});

/** One such cell may be what someone typed. */
const enough = 3;

/** Tells of columns whose cells begin with two question marks and more. */
export function questionMarkFindings(columns: readonly Column[], names: readonly string[], path: string): Finding[] {
  return columns.flatMap(({ looked, questioned }, at) => {
    const { total } = questioned;
    if (total < enough || total * 100 < looked) return [];
    const values = { total, looked, rows: questioned.list() };
    return [found(questionMarks, values, { path, column: names[at] }, questioned)];
  });
}
