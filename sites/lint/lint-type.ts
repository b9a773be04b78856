import type { Site } from '../schema.ts';

/** Something in a site that is allowed and still not good. */
export interface Complaint {
  /** RFC 6901, from the top of the site: `/places/export/words`. */
  pointer: string;
  message: string;
  suggestion: string;
}

/** One thing to look for in a site. */
export interface Lint {
  readonly id: string;
  run(site: Site): Complaint[];
}
