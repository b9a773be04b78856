import { expect, test } from 'vitest';
import { layOut } from './layout.ts';
import { figure } from './report-picture.ts';
import { sampleInput } from './testing/sample.ts';

const layout = layOut(await sampleInput());
const [part] = layout.evidence[0]?.parts ?? [];

/** The strips that a picture of this size is printed in, as where they begin in percent of its width, and whether something is left out. */
function printed(width: number, height: number) {
  if (!part) throw new Error('the sample has a picture');
  const pictures = new Map([[part.path, { width, height }]]);
  const { html } = figure(part, 'Title', { layout, fingerprint: '', excerpts: new Map(), pictures }, 'en');
  const tops = Array.from(html.matchAll(/margin-top: (-?[\d.]+)%/g), ([, top]) => -Number(top));
  return { tops, cut: html.includes('class="printed'), words: html };
}

test('a picture that fits on a sheet is printed as it is', () => {
  expect(printed(1280, 800)).toMatchObject({ tops: [], cut: false });
  expect(printed(1280, 1790)).toMatchObject({ tops: [] });
  expect(printed(1170, 2532), 'of a phone').toMatchObject({ tops: [] });
});

test.each([1_800, 3_000, 6_000])(
  'every row of one that is %s high is printed, and none far from the next',
  (height) => {
    const { tops, cut } = printed(1280, height);
    expect(tops[0]).toBeCloseTo(0);
    for (const [index, top] of tops.slice(1).entries()) expect(top - (tops[index] ?? 0)).toBeLessThan(60);
    expect((tops.at(-1) ?? 0) + 60).toBeGreaterThanOrEqual((100 * height) / 1280);
    expect(cut).toBe(false);
  },
);

test('of one that is too high for five sheets it is said how much is printed', () => {
  const { tops, cut, words } = printed(1280, 20_000);
  expect(tops).toHaveLength(10);
  expect(cut).toBe(true);
  expect(words).toContain('upper 7,334 pixels');
});
