import { expect, test } from 'vitest';
import { printStyle } from './report-print-style.ts';

test('nothing of the title can end its string, the rule or the style sheet', () => {
  const attack = '"; } @page { } </style><script>alert(1)</script> \\" \n /* 案件 🧾';
  const [line = ''] = printStyle(attack)
    .split('\n')
    .filter((one) => one.includes('@top-left { content: "'));
  const written = /content: "([^"]*)"; font/.exec(line)?.[1] ?? '';
  expect(written).not.toMatch(/["<>;{}/*]/);
  // Read back as CSS reads it.
  const read = written.replace(/\\([0-9a-f]+) /g, (_, digits: string) =>
    String.fromCodePoint(Number.parseInt(digits, 16)),
  );
  expect(read).toBe(attack);
});
