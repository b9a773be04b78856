import type { Point } from './verify-report.ts';

export type { Point };

const mostPlaces = 100;

/** A point of the report, with all its places. */
export function made(
  id: Point['id'],
  result: Point['result'],
  { fault, values = {}, places = [] }: Partial<Pick<Point, 'fault' | 'values' | 'places'>> = {},
): Point {
  return { id, result, fault, values, places };
}

/** A point as its schema allows it: names inside a hostile zip may be of any length. */
export function cut({ places, ...point }: Point): Point {
  return { ...point, places: places.slice(0, mostPlaces).map((place) => place.slice(0, 1_000)) };
}
