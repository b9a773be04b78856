import { button, el, get, is, pause, post, question, say } from '../../../kit/page/index.js';

/** Which tables, then a wait, then the download. */
export function exportTables({ signal }) {
  const names = ['account', 'contact', 'lead', 'opportunity'];
  const answers = names.map((name) => [name, say(`app.${name}`)]);
  const { group, chosen } = question('checkbox', say('maker.choose'), answers, () => {
    start.disabled = chosen().length === 0;
  });
  is('table-account', group.querySelector('input'));
  const start = is('export-start', button('maker.export', 'primary', press, { disabled: true }));
  const state = el('div', { role: 'status' });
  return el(
    'div',
    { class: 'page' },
    el('h1', {}, say('maker.export')),
    group,
    el('div', { class: 'row' }, start),
    state,
  );

  async function press() {
    start.disabled = true;
    await post('/practice/tables/export', { tables: chosen() });
    state.replaceChildren(say('maker.running'));
    while (!signal.aborted && (await get('/practice/tables/export')).state === 'running') await pause('poll');
    const file = el(
      'a',
      { class: 'link', href: '/practice/tables/export/files', download: true },
      say('maker.download'),
    );
    state.replaceChildren(is('download', file));
  }
}
