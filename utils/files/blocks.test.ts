import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Blocks } from './blocks.ts';

test('however the pieces are cut, the blocks are the same and each sees the next', () => {
  fc.assert(
    fc.property(fc.array(fc.uint8Array({ maxLength: 30 }), { maxLength: 12 }), (pieces) => {
      const seen: number[][] = [];
      const nexts: (number[] | undefined)[] = [];
      const blocks = new Blocks(8, (block, next) => {
        seen.push([...block]);
        nexts.push(next && [...next]);
      });
      for (const piece of pieces) blocks.write(piece);
      blocks.end();
      expect(seen.flat()).toEqual(pieces.flatMap((piece) => [...piece]));
      expect(seen.slice(0, -1).every((block) => block.length === 8)).toBe(true);
      expect(nexts).toEqual([...seen.slice(1), undefined]);
    }),
  );
});
