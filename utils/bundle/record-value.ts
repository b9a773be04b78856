/** A value in a record by its path, `clock.serverDate`, as words; empty when there is none, or it is no single value. */
export function member(record: Record<string, unknown>, path: string): string {
  const value = path.split('.').reduce<unknown>(step, record);
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

function step(object: unknown, key: string): unknown {
  return typeof object === 'object' && object !== null && Object.hasOwn(object, key)
    ? (object as Record<string, unknown>)[key]
    : undefined;
}
