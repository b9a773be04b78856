import { el } from '../../../kit/page/index.js';
import { get } from '../api.js';
import { text } from '../dom.js';

/** One record: what is known about it on the left, its (empty) history in the middle. */
export async function renderRecord({ session, groups }) {
  const { typeId, id } = groups;
  const { title, properties } = await get(`/crm-objects/v1/${session.portalId}/${typeId}/${id}`);
  const known = Object.entries(properties).map(([name, value]) => [
    el('dt', {}, text(`column.${name}`)),
    el('dd', {}, value || '--'),
  ]);
  return el(
    'div',
    { class: 'page record' },
    el(
      'aside',
      { class: 'card', 'data-test-id': 'left-sidebar' },
      el('h1', {}, title),
      el('dl', { class: 'properties', 'data-selenium-test': 'highlightedPropertySidebar' }, known),
    ),
    el(
      'section',
      { class: 'card', 'data-test-id': 'middle-pane' },
      el('h2', {}, text('record.activities')),
      el('p', { class: 'quiet' }, text('record.noActivities')),
    ),
  );
}
