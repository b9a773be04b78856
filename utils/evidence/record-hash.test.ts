import { expect, test } from 'vitest';
import { recordHash } from './record-hash.ts';

const facts = {
  kind: 'page',
  at: '2026-01-01T00:00:00.000Z',
  url: 'https://crm.example/',
  places: ['users'],
  record: { a: 1 },
};

test('is the same for the same facts, whatever the order of keys, and whatever JSON drops', async () => {
  const { record, ...rest } = facts;
  expect(await recordHash({ record: { b: undefined, ...record }, ...rest })).toBe(await recordHash(facts));
});

test.each([{ at: '2026-01-01T00:00:01.000Z' }, { url: undefined }, { places: [] }, { record: { a: 2 } }])(
  'is another one when something of them changes: %o',
  async (change) => {
    expect(await recordHash({ ...facts, ...change })).not.toBe(await recordHash(facts));
  },
);

test('leaves the title out, and what else stands in the row', async () => {
  expect(await recordHash({ ...facts, ...{ title: 'x', id: '1' } })).toBe(await recordHash(facts));
});
