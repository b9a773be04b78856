import { systemById } from '../../migration/systems/index.ts';
import type { Text } from '../../text.ts';
import type { LoggedEvent } from '../events/index.ts';

/** What is known of how the data would get into an alternative. */
export interface Formats {
  /** What its import takes, by the system's facts; undefined for a system that the program does not know. */
  import?: { name: Text; objects: Text[] };
  /** The last try of the exported files: rows that fit, and rows that its import would refuse. */
  tried?: { fit: number; rejected: number; at: string };
}

/** What the migration check says of an alternative's data formats. */
export function formatsOf(system: string | undefined, events: readonly LoggedEvent[]): Formats {
  const known = system === undefined ? undefined : systemById(system);
  if (!known) return {};
  const last = events.findLast((event) => event.type === 'migration-checked' && event.system === known.id);
  const objects = Object.values(known.objects).flatMap((object) => (object ? [object.name] : []));
  const formats: Formats = { import: { name: known.name, objects } };
  if (last?.type !== 'migration-checked') return formats;
  const sum = (of: 'rows' | 'rejected') => last.tables.reduce((total, table) => total + table[of], 0);
  return { ...formats, tried: { fit: sum('rows') - sum('rejected'), rejected: sum('rejected'), at: last.at } };
}
