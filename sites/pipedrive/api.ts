import type { SiteInput } from '../schema.ts';

type ApiObject = NonNullable<SiteInput['api']>['objects'][number];

/** The first version of the vendor's API pages by offset; at most 500 rows at once. */
const list = (object: string, path: string): ApiObject => ({
  object,
  path,
  rows: '/data',
  idColumn: 'id',
  paging: { type: 'offset', parameter: 'start', more: '/additional_data/pagination/more_items_in_collection' },
  size: { parameter: 'limit', rows: 500 },
  from: 'apiHelp',
});

/** What the export leaves out. The session token in the page's own cookie serves for the first version of the API only. */
export const api: SiteInput['api'] = {
  base: '/api/v1',
  query: {
    session_token: { type: 'cookie', cookie: 'pipe-session-token' },
    strict_mode: { type: 'fixed', fixed: 'true' },
  },
  rate: { requests: 1, seconds: 1 },
  who: {
    en: 'Only what your own user may see is read.',
    'zh-CN': '只能读到你的用户有权查看的内容。',
  },
  objects: [
    list('notes', '/notes'),
    list('leads', '/leads'),
    list('files', '/files'),
    list('mails', '/mailbox/mailThreads?folder=inbox'),
    { ...list('users', '/users'), paging: { type: 'one-page' }, size: undefined },
  ],
  from: 'publicCode',
};
