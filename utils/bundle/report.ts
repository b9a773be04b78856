import { fill, type Language, languages } from '../text.ts';
import { type Html, html, raw } from './html.ts';
import type { BundleInput } from './input.ts';
import { cover } from './report-cover.ts';
import { printStyle } from './report-print-style.ts';
import type { ReportContext } from './report-section.ts';
import { sections } from './report-sections.ts';
import { style } from './report-style.ts';
import { words } from './report-words.ts';
import { readableTime } from './values.ts';

/**
 * report.html: one file, in one language or both, no script, nothing loaded from outside the bundle. Pictures are the captured
 * files themselves, so what the reader sees is what was hashed.
 */
export function report(input: BundleInput, context: ReportContext): string {
  const [first = 'en', ...others] = input.languages ?? languages;
  const all = [first, ...others];
  const page = html`<!DOCTYPE html>
<html lang="${first}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src 'self' file:; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${fill(words.heading, first, { site: input.case.siteName[first] })} · ${readableTime(input.createdAt.toISOString())}</title>
<style>${raw(style)}${raw(printStyle(runningTitle(input, all)))}</style>
</head>
<body>
${others.length > 0 && choice(all, first)}
${all.map((language) => whole(input, context, language))}
</body>
</html>
`;
  return page.html;
}

/** What stands at the head of each printed sheet: the CRM by its names, the account, the day. The same in every language. */
function runningTitle({ case: { siteName, account }, createdAt }: BundleInput, all: readonly Language[]): string {
  const names = [...new Set(all.map((language) => siteName[language]))].join(' ');
  const parts = [names, account.id ?? ''].map(shortened).filter(Boolean);
  return [...parts, createdAt.toISOString().slice(0, 10)].join(' · ');
}

/** Two of these and a day fit on one line, even in Chinese. */
function shortened(text: string): string {
  const characters = Array.from(text);
  return characters.length > 28 ? `${characters.slice(0, 27).join('')}…` : text;
}

/** The switch between languages: radio buttons that the style sheet reads, since no script may run. */
function choice(all: readonly Language[], first: Language): Html {
  const idOf = (language: Language) => (language === 'en' ? 'choice-en' : 'choice-zh');
  const names = { en: 'English', 'zh-CN': '中文' };
  return html`${all.map(
    (language) =>
      html`<input class="choice" type="radio" name="language" id="${idOf(language)}"${language === first && raw(' checked')}>
`,
  )}<nav aria-label="${words.language[first]}">${all.map((language) => html`<label for="${idOf(language)}" lang="${language}">${names[language]}</label>`)}</nav>`;
}

function whole(input: BundleInput, context: ReportContext, language: Language): Html {
  const drawn = sections.flatMap(({ id, title, body }) => {
    const content = body(input, context, language);
    return content ? [{ id: `${id}-${language}`, title: title[language], content }] : [];
  });
  return html`<main lang="${language}" data-language="${language}">
${cover(input, context, language)}
<nav class="contents" aria-label="${words.contents[language]}"><ul>${drawn.map(({ id, title }) => html`<li><a href="#${id}">${title}</a></li>`)}</ul></nav>
${drawn.map(({ id, title, content }) => html`<h2 id="${id}">${title}</h2>\n${content}\n`)}
</main>`;
}
