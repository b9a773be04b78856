import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { escapeHtml, html, raw } from './html.ts';

describe('escapeHtml', () => {
  test('leaves nothing that could begin a tag, an entity or end an attribute', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const escaped = escapeHtml(text);
        expect(escaped).not.toMatch(/[<>"']/);
        expect(escaped).not.toMatch(/&(?!(amp|lt|gt|quot|#39);)/);
        expect(escaped).not.toMatch(/[^\P{Cc}\t\n]/u);
      }),
      { numRuns: 1_000 },
    );
  });

  test('can be read back: no text is lost', () => {
    const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        fc.pre(!/[^\P{Cc}\t\n]/u.test(text));
        expect(escapeHtml(text).replace(/&(\w+|#39);/g, (_, name: string) => entities[name] ?? '')).toBe(text);
      }),
    );
  });
});

describe('html', () => {
  test('escapes every place', () => {
    expect(html`<p title="${'"><script>'}">${'<b>'}${7}</p>`.html).toBe(
      '<p title="&quot;&gt;&lt;script&gt;">&lt;b&gt;7</p>',
    );
  });

  test('keeps its own markup, joins lists, and writes nothing for what is not there', () => {
    expect(html`<ul>${['a', '<'].map((text) => html`<li>${text}</li>`)}${undefined}${false}</ul>`.html).toBe(
      '<ul><li>a</li><li>&lt;</li></ul>',
    );
    expect(html`${raw('<br>')}`.html).toBe('<br>');
  });
});
