import { expect, test } from './fixture.ts';

test('words are compared without case, odd spaces, odd quotes, and the marks of line breaking', async ({ open }) => {
  const page = await open('');
  const folded = await page.evaluate(() =>
    [
      '  Cancel \n renewal ',
      'Ｃａｎｃｅｌ　renewal',
      'don’t',
      'can\u00adcel',
      'can\u200bcel',
      'auto\u2011renewal',
      'CANCEL\u00a0RENEWAL',
    ].map(rooms.normalise),
  );
  expect(folded).toEqual([
    'cancel renewal',
    'cancel renewal',
    "don't",
    'cancel',
    'cancel',
    'auto-renewal',
    'cancel renewal',
  ]);
});

test('white space beside Chinese characters goes, and only there', async ({ open }) => {
  const page = await open('');
  const folded = await page.evaluate(() =>
    ['确 定', '下　一步', '自动续订 ： 关', '取消 HubSpot 订阅', 'will not renew 中文'].map(rooms.normalise),
  );
  expect(folded).toEqual(['确定', '下一步', '自动续订:关', '取消hubspot订阅', 'will not renew中文']);
});

test('a name is compared without arrows, dots and colons around it', async ({ open }) => {
  const page = await open('');
  const folded = await page.evaluate(() =>
    ['Next →', '+ Create', '← Back', 'Cancel…', '导出：', 'Next month', '✓ Done.'].map(rooms.normaliseName),
  );
  expect(folded).toEqual(['next', 'create', 'back', 'cancel', '导出', 'next month', 'done']);
});
