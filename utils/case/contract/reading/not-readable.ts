/** Why a document gave no text. */
export class NotReadable extends Error {
  readonly why: 'damaged' | 'too-large' | 'locked' | 'no-text';

  constructor(why: NotReadable['why']) {
    super(why);
    this.why = why;
  }
}
