import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sites } from '../../../../sites/index.ts';
import { languages } from '../../../text.ts';
import { stateOf } from '../../state.ts';
import { compose } from '../compose.ts';
import { letterDay, markOf, missingIn } from '../fill.ts';
import { frames } from '../frames.ts';
import { letterKinds } from '../kinds.ts';
import { letterText } from '../letter-file.ts';
import { type LetterPlace, type LetterValues, letterPlaceNames, letterPlaces } from '../places.ts';
import { letterLaws, type Template } from '../template.ts';
import { letterValues } from '../values.ts';
import { templates } from './index.ts';

const everyTemplate = letterKinds.map((kind) => templates[kind]);
const allLaws = new Set(letterLaws);

/** Something for every place that no template says by itself. */
const full: LetterValues = Object.fromEntries(
  letterPlaceNames.map((place, at) => [
    place,
    letterPlaces[place].type === 'day' ? `2027-03-${String(at + 1).padStart(2, '0')}` : `«${place}»`,
  ]),
);

function namesIn({ subject, parts, close, to }: Template): Set<string> {
  const { address, opening, signature } = frames[to];
  const texts = [subject, close, address, opening, signature, ...parts.map(({ text }) => text)];
  const all = texts.flatMap((text) => languages.map((language) => text[language])).join('\n');
  return new Set([...all.matchAll(/\{([^{}]*)\}/g)].map(([, name]) => name ?? ''));
}

describe.each(everyTemplate.map((template) => [template.kind, template] as const))('%s', (kind, template) => {
  test('is the letter of its kind, and names only places that exist', () => {
    expect(templates[kind]).toBe(template);
    expect([...namesIn(template)].filter((name) => !(name in letterPlaces))).toEqual([]);
  });

  test.each(languages)('says each thing that is known, and nothing is marked (%s)', (language) => {
    const words = compose(template, full, allLaws, language);
    const text = letterText(words);
    expect(text).not.toMatch(/[{}]|undefined|TO FILL IN|待填/);
    expect(missingIn(text, language)).toEqual([]);
    // Which places a language needs is its own matter: a Chinese signature has no position.
    const named = new Set(
      [
        ...JSON.stringify(
          [frames[template.to], template.subject, template.parts].map((part) => only(part, language)),
        ).matchAll(/\{(\w+)\}/g),
      ].map(([, name]) => name as LetterPlace),
    );
    for (const place of named) {
      const value = full[place] ?? '';
      expect(text, place).toContain(letterPlaces[place].type === 'day' ? letterDay(value, language) : value);
    }
  });

  test.each(languages)('is written in its language from beginning to end (%s)', (language) => {
    const text = letterText(compose(template, {}, allLaws, language));
    const marks = letterPlaceNames.map((place) => markOf(place, language));
    const own = marks.reduce((rest, mark) => rest.replaceAll(mark, ''), text);
    if (language === 'en') expect(own).not.toMatch(/[\u3000-\u9fff\uff00-\uffef]/);
    else expect(own.replace(/(UK )?GDPR/g, '')).not.toMatch(/[a-z]{2,}|[,;!?:] |"/i);
    expect(text).not.toMatch(/ {2}|[ \t]$/m);
  });

  test('cites a rule only where it applies', () => {
    for (const language of languages) {
      const none = compose(template, full, new Set(), language).text;
      const cited = {
        pipl: /Personal Information Protection Law|个人信息保护法/,
        gdpr: /[(（]GDPR/,
        'uk-gdpr': /UK GDPR/,
        'data-act': /2023\/2854/,
      };
      for (const law of letterLaws) {
        expect(none).not.toMatch(cited[law]);
        const citing = template.parts.some((part) => part.law === law);
        expect(cited[law].test(compose(template, full, new Set([law]), language).text)).toBe(citing);
      }
    }
  });
});

/** The part of a template or frame that is in one language. */
function only(part: unknown, language: string): unknown {
  return JSON.parse(
    JSON.stringify(part, (key, value) => (key === 'en' || key === 'zh-CN' ? (key === language ? value : '') : value)),
  );
}

test('every letter, at every site, of any case: what is not known is marked and listed, and no place is left', () => {
  const some = fc.record(
    Object.fromEntries(
      letterPlaceNames.map((place) => [
        place,
        letterPlaces[place].type === 'day'
          ? fc
              .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
              .map((date) => date.toISOString().slice(0, 10))
          : fc.constantFrom('Sample', '示例公司', '$& {company} {{x}}', 'a\nb', ''),
      ]),
    ),
    { requiredKeys: [] },
  ) as fc.Arbitrary<LetterValues>;
  fc.assert(
    fc.property(
      fc.constantFrom(...everyTemplate),
      fc.constantFrom(...sites),
      fc.constantFrom(...languages),
      fc.subarray([...letterLaws]),
      some,
      (template, site, language, laws, said) => {
        const events = Object.entries(said).map(([place, value], at) => ({
          ...{ type: 'letter-place-set', place: place as LetterPlace, value: value ?? '' },
          ...{ seq: at + 1, at: '2026-11-22T00:00:00.000Z' },
        })) as Parameters<typeof letterValues>[0]['state']['events'];
        const account = { id: '4711', region: 'x', host: 'crm.example' };
        const state = stateOf(events, [], [], []);
        const values = letterValues({ case: { account }, site, state, today: '2026-11-22' }, template, language);
        const text = letterText(compose(template, values, new Set(laws), language));
        // What the person wrote may look like a place; nothing else may.
        const rest = Object.values(values).reduce((left, value) => (value ? left.replaceAll(value, '') : left), text);
        expect(rest).not.toMatch(/\{\w*\}/);
        const known = (place: LetterPlace) => (values[place] ?? '') !== '';
        expect(missingIn(text, language).filter(known)).toEqual([]);
        for (const [mark] of text.matchAll(/\[TO FILL IN: [^\]]*\]|【待填：[^】]*】/g))
          expect(missingIn(text, language).map((place) => markOf(place, language))).toContain(mark);
      },
    ),
    { numRuns: 2_000 },
  );
});
