/**
 * The id under which a log speaks of something. Where a second log of a case stands beside the first, the store adds `~2` to its ids;
 * the lines themselves never change.
 */
export function plainId(id: string): string {
  return /^[0-9a-f]{8}-[0-9a-f-]{27}(~\d+)+$/.test(id) ? id.slice(0, 36) : id;
}

/** Under which owner the bytes of a piece's redacted copies lie, by the name of the part. */
export function copiesOf(evidence: string): string {
  return `redacted:${evidence}`;
}
