import { expect, test } from 'vitest';
import { layOut } from './layout.ts';
import { figure } from './report-picture.ts';
import { sampleInput } from './testing/sample.ts';

const layout = layOut(await sampleInput());
const [part] = layout.evidence[0]?.parts ?? [];

/** The strips that a picture of this size is printed in: where they begin and how high they are, in percent of its width. */
function strips(width: number, height: number) {
  if (!part) throw new Error('the sample has a picture');
  const pictures = new Map([[part.path, { width, height }]]);
  const { html } = figure(part, 'Title', { layout, fingerprint: '', excerpts: new Map(), pictures }, 'en');
  const found = html.matchAll(/aspect-ratio: 100 \/ ([\d.]+).*?margin-top: -([\d.]+)%/g);
  return Array.from(found, ([, high, top]) => ({ top: Number(top), high: Number(high) }));
}

test.each([
  [1280, 800],
  [1280, 1790],
  [1170, 2532],
])('%s × %s fits on a sheet and is printed as it is', (width, height) => {
  expect(strips(width, height)).toEqual([]);
});

test.each([
  [1280, 1_800],
  [1280, 3_000],
  [1280, 6_000],
  [1280, 16_384],
  [360, 16_384],
])(
  'every row of %s × %s is printed, a little of each strip again in the next, and nothing below it',
  (width, height) => {
    let shown = 3;
    for (const { top, high } of strips(width, height)) {
      expect(top).toBeCloseTo(shown - 3, 1);
      expect(high).toBeLessThanOrEqual(60);
      shown = top + high;
    }
    expect(shown).toBeCloseTo((100 * height) / width, 1);
  },
);

test('what says that it is a line of millions of pixels takes no sheets', () => {
  expect(strips(1, 4_294_967_295)).toEqual([]);
});
