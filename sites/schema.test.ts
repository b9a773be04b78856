import { describe, expect, test } from 'vitest';
import { hubspot } from './hubspot/index.ts';
import { defineSite, type SiteInput } from './schema.ts';

const text = { en: 'Practice', 'zh-CN': '练习' };
const words = { en: ['Practice'], 'zh-CN': ['练习'] };

/** The smallest site there can be, made anew for each test to spoil. */
function small(): SiteInput {
  return {
    id: 'practice',
    name: text,
    sources: { help: { note: text, grade: 'A', seen: '2026-01' } },
    hosts: [{ host: 'crm.practice.example', region: 'one', from: 'help' }],
    account: { id: [{ type: 'path', path: '^/(\\d+)' }], called: text, from: 'help' },
    signedIn: { when: { type: 'visible', css: '#account' }, from: 'help' },
    signedOut: { when: { type: 'path', path: '^/login' }, from: 'help' },
    mayCancel: { who: text, yes: { type: 'control', name: words }, no: { type: 'text', text: words }, from: 'help' },
    cancelled: { yes: { type: 'text', text: words }, no: { type: 'control', name: words }, from: 'help' },
    places: { billing: { name: text, at: { type: 'path', path: '^/billing' }, words: text, from: 'help' } },
    targets: { last: { label: text, alternatives: [{ type: 'css', css: '#cancel' }], from: 'help' } },
    objects: [],
    cancel: {
      kind: 'self-service-now',
      at: 'billing',
      guide: 'cancel',
      warnings: [{ text, from: 'help' }],
      confirmation: { text, from: 'help' },
      from: 'help',
    },
    guides: {
      cancel: {
        title: text,
        finished: text,
        steps: [{ id: 'confirm', say: text, target: 'last', risk: 'irreversible', warn: text, from: 'help' }],
      },
    },
    exports: [],
    terms: {},
    support: [],
    unknown: [],
  };
}

/** An export of the small site. */
function backup(more: object): object {
  const facts = { id: 'backup', name: text, scope: 'everything', at: 'billing', formats: ['zip'], fileName: 'zip$' };
  return { ...facts, contains: text, from: 'help', ...more };
}

// biome-ignore lint/suspicious/noExplicitAny: a test spoils what the types would not let it spoil.
type Spoil = (site: any) => void;

