import { describe, expect, it } from 'vitest';
import { areaAfterKey, areaBetween, areaInMiddle } from './area-geometry.ts';

const size = { width: 1000, height: 500 };
const area = { x: 100, y: 100, width: 50, height: 20 };
const key = (name: string, more: { shiftKey?: boolean; altKey?: boolean } = {}) => ({
  ...{ key: name, shiftKey: false, altKey: false },
  ...more,
});

it('an area may be drawn from any corner, and ends at the edge', () => {
  expect(areaBetween({ x: 300, y: 90 }, { x: 100, y: 200 }, size)).toEqual({ x: 100, y: 90, width: 200, height: 110 });
  expect(areaBetween({ x: -20, y: 480 }, { x: 50, y: 900 }, size)).toEqual({ x: 0, y: 480, width: 50, height: 20 });
});

it('one that the keyboard begins lies within the picture', () => {
  const { x, y, width, height } = areaInMiddle(size, 495);
  expect(x + width / 2).toBe(500);
  expect(y + height).toBe(500);
  expect(areaInMiddle({ width: 1000, height: 40 }, 0)).toMatchObject({ y: 0, height: 40 });
});

describe('the arrows', () => {
  it('move it by a hundredth, or by a pixel', () => {
    expect(areaAfterKey(area, key('ArrowRight'), size)).toEqual({ ...area, x: 110 });
    expect(areaAfterKey(area, key('ArrowUp', { altKey: true }), size)).toEqual({ ...area, y: 99 });
    expect(areaAfterKey({ ...area, x: 5 }, key('ArrowLeft'), size)).toEqual({ ...area, x: 0 });
  });

  it('with Shift change its size, never to nothing and never beyond the edge', () => {
    expect(areaAfterKey(area, key('ArrowDown', { shiftKey: true }), size)).toEqual({ ...area, height: 30 });
    expect(areaAfterKey({ ...area, height: 6 }, key('ArrowUp', { shiftKey: true }), size)?.height).toBe(4);
    expect(areaAfterKey({ ...area, x: 945 }, key('ArrowRight', { shiftKey: true }), size)?.width).toBe(55);
  });

  it('other keys do nothing', () => {
    expect(areaAfterKey(area, key('a'), size)).toBeUndefined();
  });
});
