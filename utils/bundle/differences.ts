import type { Differences, Point, PointId } from './verify-report.ts';

/**
 * What the points come to, counted: the first thing that a person reads. Paths and lines that several points name count once.
 * @param points with all their places, not cut yet
 */
export function differencesOf(points: readonly Point[]): Differences {
  const placesOf = (...ids: PointId[]) =>
    points.filter(({ id, result }) => result === 'fails' && ids.includes(id)).flatMap(({ places }) => places);
  const count = (places: string[], mark: string) => new Set(places.filter((place) => place.startsWith(mark))).size;
  const listed = placesOf('complete', 'tags');
  const damaged = placesOf('payload', 'tags').filter((place) => !/^[+−] /.test(place));
  return {
    damaged: count(damaged, ''),
    added: count(listed, '+ '),
    missing: count(listed, '− '),
    contradicting: count(placesOf('chain', 'signatures', 'records', 'redactions'), ''),
    signature: signatureOf(points.find(({ id }) => id === 'signature')),
  };
}

function signatureOf(signature: Point | undefined): Differences['signature'] {
  if (signature?.fault === 'signed-anew' || signature?.fault === 'key-differs') return 'other-key';
  if (signature?.result !== 'holds') return 'broken';
  return signature.values.case === 'same' ? 'same-key' : 'unnamed';
}