/** What is said of the small site after something in it was spoilt. */
function refusal(spoil: Spoil): string {
  const site = small();
  spoil(site);
  try {
    defineSite(site);
    return 'accepted';
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

const place = (name: string) => ({ type: 'place', place: name });

describe('defineSite', () => {
  test('takes the smallest site, and fills in what is left out', () => {
    const [step] = defineSite(small()).guides.cancel?.steps ?? [];
    expect(step).toMatchObject({ within: 20, optional: false, decoys: [] });
  });

  test.each<[string, Spoil, string]>([
    ['an unknown key at the top', (s) => (s.colour = 'red'), '(top): Unrecognized key: "colour"'],
    ['an unknown key deep inside', (s) => (s.places.billing.url = '/x'), 'places.billing: Unrecognized key: "url"'],
    ['an unknown key in a step', (s) => (s.guides.cancel.steps[0].press = true), 'guides.cancel.steps.0: Unrecognized'],
    ['a key in a condition', (s) => (s.signedOut.when.host = 'x'), 'signedOut.when: Unrecognized key: "host"'],
    ['a kind of condition that is none', (s) => (s.signedOut.when = { type: 'xpath' }), 'signedOut.when.type'],
    ['a text in one language', (s) => (s.name = { en: 'Practice' }), 'name.zh-CN'],
    ['an empty text', (s) => (s.name = { en: ' ', 'zh-CN': '练习' }), 'name.en'],
    ['words in one language', (s) => (s.mayCancel.no.text = { en: ['a'], 'zh-CN': [] }), 'mayCancel.no.text.zh-CN'],
    ['a host with a path', (s) => (s.hosts[0].host = 'crm.example/x'), 'hosts.0.host'],
    ['a host for all of a country', (s) => (s.hosts[0].host = '*.com'), 'hosts.0.host'],
    ['a host for everybody in a country', (s) => (s.hosts[0].host = '*.com.cn'), 'hosts.0.host: names of everybody'],
    ['a star in the middle', (s) => (s.hosts[0].host = 'crm.*.example.com'), 'hosts.0.host'],
    ['a host that is one word', (s) => (s.hosts[0].host = 'localhost'), 'hosts.0.host'],
    ['a pattern that is none', (s) => (s.account.id[0].path = '(('), 'account.id.0.path: not a regular expression'],
    ['a generated class name', (s) => (s.targets.last.alternatives[0].css = '.sc-bdVaJa-42'), 'a generated class name'],
    ['a guess of a grade', (s) => (s.sources.help.grade = 'E'), 'sources.help.grade'],
    ['a source over http', (s) => (s.sources.help.url = 'http://help.example/'), 'sources.help.url'],
    ['a place with a whole address', (s) => (s.places.billing.path = 'https://x/'), 'places.billing.path'],
    ['a target without a way to find it', (s) => (s.targets.last.alternatives = []), 'targets.last.alternatives'],
    ['an hour and more to wait', (s) => (s.guides.cancel.steps[0].within = 3_601), 'guides.cancel.steps.0.within'],
    ['a risk that is none', (s) => (s.guides.cancel.steps[0].risk = 'safe'), 'guides.cancel.steps.0.risk'],
    ['an unknown source', (s) => (s.hosts[0].from = 'hearsay'), 'hosts.0.from: no source is called “hearsay”'],
    ['an inherited name as source', (s) => (s.hosts[0].from = 'toString'), 'no source is called “toString”'],
    [
      'a reference to an unknown object',
      (s) =>
        (s.objects = [
          {
            id: 'contacts',
            name: text,
            path: '/contacts',
            at: { type: 'path', path: '^/contacts' },
            count: ['(\\d+)'],
            fileName: 'contacts',
            columns: ['Id'],
            references: [{ column: 'Company', object: 'companies' }],
            from: 'help',
          },
        ]),
      'objects.0.references.0.object: no object is called “companies”',
    ],
    ['an unknown place', (s) => (s.cancel.at = 'users'), 'cancel.at: no place is called “users”'],
    ['a step at no place', (s) => (s.guides.cancel.steps[0].at = 'users'), 'guides.cancel.steps.0.at: no place'],
    ['a condition on no place', (s) => (s.signedOut.when = place('users')), 'signedOut.when.place: no place'],
    ['an unknown target', (s) => (s.guides.cancel.steps[0].target = 'x'), 'guides.cancel.steps.0.target: no target'],
    ['a decoy of no target', (s) => (s.guides.cancel.steps[0].decoys = [{ target: 'x', why: text }]), 'no target is'],
    ['an effect on no target', (s) => (s.guides.cancel.steps[0].effect = { type: 'target', target: 'x' }), 'no target'],
    ['an unknown guide', (s) => (s.cancel.guide = 'leave'), 'cancel.guide: no guide is called “leave”'],
    [
      'a target in a mark',
      (s) => (s.signedIn.when = { type: 'target', target: 'last' }),
      'signedIn: a page is recognised',
    ],
    [
      'a target deep in a mark',
      (s) => (s.places.billing.at = { type: 'not', of: { type: 'any', of: [{ type: 'target', target: 'last' }] } }),
      'places: a page is recognised without targets',
    ],
    ['a last step without warning', (s) => delete s.guides.cancel.steps[0].warn, 'steps.0.warn: an irreversible step'],
    [
      'a last step without button',
      (s) => delete s.guides.cancel.steps[0].target,
      'steps.0.target: an irreversible step',
    ],
    ['a place told by itself', (s) => (s.places.billing.at = place('billing')), 'places.billing.at: a place cannot'],
    [
      'places told in a circle',
      (s) => {
        s.places.users = { ...s.places.billing, at: { type: 'not', of: place('billing') } };
        s.places.billing.at = { type: 'all', of: [place('users')] };
      },
      'places.users.at: a place cannot be told by itself, nor in a circle',
    ],
    ['no warning before cancelling', (s) => (s.cancel.warnings = []), 'cancel.warnings'],
    [
      'no guide and no words either',
      (s) => delete s.cancel.guide,
      'cancel.words: without a guide the way must be said',
    ],
    [
      'a way in words without its source',
      (s) => (s.cancel.words = { text: { en: 'Write a letter.', 'zh-CN': '写信。' } }),
      'cancel.words.from',
    ],
    [
      'a place on a host that is not there',
      (s) => (s.places.billing.role = 'setup'),
      'places.billing.role: no host has',
    ],
    [
      'parts without their number',
      (s) => (s.exports = [backup({ parts: '^part_\\d+\\.zip$' })]),
      'exports.0.parts: the number must be the group `part`',
    ],
    ['the same export twice', (s) => (s.exports = [backup({}), backup({})]), 'exports.1.id: “backup” is there twice'],
    [
      'an object in an unknown export',
      (s) => (s.objects = [{ id: 'deals', name: text, in: ['backup'], from: 'help' }]),
      'objects.0.in.0: no export is called “backup”',
    ],
    [
      'an api for an unknown object',
      (s) =>
        (s.api = {
          base: '/api',
          rate: { requests: 1, seconds: 1 },
          objects: [{ object: 'deals', path: '/deals', rows: '/data', paging: { type: 'one-page' }, from: 'help' }],
          from: 'help',
        }),
      'api.objects.0.object: no object is called “deals”',
    ],
    [
      'a pointer into JSON that is none',
      (s) =>
        (s.api = {
          base: '/api',
          rate: { requests: 1, seconds: 1 },
          objects: [{ object: 'deals', path: '/deals', rows: 'data', paging: { type: 'one-page' }, from: 'help' }],
          from: 'help',
        }),
      'api.objects.0.rows: a JSON pointer',
    ],
    [
      'a clock without a side',
      (s) => (s.terms.notice = [{ text, clock: { amount: 30, unit: 'days', of: 'term-end' }, from: 'help' }]),
      'terms.notice.0.clock.side',
    ],
    ['an unknown other guide', (s) => (s.cancel.otherGuides = ['x']), 'cancel.otherGuides.0: no guide is called “x”'],
    ['a guide without steps', (s) => (s.guides.cancel.steps = []), 'guides.cancel.steps'],
  ])('refuses %s, and names the file and the place', (_name, spoil, said) => {
    expect(refusal(spoil)).toContain('sites/practice.ts is not a site:\n');
    expect(refusal(spoil)).toContain(said);
  });

  test('names every fault, not only the first', () => {
    const said = refusal((site) => {
      site.cancel.at = 'users';
      site.hosts[0].from = 'hearsay';
    });
    expect(said.split('\n')).toHaveLength(3);
  });

  test('a place may be told by another', () => {
    const said = refusal((site) => {
      site.places.users = { ...site.places.billing, at: place('billing') };
      site.places.both = { ...site.places.billing, at: { type: 'any', of: [place('users'), place('billing')] } };
    });
    expect(said).toBe('accepted');
  });
});

test('the schema takes again what it gave', () => {
  expect(defineSite(structuredClone(hubspot))).toEqual(hubspot);
});
