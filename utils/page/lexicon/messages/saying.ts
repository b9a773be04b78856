/** What a sentence about a subscription or an account may say of it. `if` words make it say nothing: it hasn't happened. */
export type Saying = 'failed' | 'done' | 'expired' | 'until' | 'pending' | 'renews' | 'off' | 'resumed' | 'if';

/**
 * Words of one language by what they say, of the sentences in the sources that docs/finder.md names. A `*` stands for any letters,
 * and `…` for any few words between.
 */
export type Sayings = Record<Saying, string[]>;
