import type { Language } from '../../../utils/text.ts';
import type { Route } from './route.ts';

/** What can be set of every practice CRM. A practice adds its own; `role` takes the roles that it knows. */
export interface BaseOptions {
  language: Language;
  role: string;
  /** Whether the subscription is already cancelled at the start. */
  cancelled: boolean;
  signedIn: boolean;
  /** How long the pages take to draw: `slow` 300–1500 ms in stages, `quick` tens of milliseconds. */
  pace: 'slow' | 'quick';
  /** The port on 127.0.0.1; 0 lets the system choose. */
  port: number;
}

/** A request as the server saw it, files of the pages left out. */
export interface SeenRequest {
  at: number;
  method: string;
  host: string;
  path: string;
}

/** What changes in every practice CRM while it runs; tests read it, and may write it to set a scene. */
export interface BaseState {
  signedIn: boolean;
  requests: SeenRequest[];
  /** Names of what was pressed that nobody who wants to leave should press, oldest first. */
  mistakes: string[];
  /** Mails that the vendor would have sent, as `.eml` text, newest last. */
  mails: string[];
}

/** The one account that a practice CRM holds. */
export interface Account<Options extends BaseOptions, State extends BaseState, Data = undefined> {
  readonly options: Options;
  readonly state: State;
  readonly data: Data;
}

/** A practice CRM, apart from its pages. */
export interface PracticeDefinition<Options extends BaseOptions, State extends BaseState, Data = undefined> {
  /** Name of its folder in `tests/crms/`. Its pages are in `page/` there, with `app.js`, `words.js` and `styles.css`. */
  readonly name: string;
  /** Title of its documents, as the vendor's have it. */
  readonly title: string;
  /** Every host it answers under, in lower case. All share one state. */
  readonly hosts: readonly string[];
  defaults(now: Date, language: Language): Options;
  /** Begin with {@link baseState}. `now` is in milliseconds since 1970. */
  makeState(options: Options, now: number): State;
  makeData?(options: Options): Data;
  /** The host at which the account lives. */
  home(options: Options): string;
  /** The account as its pages name it. */
  account(options: Options): { readonly id: string; readonly name: string };
  /** The only place where the state changes. Asked in order; what none of them answers gets a page. */
  readonly routes: readonly Route<Options, State, Data>[];
  /** Address of the page to sign in at, to which the address to come back to is appended, percent-encoded. */
  signIn(options: Options): string;
  /** Which script of `page/` an address loads; `app.js` when not given. */
  script?(url: URL, options: Options): string;
  /** What else the pages' scripts get as `settings`; only how pages look, never what the account may do. */
  settings?(options: Options): Readonly<Record<string, unknown>>;
  /** Where an address sends the browser, if anywhere: a path or a whole address. */
  redirect?(url: URL, account: Account<Options, State, Data>): string | undefined;
  /** `set-cookie` lines that come with a page. `sent` are the cookies the request had. */
  cookies?(url: URL, account: Account<Options, State, Data>, sent: ReadonlyMap<string, string>): readonly string[];
}

/** What every state begins with. */
export function baseState({ signedIn }: Pick<BaseOptions, 'signedIn'>): BaseState {
  return { signedIn, requests: [], mistakes: [], mails: [] };
}

/** What every practice's defaults begin with. */
export function baseDefaults(language: Language) {
  return { language, cancelled: false, signedIn: true, pace: 'slow' as const, port: 0 };
}
