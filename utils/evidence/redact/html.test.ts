// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { redactHtml } from './html.ts';
import { blackOutMark } from './words.ts';

const redact = (html: string, ...words: string[]) => redactHtml(html, words);

describe('redactHtml', () => {
  it.each([
    ['a text', '<p>Paid by Jane Doe today.</p>', 1],
    ['several elements', '<p>Paid by <b>Ja</b>ne <i>D<u>o</u>e</i> today.</p>', 1],
    ['an attribute', '<p title="Jane Doe">Paid</p><input value="for Jane  Doe">', 2],
    ['the title', '<head><title>Jane Doe</title></head><p>x</p>', 1],
    ['an escaped text', '<p>&#74;ane&nbsp;Doe</p>', 1],
    ['a line that is broken', '<p>Jane\n     Doe, Jane Doe</p>', 2],
  ])('nothing is left in %s', (_where, html, places) => {
    const { html: copy, places: found } = redact(html, 'Jane Doe');
    expect(found).toBe(places);
    expect(copy).toContain(blackOutMark);
    expect(copy).not.toMatch(/Jane|Doe|&#74;/);
  });

  it('keeps the words around it, and the layout', () => {
    const { html } = redact('<style>p{color:red}</style><p>Before <b>Jane</b> after.</p>', 'Jane');
    expect(html).toContain(`<p>Before <b>${blackOutMark}</b> after.</p>`);
    expect(html).toContain('p{color:red}');
  });

  it('leaves out pictures and comments, which may show the words', () => {
    const { html } = redact(
      '<!-- Jane --><img src="data:image/png;base64,AAAA"><p style="background:url(data:image/png;base64,BBBB)">x</p>',
      'Jane',
    );
    expect(html).not.toMatch(/data:|<!--|img/);
    expect(html).toContain('▨');
  });

  it('makes no copy in which a word is left', () => {
    expect(() => redact('<p>x</p>', 'html')).toThrow('still in the copy');
  });
});
