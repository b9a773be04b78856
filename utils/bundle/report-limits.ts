import type { Language, Text } from '../text.ts';
import { commands } from './commands.ts';
import { type Html, html } from './html.ts';
import { doesNotShow, shows } from './limits.ts';
import type { ReportSection } from './report-section.ts';
import { words } from './report-words.ts';

export const showsSection: ReportSection = {
  id: 'shows',
  title: words.shows,
  body: (_input, _context, language) => list(shows, language),
};

export const doesNotShowSection: ReportSection = {
  id: 'does-not-show',
  title: words.doesNotShow,
  body: (_input, _context, language) => list(doesNotShow, language),
};

export const checkSection: ReportSection = {
  id: 'check',
  title: words.check,
  body: (_input, _context, language) => html`<p>${words.checkHow[language]}</p>
<pre><code>${Object.values(commands).join('\n')}</code></pre>`,
};

function list(texts: readonly Text[], language: Language): Html {
  return html`<ul>${texts.map((text) => html`<li>${text[language]}</li>`)}</ul>`;
}
