import { ApiError, banner, el, get, is, pause, post, radio, say } from '../../../kit/page/index.js';
import { settingsPage } from './settings-page.js';

const times = ['twiceMonth', 'onceMonth', 'everyWeek', 'immediately'];

/** Data Backup. Where its parts stand and what the state says is known from a script of 2021; the button's words are not. */
export async function backup({ organisation, signal }) {
  const state = el('div', { class: 'stack' });
  const begin = async () => {
    try {
      await post('/crm/bulk/v8/backup');
      state.replaceChildren(banner('success', say('backup.scheduled')));
      await follow(state, signal);
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      state.replaceChildren(banner('danger', say('backup.limit')));
    }
  };
  const start = el(
    'button',
    { type: 'button', class: 'primary', disabled: true, on: { click: begin } },
    say('backup.start'),
  );
  const choices = times.map((time) => {
    const { input, row } = radio(say(`backup.${time}`), {
      name: 'repeat',
      on: {
        change: () => {
          start.disabled = false;
        },
      },
    });
    is(`backup-${time}`, input);
    return el('lyte-radiobutton', {}, row);
  });
  show(state, await get('/crm/bulk/v8/backup'));
  return settingsPage(
    organisation,
    'setup.backup',
    el('p', { class: 'quiet' }, say('backup.about')),
    el('p', {}, say('backup.how')),
    el('div', { id: 'dbRepeatType', class: 'stack' }, choices),
    el('div', { id: 'configBtn' }, el('lyte-button', {}, is('start-backup', start))),
    state,
  );
}

async function follow(state, signal) {
  for (;;) {
    await pause('poll');
    if (signal.aborted) return;
    const backup = await get('/crm/bulk/v8/backup');
    show(state, backup);
    if (backup.status !== 'INPROGRESS') return;
  }
}

function show(state, { status, data_links: data, attachment_links: attachments }) {
  if (status === 'INPROGRESS') state.replaceChildren(banner('info', say('backup.running')));
  if (status !== 'COMPLETED') return;
  state.replaceChildren(
    banner('success', say('backup.ready')),
    el('h3', {}, say('backup.data')),
    el(
      'div',
      { id: 'dbDataLink' },
      data.map((href, index) => fileLink(href, `data-link-${index + 1}`)),
    ),
    el('h3', {}, say('backup.attachments')),
    el(
      'div',
      { id: 'dbAttachmentLink' },
      attachments.map((href) => fileLink(href, 'attachments-link')),
    ),
  );
}

function fileLink(href, name) {
  return el('div', {}, is(name, el('a', { class: 'link', href }, href.split('/').at(-1))));
}
