import { banner, el, framed, get, is, mistake, pause, say, sayDate } from '../../../kit/page/index.js';
import { classicButton, page } from './page.js';

/** Data Export: what can be started, and the files of the last export. It looks again by itself while one is being made. */
export async function dataExport({ session, go, signal }) {
  const known = await get('/services/practice/export');
  if (known.status === 'queued') lookAgain(go, signal);
  return page(
    say('export.title'),
    session,
    el('p', {}, say('export.intro')),
    known.mayExport
      ? is(
          'export-now',
          classicButton('export.now', () => go('/ui/setup/export/DataExportPage/e')),
        )
      : el('p', {}, say('export.tooSoon', { date: sayDate(known.nextAt) })),
    is('schedule-export', classicButton('export.schedule', mistake('schedule-export'))),
    known.status === 'queued' && banner('info', say('export.queued')),
    known.status === 'ready' && el('p', {}, say('export.ready')),
    known.status === 'ready' && files(known.files),
  );
}

async function lookAgain(go, signal) {
  await pause('poll');
  if (!signal.aborted) go('/ui/setup/export/DataExportPage/d');
}

function files(names) {
  const rows = names.map((name) => {
    const row = el('tr', {}, el('th', { scope: 'row' }, name), el('td', {}, downloadLink(name)));
    row.className = 'dataRow';
    return row;
  });
  const head = el('tr', {}, el('th', {}, say('export.file')), el('th', {}, say('export.action')));
  return el('table', {}, el('thead', {}, head), el('tbody', {}, rows));
}

/** In a frame the address stands in a call of a function of the page around it. */
function downloadLink(name) {
  const address = `/servlet/servlet.OrgExport?fileName=${name}&id=0925g000000PrAc`;
  const href = framed ? `javascript:srcUp('${encodeURIComponent(address)}');` : address;
  const link = el('a', { href, target: '_self', on: { click: save } }, say('export.download'));
  link.className = 'actionLink';
  function save(event) {
    event.preventDefault();
    const file = el('a', { href: address, download: name });
    document.body.append(file);
    file.click();
    file.remove();
  }
  return is('download', link);
}
