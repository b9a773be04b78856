import { describe, expect, test } from 'vitest';
import { sites } from '../index.ts';
import type { Site } from '../schema.ts';
import { lintSite } from './index.ts';

const text = { en: 'Practice of this', 'zh-CN': '练习' };
const good = { from: 'help' };

/** The parts of a site that lints look at, with nothing to complain of. */
function small() {
  return {
    name: text,
    sources: {
      help: { url: 'https://help.example/', note: text, grade: 'A', seen: '2026' },
      guess: { note: text, grade: 'D', seen: '2026' },
    },
    signedIn: { when: { type: 'visible', css: '#x' }, from: 'guess' },
    cancel: { warnings: [{ text, ...good }], ...good },
    terms: { notice: [{ text, ...good }] },
    places: { users: { name: text, words: { en: 'Settings › Users', 'zh-CN': '设置 › 用户' }, ...good } },
    targets: { end: { label: text, alternatives: [{ type: 'css', css: '#end' }], ...good } },
    guides: {
      cancel: {
        steps: [
          { id: 'open', say: text, risk: 'read', ...good },
          {
            id: 'end',
            say: text,
            warn: { en: 'All is lost.', 'zh-CN': '会丢失。' },
            risk: 'irreversible',
            target: 'end',
            ...good,
          },
        ],
      },
    },
  };
}

// biome-ignore lint/suspicious/noExplicitAny: a test spoils what the types would not let it spoil.
type Spoil = (site: any) => void;

function complaints(spoil: Spoil): string[] {
  const site = small();
  spoil(site);
  return lintSite(site as unknown as Site).map(({ lint, pointer }) => `${lint} ${pointer}`);
}

describe('lints', () => {
  test('have nothing to say of a good site', () => {
    expect(complaints(() => undefined)).toEqual([]);
  });

  test.each<[string, Spoil, string]>([
    ['a guess among the warnings', (s) => (s.cancel.warnings[0].from = 'guess'), 'guess-as-fact /cancel/warnings/0'],
    ['a guess among the terms', (s) => (s.terms.notice[0].from = 'guess'), 'guess-as-fact /terms/notice/0'],
    ['a guess at how it is cancelled', (s) => (s.cancel.from = 'guess'), 'guess-as-fact /cancel'],
    ['a vendor’s page without address', (s) => delete s.sources.help.url, 'source-address /sources/help'],
    ['a source for nothing', (s) => (s.sources.more = s.sources.guess), 'source-unused /sources/more'],
    [
      'a warning that only repeats',
      (s) => (s.guides.cancel.steps[1].warn = text),
      'last-button /guides/cancel/steps/1/warn',
    ],
    ['a step after the last', (s) => s.guides.cancel.steps.reverse(), 'last-button /guides/cancel/steps/0'],
    [
      'the last button earlier',
      (s) => (s.guides.cancel.steps[0].target = 'end'),
      'last-button /guides/cancel/steps/0/target',
    ],
    ['English that is Chinese', (s) => (s.name = { en: '练习', 'zh-CN': '练习' }), 'language /name/en'],
    [
      'Chinese that is English',
      (s) => (s.places.users.words['zh-CN'] = 'Settings › all users'),
      'language /places/users/words/zh-CN',
    ],
    ['a place without words', (s) => (s.places.users.words = text), 'place-words /places/users/words'],
    ...['.css-1x2y3z', 'div > .sc-bdVaJa', '._3fGh2', '.Button_root__a1B2c'].map((css): [string, Spoil, string] => [
      `a target by ${css} alone`,
      (s) => (s.targets.end.alternatives[0].css = css),
      'generated-class /targets/end/alternatives',
    ]),
  ])('find %s', (_name, spoil, complaint) => {
    expect(complaints(spoil)).toEqual([complaint]);
  });

  test('let English quote a button that is there in Chinese only', () => {
    const said = { en: 'Press “导出” above the list.', 'zh-CN': '点击列表上方的“导出”。' };
    expect(complaints((s) => (s.guides.cancel.steps[0].say = said))).toEqual([]);
  });

  test('let class names stand that people gave, and generated ones beside something better', () => {
    expect(complaints((s) => (s.targets.end.alternatives[0].css = '.btn-cancel, .plan__cancel_button'))).toEqual([]);
    const both = [
      { type: 'css', css: '.css-1x2y3z' },
      { type: 'text', text: { en: ['End'], 'zh-CN': ['结束'] } },
    ];
    expect(complaints((s) => (s.targets.end.alternatives = both))).toEqual([]);
  });

  test('let names stay as they are in Chinese', () => {
    expect(complaints((s) => (s.name = { en: 'HubSpot', 'zh-CN': 'HubSpot' }))).toEqual([]);
    expect(complaints((s) => (s.name = { en: 'Hub ID', 'zh-CN': 'Hub ID' }))).toEqual([]);
  });
});

test.each(sites.map((site) => [site.id, site] as const))('nothing is wrong with %s', (_id, site) => {
  expect(lintSite(site)).toEqual([]);
});
