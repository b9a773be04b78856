import { describe, expect, test } from 'vitest';
import { defineSystem } from '../system.ts';
import { systems } from './index.ts';
import { pipedrive } from './pipedrive.ts';

test('there is each system to choose, once', () => {
  const ids = systems.map(({ id }) => id);
  expect(ids).toEqual(['salesforce', 'hubspot', 'zoho', 'dynamics365', 'pipedrive', 'fxiaoke', 'csv']);
});

describe.each(systems)('$id', (system) => {
  test('keeps companies, contacts and deals apart, and each with its former ID', () => {
    for (const object of ['company', 'contact', 'deal'] as const) {
      expect(system.objects[object]?.fields).toHaveProperty('id');
    }
  });

  test('names the source of every fact', () => {
    const text = JSON.stringify(system);
    const used = [...text.matchAll(/"(?:from|lengths)":"(\w+)"/g)].map(([, name]) => name);
    expect(new Set(used)).toEqual(new Set(Object.keys(system.sources)));
  });
});

describe('what is refused', () => {
  const change = (altered: object) => () => defineSystem({ ...structuredClone(pipedrive), ...altered });

  test.each([
    ['an unknown key', { colour: 'blue' }, '(top)'],
    ['a source that is not there', { links: { ...pipedrive.links, from: 'hearsay' } }, 'no source is called “hearsay”'],
    [
      'a field that means nothing',
      { objects: { company: { ...pipedrive.objects.company, fields: { shoeSize: { header: 'Shoe' } } } } },
      'no such meaning',
    ],
    [
      'a guess for which rows would be put aside',
      {
        sources: { ...pipedrive.sources, mandatory: { ...pipedrive.sources.mandatory, grade: 'D' } },
      },
      'is a guess',
    ],
  ])('%s', (_, altered, message) => {
    expect(change(altered)).toThrow(message);
  });
});
