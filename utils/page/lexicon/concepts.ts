/** The languages a page may be in. English also stands in for what a translation leaves out. */
export const pageLanguages = ['en', 'zh-CN', 'zh-TW', 'ja', 'de', 'fr', 'es', 'pt-BR', 'ko', 'ru'] as const;
export type PageLanguage = (typeof pageLanguages)[number];

/** What a control does. A name that holds an act which an intent does not ask for speaks against that intent. */
export const acts = [
  'end',
  'unsubscribe',
  'delete',
  'close',
  'deactivate',
  'turn-off',
  'export',
  'download',
  'backup',
  'submit',
  'request',
  'confirm',
  'log-out',
  'keep',
  'pause',
  'undo',
  'save',
  'import',
  'add',
  'edit',
  'search',
  'help',
  'contact',
  'reset',
  'copy',
  'change-plan',
] as const;

/** What it does it to, and what else tells one name from another. `filler` are words that say nothing, `dismiss` those that leave a dialog. */
export const things = [
  'subscription',
  'plan',
  'free',
  'billing',
  'invoice',
  'renewal',
  'account',
  'organisation',
  'user',
  'access',
  'customer',
  'contract',
  'data',
  'personal-data',
  'file',
  'format',
  'api',
  'settings',
  'manage',
  'view',
  'profile',
  'reason',
  'newsletter',
  'password',
  'session',
  'order',
  'history',
  'record',
  'active',
  'ended',
  'danger',
  'question',
  'dismiss',
  'all',
  'filler',
] as const;

export type Act = (typeof acts)[number];
export type Concept = Act | (typeof things)[number];

/**
 * One line of the lexicon: what the words mean (`delete+account`: both at once), where they were seen, and the words themselves, separated by commas. A `*` stands for any
 * letters (`kündig*`); in Chinese, Japanese and Korean a word counts wherever it stands in a text.
 */
export type Row = readonly [concept: Concept | `${Act}+${Concept}`, source: Sources, words: string];

/**
 * Public translations that the words were read in, and `U` for usual wording without a source: the first to be doubted.
 * The letters may be combined. docs/finder.md says which project each one is.
 */
type Source =
  | 'G'
  | 'B'
  | 'C'
  | 'L'
  | 'W'
  | 'R'
  | 'F'
  | 'D'
  | 'E'
  | 'T'
  | 'V'
  | 'U'
  | 'M'
  | 'Z'
  | 'P'
  | 'J'
  | 'S'
  | 'A'
  | 'K'
  | 'N'
  | 'H'
  | 'O'
  | 'I'
  | 'X'
  | 'Y'
  | 'Q';
export type Sources = Source | `${Source}${Source}` | `${Source}${Source}${Source}`;
