/** The fonts that a document shows its words in and that its copy has not, as lines for the record. */
export function fontsLeft(document: Document, rules: string): string[] {
  const kept = (rules.match(/@font-face\s*\{[^}]*\}/g) ?? []).filter((rule) => rule.includes('url("data:'));
  const shown = [...document.fonts].filter(({ status }) => status === 'loaded').map(({ family }) => family);
  const missing = shown.filter((family) => !kept.some((rule) => rule.includes(family)));
  return [...new Set(missing)].map((family) => `font ${family.slice(0, 100)}`);
}
