import { settled } from '../../redesign/settled.ts';
import { expect, test } from './fixture.ts';

test('a practice page counts as drawn once it waits for nothing', async ({ open }) => {
  const page = await open('<p>Wait</p>');
  await page.evaluate(() => {
    const practice = globalThis as unknown as Record<symbol, number>;
    const count = Symbol.for('practice waits');
    practice[count] = 1;
    setTimeout(() => {
      document.title = 'Drawn';
      practice[count] = 0;
    }, 300);
  });
  await settled(page);
  expect(await page.title()).toBe('Drawn');
});
