/** A control as it is remembered: what a person knows it by, and attributes that its makers gave it. Never its place in the page. */
export interface ControlMarks {
  role: string;
  /** The accessible name, as it was read. */
  name: string;
  /** Attributes that are not generated, by name. */
  attributes: Record<string, string>;
  /** The heading over it. */
  heading?: string;
  /** The title of the dialog that it stands in. */
  dialog?: string;
}

/** A control that the person chose for a step, as the page is told of it. */
export interface PickView {
  control: ControlMarks;
  /** The addresses that it was picked at: `/customers/*`. */
  path: string;
}

/** The most of each that is kept, in characters or attributes. */
export const pickLimits = { role: 40, name: 200, attribute: 200, attributes: 8, heading: 120, path: 500 } as const;

const id = /^(\d+|[0-9a-f]{8,}|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})$/i;

/** The part of an address that stays when only records change: parts that are numbers or keys become `*`. A hash that is an address counts. */
export function pathPatternOf(address: URL): string {
  const parts = (path: string) =>
    path
      .split('/')
      .map((part) => (isKey(part) ? '*' : part))
      .join('/');
  const [route = ''] = /^#!?\/[^?]*/.exec(address.hash) ?? [];
  return `${parts(address.pathname)}${parts(route)}`.slice(0, pickLimits.path);
}

function isKey(part: string): boolean {
  return id.test(part) || (/\d/.test(part) && /^[\w-]{12,}$/.test(part));
}
