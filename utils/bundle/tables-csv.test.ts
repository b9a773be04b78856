import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { checklistCsv, timelineCsv } from './tables-csv.ts';
import { sampleInput } from './testing/sample.ts';

const read = (csv: string) => Papa.parse<string[]>(csv.replace('\ufeff', ''), { skipEmptyLines: true }).data;

test('a row for each task and each event, in the language asked for, with Excel’s mark', async () => {
  const input = await sampleInput();
  for (const language of ['en', 'zh-CN'] as const) {
    const tasks = checklistCsv(input, language);
    expect(tasks.startsWith('\ufeff')).toBe(true);
    expect(
      read(tasks)
        .slice(1)
        .map(([, title]) => title),
    ).toEqual(input.tasks.map(({ title }) => title[language]));
    expect(
      read(timelineCsv(input, language))
        .slice(1)
        .map(([, , text]) => text),
    ).toEqual(input.timelineText.map(({ text }) => text[language]));
  }
});

test('no cell runs as a formula', async () => {
  const [task] = (await sampleInput()).tasks;
  const input = await sampleInput({ tasks: task ? [{ ...task, note: '=HYPERLINK("https://evil.example")' }] : [] });
  expect(read(checklistCsv(input, 'en'))[1]?.at(-1)).toBe('\'=HYPERLINK("https://evil.example")');
});
