import { type Call, download, field, json, refuse } from '../../kit/index.ts';
import { makePart, partNames } from '../export-files.ts';
import { writeMail } from '../mail.ts';
import { hosts } from '../org.ts';
import type { ExportChoice } from '../state.ts';
import { base, forAdministrators, type Org, type SalesforceRoute } from './route.ts';

const hour = 3_600_000;
const kept = 48 * hour;
/** Enterprise may export every 7 days, other editions every 29. */
const pauseDays = { enterprise: 7, starter: 29, developer: 29 } as const;

/** The export as its page shows it. Files that are older than 48 hours are gone. */
function shown({ options, state }: Org, now: number) {
  const { dataExport } = state;
  const next = dataExport && dataExport.startedAt + pauseDays[options.edition] * 24 * hour;
  const isThere = dataExport && now >= dataExport.readyAt && now < dataExport.readyAt + kept;
  return {
    status: !dataExport ? 'none' : now < dataExport.readyAt ? 'queued' : isThere ? 'ready' : 'deleted',
    mayExport: next === undefined || now >= next,
    nextAt: next,
    startedAt: dataExport?.startedAt,
    files: isThere ? partNames(dataExport.choice) : [],
  };
}

function choiceFrom(body: Call['body']): ExportChoice {
  const ticked = (name: string) => field(body, name) === true;
  return {
    encoding: field(body, 'encoding') === 'UTF-8' ? 'UTF-8' : 'ISO-8859-1',
    attachments: ticked('attachments'),
    files: ticked('files'),
    noLineBreaks: ticked('noLineBreaks'),
    everything: ticked('everything'),
  };
}

export const exportRoutes: readonly SalesforceRoute[] = [
  { method: 'GET', path: `${base}/export`, answer: forAdministrators((org) => json(shown(org, Date.now()))) },
  {
    method: 'POST',
    path: `${base}/export/start`,
    answer: forAdministrators((org, { body }) => {
      const { options, state } = org;
      const now = Date.now();
      const choice = choiceFrom(body);
      if (!choice.everything) return refuse(400, 'NOTHING_CHOSEN');
      if (!shown(org, now).mayExport) return refuse(409, 'TOO_SOON');
      // What the export before had made is deleted with this.
      state.dataExport = { choice, startedAt: now, readyAt: now + options.exportDelay };
      const page = `https://${hosts.setup}/lightning/setup/DataManagementExport/home`;
      state.mails.push(writeMail('export', options.language, new Date(now), page));
      return json(shown(org, now));
    }),
  },
  {
    method: 'GET',
    path: '/servlet/servlet.OrgExport',
    hosts: [hosts.classic],
    answer: forAdministrators(async (org, { query }) => {
      const { data, options, state } = org;
      const name = query.get('fileName') ?? '';
      const part = shown(org, Date.now()).files.indexOf(name) + 1;
      if (part === 0 || !state.dataExport) return refuse(404, 'NO_SUCH_FILE');
      state.downloads.push(name);
      return download(name, await makePart(data, part, state.dataExport.choice, options.damage), 'application/zip');
    }),
  },
];
