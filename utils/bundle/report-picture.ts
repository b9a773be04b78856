import { fill, type Language } from '../text.ts';
import { type Html, html } from './html.ts';
import type { Layout } from './layout.ts';
import type { ReportContext } from './report-section.ts';
import { words } from './report-words.ts';
import { baseName, grouped, href } from './values.ts';

type Part = Layout['evidence'][number]['parts'][number];

/** Height of a strip for its width: two fit on a sheet. A little of each comes again in the next, so that no line of text is lost in a cut. */
const highest = 0.6;
const again = 0.03;
/** A page captured by the program is at most so many times as high as wide. What is thinner is a line or a lie, and is printed on one sheet. */
const thinnest = 50;

/** A captured picture: on the screen whole, to scroll in its frame; on paper whole, in strips where it is tall. */
export function figure({ part, path }: Part, title: string, context: ReportContext, language: Language): Html {
  const size = context.pictures.get(path);
  const strips = size && isTall(size) ? stripsOf(size) : [];
  const alt = fill(words.pictureOf, language, { title });
  return html`<figure${strips.length > 0 && html` class="tall"`}>
<div class="frame"><img src="${href(path)}" alt="${alt}"></div>
${strips.map(
  ({ top, height }) =>
    html`<div class="strip" aria-hidden="true" style="max-width: ${size?.width}px; aspect-ratio: 100 / ${percent(height)}"><img src="${href(path)}" alt="" style="margin-top: -${percent(top)}%"></div>`,
)}<figcaption><a href="${href(path)}">${baseName(path)}</a> <span class="soft small">${size && fill(words.pictureSize, language, { width: grouped(size.width), height: grouped(size.height) })}</span>
<span class="hash soft">SHA-256 ${part.sha256.slice(0, 16)}…</span></figcaption></figure>`;
}

/**
 * Whether a picture would be shrunk too far to be read on one sheet: sooner a window's than that of a narrow part or a phone, whose words are larger
 * for its width.
 */
function isTall({ width, height }: { width: number; height: number }): boolean {
  return height / width > (width > 1_200 ? 1.4 : 2.4) && height / width <= thinnest;
}

/** Where each strip begins and how high it is, in widths of the picture. */
function stripsOf({ width, height }: { width: number; height: number }): { top: number; height: number }[] {
  const whole = height / width;
  const strips = [];
  for (let top = 0; top + again < whole; top += highest - again)
    strips.push({ top, height: Math.min(highest, whole - top) });
  return strips;
}

/** Of the picture's width. */
function percent(widths: number): string {
  return (100 * widths).toFixed(2);
}
