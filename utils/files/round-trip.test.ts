import fc from 'fast-check';
import { expect, test } from 'vitest';
import { RoundTrip } from './round-trip.ts';

test('any rows come back as they were', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', '\r', ' ', '=', '客', '\ufeff', '\t', ';') });
  fc.assert(
    fc.property(fc.array(fc.array(cell, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 9 }), (rows) => {
      const trip = new RoundTrip();
      rows.forEach((cells, row) => {
        for (const cell of cells) {
          const bytes = new TextEncoder().encode(cell.replaceAll('"', '""'));
          trip.cell(bytes, 0, bytes.length, true);
        }
        trip.row(row);
      });
      expect(trip.end()).toEqual({ same: rows.length });
    }),
  );
});

test('no more than the first rows are kept', () => {
  const trip = new RoundTrip();
  let rows = 0;
  for (; trip.keeps; rows++) {
    trip.cell(new Uint8Array(10_000).fill(0x61), 0, 10_000, false);
    trip.row(rows);
  }
  expect(rows).toBe(100);
});
