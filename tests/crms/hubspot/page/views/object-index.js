import { el, say, sayNumber, table } from '../../../kit/page/index.js';
import { get } from '../api.js';
import { button, text } from '../dom.js';

const objects = {
  '0-1': { key: 'nav.contacts', columns: ['Email', 'Phone Number', 'Contact owner', 'Associated Company'] },
  '0-2': { key: 'nav.companies', columns: ['Company Domain Name', 'Phone Number', 'City', 'Industry'] },
  '0-3': { key: 'nav.deals', columns: ['Deal Stage', 'Amount', 'Close Date', 'Associated Company'] },
};

/** The list of an object's records: how many there are, and a page of them. */
export async function renderObjectIndex({ session, signal, groups }) {
  const { typeId } = groups;
  const { key, columns } = objects[typeId];
  const asked = { page: 1, q: '' };
  const count = el('span', { class: 'quiet' });
  const list = el('div');

  async function load() {
    const query = new URLSearchParams(asked);
    const found = await get(`/crm-search/v1/${session.portalId}/${typeId}?${query}`);
    if (signal.aborted) return;
    count.replaceChildren(text('objects.count', { count: sayNumber(found.total) }));
    const rows = found.results.map(({ id, title, properties }) => [
      el('a', { class: 'link', href: `/contacts/${session.portalId}/record/${typeId}/${id}` }, title),
      ...columns.map((column) => properties[column] || '--'),
    ]);
    list.replaceChildren(
      table([label('objects.name'), ...columns.map((column) => label(`column.${column}`))], rows),
      pager(found),
    );
  }

  function pager({ page, pages }) {
    const go = (to) => () => {
      asked.page = to;
      return load();
    };
    return el(
      'div',
      { class: 'pager' },
      button('objects.previous', 'tertiary', go(page - 1), { disabled: page === 1 }),
      text('objects.page', { page, pages }),
      button('objects.next', 'tertiary', go(page + 1), { disabled: page === pages }),
    );
  }

  const search = el('input', {
    class: 'input narrow',
    type: 'search',
    placeholder: say('objects.search'),
    'aria-label': say('objects.search'),
    on: {
      change: ({ currentTarget }) => {
        Object.assign(asked, { page: 1, q: currentTarget.value });
        return load();
      },
    },
  });
  await load();
  return el(
    'div',
    { class: 'page' },
    el('div', { class: 'titleRow' }, el('div', {}, el('h1', {}, text(key)), count)),
    el('div', { class: 'bar' }, search),
    list,
  );
}

function label(key) {
  return el('span', { 'data-test-id': 'truncated-object-label' }, text(key));
}
