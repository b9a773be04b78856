/** A rectangle in CSS px, from the window's corner. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** What a picture is of: what the window shows, the page from its top to its end, or one element. */
export const motifs = ['page', 'visible', 'element'] as const;
export type Motif = (typeof motifs)[number];

/** What a picture will show, in CSS px. */
export interface PicturePlan {
  /** The window, scrollbars included: what one shot of the browser shows. */
  view: { width: number; height: number };
  /** The finished picture. */
  width: number;
  height: number;
  /** How many shots it takes. */
  tiles: number;
  /** How much of the page, below, is not in it because it is longer than what is kept; 0 for none. */
  leftOut: number;
  /** `column`: a box of the page scrolls, not the page, and the picture is of that box. */
  of: 'window' | 'page' | 'column' | 'element';
}

/** One shot, once the page stands as it is wanted. */
export interface Tile {
  /** Which part of the window belongs into the picture. */
  from: Box;
  /** Where that part's corner lies in the picture. */
  x: number;
  y: number;
  /** Fields for passwords and the like, in the window: painted over before anything is kept. */
  secrets: Box[];
}

/** What both boxes cover; empty boxes have no width or height. */
export function overlap(one: Box, other: Box): Box {
  const x = Math.max(one.x, other.x);
  const y = Math.max(one.y, other.y);
  const width = Math.min(one.x + one.width, other.x + other.width) - x;
  const height = Math.min(one.y + one.height, other.y + other.height) - y;
  return { x, y, width: Math.max(width, 0), height: Math.max(height, 0) };
}
