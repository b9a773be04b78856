/**
 * Why a host that the person named gave no answer.
 * `no-address`: what was typed is no http(s) address. `refused`: the person did not let us into the host. `not-reachable`: no page of it could
 * be opened, or the line broke. `no-answer`: it answered something else than was asked for. `too-large`, `too-late`: beyond the limits.
 */
export type HostTroubleReason = 'no-address' | 'refused' | 'not-reachable' | 'no-answer' | 'too-large' | 'too-late';

/** A question to a host that came to nothing. Nothing was kept of it. */
export class HostTrouble extends Error {
  override readonly name = 'HostTrouble';
  readonly reason: HostTroubleReason;

  /** @param said what the host answered instead, for the person: `HTTP 404`, `text/html` */
  constructor(reason: HostTroubleReason, said = '') {
    super(said);
    this.reason = reason;
  }
}
