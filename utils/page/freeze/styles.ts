import type { Freezing } from './freeze.ts';

/** All rules that hold in a document or a shadow root, those put in by scripts too, as the text of one style element. */
export function stylesOf(root: Document | ShadowRoot, freezing: Freezing): string {
  const sheets = [...root.styleSheets, ...root.adoptedStyleSheets].filter(({ disabled }) => !disabled);
  // In the copy no element is set up by a script, and what waits for that would never be shown.
  return asStyle(
    sheets.map((sheet) => inMedia(sheet.media.mediaText, rulesOf(sheet, root.baseURI, freezing))),
  ).replaceAll(':not(:defined)', ':not(*)');
}

/** Rules as the text of a style element, which nothing in them ends. */
export function asStyle(rules: readonly string[]): string {
  return rules.join('\n').replaceAll('</', '<\\/');
}

/** @param home what addresses are relative to in a sheet that is no file of its own */
function rulesOf(sheet: CSSStyleSheet, home: string, freezing: Freezing): string {
  const base = sheet.href ?? home;
  try {
    const rules = [...sheet.cssRules].map((rule) => textOf(rule, base, freezing)).join('\n');
    // Whatever else has an address stays as it is: the copy's policy loads none of it.
    return freezing.files.standIn(rules, base);
  } catch {
    // The rules of a style sheet from another origin may not be read.
    freezing.left.push(`style sheet ${sheet.href?.slice(0, 300) ?? ''}`);
    return '';
  }
}

function textOf(rule: CSSRule, base: string, freezing: Freezing): string {
  if (!('styleSheet' in rule)) return rule.cssText;
  const { styleSheet, media } = rule as CSSImportRule;
  return styleSheet ? inMedia(media.mediaText, rulesOf(styleSheet, base, freezing)) : '';
}

function inMedia(media: string, rules: string): string {
  return media ? `@media ${media} {\n${rules}\n}` : rules;
}
