import type { Text } from '../text.ts';
import type { Finding, Place, Severity } from './report.ts';

/** A check as people meet it: what it found, and what to do then. `{name}` places are filled from the finding's values. */
export interface Check<Id extends string = string> {
  readonly id: Id;
  readonly severity: Severity;
  readonly text: Text;
  readonly todo: Text;
}

/** Declares a check and keeps its id as a literal type, so that findings.ts is complete by type. */
export function check<const Id extends string>(declared: Check<Id>): Check<Id> {
  return declared;
}

/** More rows than these are in no text of a finding. */
const inText = 5;

/** A finding of this check. Values and place keep only what is known; `rows` are all rows it is about, as far as they are kept. */
export function found(
  of: Check,
  values: Finding['values'] = {},
  place?: Place,
  rows?: { readonly rowNumbers: number[] },
): Finding {
  const all = rows?.rowNumbers ?? [];
  return {
    id: of.id,
    severity: of.severity,
    values,
    ...(place ? { place } : {}),
    ...(all.length > inText ? { rows: all } : {}),
  };
}
