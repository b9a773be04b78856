/** Markup that is safe to place in a page. Only {@link html} and {@link raw} make it. */
export interface Html {
  readonly html: string;
}

export type Part = Html | string | number | undefined | false | readonly Part[];

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text as it must be written in an element or a quoted attribute. Characters that HTML does not allow become U+FFFD. */
export function escapeHtml(text: string): string {
  return text
    .toWellFormed()
    .replace(/[^\P{Cc}\t\n]/gu, '\uFFFD')
    .replace(/[&<>"']/g, (character) => entities[character] ?? '');
}

/** A template whose every place is escaped, except for markup that was itself made by `html`. Lists are joined. */
export function html(strings: TemplateStringsArray, ...parts: Part[]): Html {
  return { html: strings.reduce((page, text, index) => page + write(parts[index - 1]) + text) };
}

/** Markup of our own that holds nothing from outside, such as the style sheet. */
export function raw(markup: string): Html {
  return { html: markup };
}

function write(part: Part): string {
  if (part === undefined || part === false) return '';
  if (typeof part === 'string' || typeof part === 'number') return escapeHtml(String(part));
  return 'html' in part ? part.html : part.map(write).join('');
}
