import { fill, type Language } from '../text.ts';
import { type Html, html } from './html.ts';
import type { Layout } from './layout.ts';
import type { ReportContext } from './report-section.ts';
import { words } from './report-words.ts';
import { baseName, grouped, href } from './values.ts';

type Part = Layout['evidence'][number]['parts'][number];

/** Height of a strip for its width: two fit on a sheet. A little of each comes again in the next, so that no line of text is lost in a cut. */
const strip = 0.6;
const again = 0.03;
/** Strips of one picture that are printed; five sheets. */
const mostStrips = 10;

/** A captured picture: on the screen whole, to scroll in its frame; on paper whole, in strips where it is tall. */
export function figure({ part, path }: Part, title: string, context: ReportContext, language: Language): Html {
  const size = context.pictures.get(path);
  const strips = size && isTall(size) ? stripsOf(size) : [];
  const shown = strips.length > 0 ? (strips.at(-1) ?? 0) + strip : Number.POSITIVE_INFINITY;
  const cut = size && shown * size.width < size.height - 1;
  const alt = fill(words.pictureOf, language, { title });
  return html`<figure${strips.length > 0 && html` class="tall"`}>
<div class="frame"><img src="${href(path)}" alt="${alt}"></div>
${strips.map(
  (top) =>
    html`<div class="strip" aria-hidden="true" style="max-width: ${size?.width}px"><img src="${href(path)}" alt="" style="margin-top: ${(-100 * top).toFixed(2)}%"></div>`,
)}<figcaption><a href="${href(path)}">${baseName(path)}</a> <span class="soft small">${size && fill(words.pictureSize, language, { width: grouped(size.width), height: grouped(size.height) })}</span>
<span class="hash soft">SHA-256 ${part.sha256.slice(0, 16)}…</span>
${cut && html`<p class="printed small">${fill(words.pictureCut, language, { height: grouped(Math.floor(shown * size.width)) })}</p>`}</figcaption></figure>`;
}

/**
 * Whether a picture would be shrunk too far to be read on one sheet: sooner a window's than that of a narrow part or a phone, whose words are larger
 * for its width.
 */
function isTall({ width, height }: { width: number; height: number }): boolean {
  return height / width > (width > 1_200 ? 1.4 : 2.4);
}

/** Where each strip begins, in widths of the picture from its top. */
function stripsOf({ width, height }: { width: number; height: number }): number[] {
  const high = height / width;
  const tops = [0];
  for (let top = strip - again; top + again < high && tops.length < mostStrips; top += strip - again) tops.push(top);
  return tops;
}
