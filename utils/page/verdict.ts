/** An answer that may honestly be missing. */
export type Answer = 'yes' | 'no' | 'unknown';

/** Why the program says that this person may, may not or might cancel. */
export type MayCancelReason = 'control-seen' | 'page-refuses' | 'not-on-the-page' | 'no-control-seen';

/** A number of records that a list of the CRM showed. */
export interface CountSeen {
  object: string;
  count: number;
}

/** What one look at a CRM's page tells. */
export interface Verdict {
  site: string;
  region: string;
  url: string;
  title: string;
  signedIn: Answer;
  mayCancel: Answer;
  reason: MayCancelReason;
  cancelled: Answer;
  account: { id?: string; name?: string };
  /** Ids of the places this page is. */
  places: string[];
  counts: CountSeen[];
}
