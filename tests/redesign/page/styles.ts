import { hovered } from '../drawing/drawing.ts';

const texts = new WeakMap<CSSStyleSheet, string>();
const sheets = new WeakMap<Window, Map<string, CSSStyleSheet>>();

/** All rules of a root as one text, in which a class stands for the pointer. */
export function cssOf(root: Document | ShadowRoot): string {
  return [...root.styleSheets, ...root.adoptedStyleSheets].map(textOf).join('\n');
}

function textOf(sheet: CSSStyleSheet): string {
  const known = texts.get(sheet);
  if (known !== undefined) return known;
  const rules = [...sheet.cssRules].map(({ cssText }) => cssText).join('\n');
  const text = rules.replaceAll(':hover', `:is(:hover, .${hovered})`);
  texts.set(sheet, text);
  return text;
}

/** The style sheet with this text, in this window; made once. */
export function sheetOf(css: string, window: Window & typeof globalThis): CSSStyleSheet {
  const known = sheets.get(window) ?? new Map<string, CSSStyleSheet>();
  sheets.set(window, known);
  let sheet = known.get(css);
  if (!sheet) {
    sheet = new window.CSSStyleSheet();
    sheet.replaceSync(css);
    known.set(css, sheet);
  }
  return sheet;
}
