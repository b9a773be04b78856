// @vitest-environment happy-dom
// @vitest-environment-options { "settings": { "disableIframePageLoading": true, "disableCSSFileLoading": true, "disableJavaScriptFileLoading": true, "handleDisabledFileLoadingAsSuccess": true } }
import { describe, expect, it } from 'vitest';
import type { MailAttachment } from './mail.ts';
import { mailPage } from './mail-page.ts';

const logo: MailAttachment = {
  ...{ name: 'logo.png', mediaType: 'image/png', bytes: 3, contentId: 'logo@1' },
  content: new Uint8Array([1, 2, 3]),
};
const shown = (html: string, attachments: MailAttachment[] = []) => mailPage(html, attachments);

describe('mailPage', () => {
  it.each([
    '<script>alert(1)</script>',
    '<img src="x" onerror="alert(1)">',
    '<iframe src="https://t.example/"></iframe>',
    '<svg onload="alert(1)"><script>alert(1)</script></svg>',
    '<a href="javascript:alert(1)">x</a>',
    '<form action="https://t.example/"><button formaction="https://t.example/">x</button></form>',
    '<meta http-equiv="refresh" content="0;url=https://t.example/">',
    '<base href="https://t.example/">',
    '<link rel="stylesheet" href="https://t.example/x.css">',
    '<object data="https://t.example/"></object>',
    '<video poster="https://t.example/"></video>',
  ])('leaves nothing that runs, loads or leads away of %s', (html) => {
    const { html: page } = shown(`<p>Words stay.</p>${html}`);
    expect(page).toContain('Words stay.');
    expect(page).not.toMatch(/alert|https:\/\/t\.example|javascript:/);
  });

  it('names what it did not load, each address once', () => {
    const { html, blocked } = shown(
      `<img src="https://t.example/pixel.gif?u=1" alt="Logo"><img src="https://t.example/pixel.gif?u=1">
       <table><td background="//t.example/b.png" style="background:url('https://t.example/c.png')">x</td>`,
    );
    expect(blocked).toEqual(['https://t.example/pixel.gif?u=1', '//t.example/b.png', 'https://t.example/c.png']);
    expect(html).toContain('▨ Logo');
  });

  it('shows where a link leads, and does not lead there', () => {
    const { html } = shown('<a href="https://vendor.example/cancel">Your account</a>');
    expect(html).toContain('title="https://vendor.example/cancel"');
    expect(html).not.toContain('href');
  });

  it('puts in the pictures that came with the mail', () => {
    expect(shown('<img src="cid:logo%401">', [logo]).html).toContain('src="data:image/png;base64,AQID"');
    expect(shown('<img src="cid:other">', [logo]).html).not.toContain('cid:');
    const script = { ...logo, mediaType: 'image/svg+xml' };
    expect(shown('<img src="cid:logo@1">', [script]).html).not.toContain('data:');
  });
});
