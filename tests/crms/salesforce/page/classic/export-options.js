import { ApiError, banner, checkbox, el, field, is, post, say, select } from '../../../kit/page/index.js';
import { classicButton, page } from './page.js';

/** What to export, and how. Whether Salesforce offers ISO-8859-1 first is not in the facts; here it does, as it did. */
export function exportOptions({ session, go }) {
  const encoding = is(
    'encoding',
    select([
      ['ISO-8859-1', 'ISO-8859-1 (General US & Western European, ISO-LATIN-1)'],
      ['UTF-8', 'Unicode (UTF-8)'],
    ]),
  );
  const box = (key, what) => {
    const { input, row } = checkbox(say(key));
    is(what, input);
    return { input, row };
  };
  const attachments = box('export.attachments', 'include-attachments');
  const files = box('export.files', 'include-files');
  const noLineBreaks = box('export.noLineBreaks', 'no-line-breaks');
  const everything = box('export.all', 'include-all');
  const problem = el('div', {});
  const overview = '/ui/setup/export/DataExportPage/d';

  async function start() {
    const choice = {
      encoding: encoding.value,
      attachments: attachments.input.checked,
      files: files.input.checked,
      noLineBreaks: noLineBreaks.input.checked,
      everything: everything.input.checked,
    };
    try {
      await post('/services/practice/export/start', choice);
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      problem.replaceChildren(banner('danger', say('export.nothing')));
      return;
    }
    await go(overview);
  }

  return page(
    say('export.title'),
    session,
    field(say('export.encoding'), encoding),
    [attachments, files, noLineBreaks].map(({ row }) => row),
    el('h3', {}, say('export.data')),
    everything.row,
    problem,
    is('start-export', classicButton('export.start', start)),
    is(
      'export-cancel',
      classicButton('export.cancel', () => go(overview)),
    ),
  );
}
