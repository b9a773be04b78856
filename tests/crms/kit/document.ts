import type { Language } from '../../../utils/text.ts';

export interface DocumentParts {
  language: Language;
  title: string;
  /** Where the files lie, with a slash at the end. */
  base: string;
  /** The practice's folder in `tests/crms/`. */
  name: string;
  /** Path of its script. */
  script: string;
}

/** The empty document of a single-page app. */
export function writeDocument({ language, title, base, name, script }: DocumentParts): string {
  return `<!doctype html>
<html lang="${language}">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${title.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</title>
    <link rel="icon" href="data:,">
    <link rel="stylesheet" href="${base}kit/page/base.css">
    <link rel="stylesheet" href="${base}${name}/page/styles.css">
    <script type="module" src="${script}"></script>
  </head>
  <body></body>
</html>
`;
}
