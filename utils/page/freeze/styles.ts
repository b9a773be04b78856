/** All rules that hold in a document or a shadow root, those put in by scripts too, as the text of one style element. */
export function stylesOf(root: DocumentOrShadowRoot, left: string[]): string {
  const sheets = [...root.styleSheets, ...root.adoptedStyleSheets].filter(({ disabled }) => !disabled);
  // In the copy no element is set up by a script, and what waits for that would never be shown.
  return asStyle(sheets.map((sheet) => inMedia(sheet.media.mediaText, rulesOf(sheet, left)))).replaceAll(
    ':not(:defined)',
    ':not(*)',
  );
}

/** Rules as the text of a style element, which nothing in them ends. */
export function asStyle(rules: readonly string[]): string {
  return rules.join('\n').replaceAll('</', '<\\/');
}

function rulesOf(sheet: CSSStyleSheet, left: string[]): string {
  try {
    return [...sheet.cssRules].map((rule) => textOf(rule, left)).join('\n');
  } catch {
    // The rules of a style sheet from another origin may not be read.
    left.push(`style sheet ${sheet.href?.slice(0, 300) ?? ''}`);
    return '';
  }
}

function textOf(rule: CSSRule, left: string[]): string {
  if (!('styleSheet' in rule)) return rule.cssText;
  const { styleSheet, media } = rule as CSSImportRule;
  return styleSheet ? inMedia(media.mediaText, rulesOf(styleSheet, left)) : '';
}

function inMedia(media: string, rules: string): string {
  return media ? `@media ${media} {\n${rules}\n}` : rules;
}
