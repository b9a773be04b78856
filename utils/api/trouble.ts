/**
 * Why reading stopped. What was read until then is kept, and reading can be taken up where it stopped.
 * `wrong-page`: the tab is elsewhere, or shows another account. `outside`: the vendor's next page lies outside of what may be read.
 */
export const troubles = [
  'wrong-page',
  'signed-out',
  'not-allowed',
  'not-there',
  'too-fast',
  'server-fails',
  'no-answer',
  'not-json',
  'not-rows',
  'too-large',
  'circle',
  'outside',
] as const;

export type Trouble = (typeof troubles)[number];

export class ApiTrouble extends Error {
  override readonly name = 'ApiTrouble';
  readonly trouble: Trouble;

  constructor(trouble: Trouble) {
    super(trouble);
    this.trouble = trouble;
  }
}
