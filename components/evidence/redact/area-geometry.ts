import type { Area } from '../../../utils/evidence/redact/marks.ts';

/** Width and height in pixels. */
export interface Size {
  width: number;
  height: number;
}

/** The smallest area, in pixels of the picture: less could not be seen, and not be hit. */
export const smallest = 4;

/** The area between two corners, in whatever order they were drawn, within the picture. */
export function areaBetween(one: { x: number; y: number }, other: { x: number; y: number }, size: Size): Area {
  const [left, right] = [Math.min(one.x, other.x), Math.max(one.x, other.x)].map((x) => clamp(x, 0, size.width));
  const [top, bottom] = [Math.min(one.y, other.y), Math.max(one.y, other.y)].map((y) => clamp(y, 0, size.height));
  return { x: left ?? 0, y: top ?? 0, width: (right ?? 0) - (left ?? 0), height: (bottom ?? 0) - (top ?? 0) };
}

/** A first area for those who work with the keyboard: in the middle of what they see. */
export function areaInMiddle(size: Size, centre: number): Area {
  const [width, height] = [size.width / 4, Math.min(size.height, size.width / 12)];
  return within({ x: (size.width - width) / 2, y: centre - height / 2, width, height }, size);
}

/** Which way an arrow key goes. */
const ways: Record<string, readonly [number, number]> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/**
 * An area after an arrow key: moved, or with Shift made larger or smaller; a hundredth of the width at a time, with Alt one pixel.
 * Undefined for other keys.
 */
export function areaAfterKey(
  area: Area,
  { key, shiftKey, altKey }: { key: string; shiftKey: boolean; altKey: boolean },
  size: Size,
): Area | undefined {
  const way = ways[key];
  if (!way) return undefined;
  const step = altKey ? 1 : Math.max(1, Math.round(size.width / 100));
  const [x, y] = [way[0] * step, way[1] * step];
  if (!shiftKey) return within({ ...area, x: area.x + x, y: area.y + y }, size);
  const [width, height] = [
    clamp(area.width + x, smallest, size.width - area.x),
    clamp(area.height + y, smallest, size.height - area.y),
  ];
  return { ...area, width, height };
}

/** The same area, pushed back into the picture. */
function within(area: Area, { width, height }: Size): Area {
  return { ...area, x: clamp(area.x, 0, width - area.width), y: clamp(area.y, 0, height - area.height) };
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(most, value));
}
