import { same, say } from '../event-text/say.ts';
import { exportTimes } from '../export-clocks.ts';
import { waitingLetters } from '../letters/letters.ts';
import { dayText } from './day-text.ts';
import type { CaseDates, Deadline } from './deadline.ts';
import type { DateFacts } from './facts.ts';
import { dayIn } from './zone.ts';

/** The days that follow from what happened: links of exports that end, answers that are awaited. */
export function logDates({ site, state, zone }: DateFacts): CaseDates {
  const links = exportTimes(site, state).flatMap(({ exported, clocks }) =>
    clocks
      .filter(({ type }) => type === 'kept')
      .map(({ at, since, from }): Deadline => {
        const begun = { when: dayText(dayIn(new Date(since), zone)) };
        const text =
          from === 'ready'
            ? { en: 'Counted from {when}, when it was ready.', 'zh-CN': '自 {when} 文件就绪时起算。' }
            : {
                en: 'Counted from {when}, when it was requested; when it was ready isn’t known.',
                'zh-CN': '自 {when} 申请时起算：何时就绪尚不清楚。',
              };
        return {
          id: `export-${exported.id}`,
          title: say({ en: 'Download the export: {name}', 'zh-CN': '下载导出文件：{name}' }, { name: exported.name }),
          day: dayIn(at, zone),
          at: at.toISOString(),
          kind: 'act',
          computed: [say(text, begun)],
          basis: { type: 'site', from: exported.from },
        };
      }),
  );
  const letters = waitingLetters(state.events).map(
    ({ id, kind, subject, sent }): Deadline => ({
      id: `letter-${kind}-${id}`,
      title: say({ en: 'An answer is due: {subject}', 'zh-CN': '应收到答复：{subject}' }, { subject: same(subject) }),
      day: sent.answerBy,
      kind: 'act',
      computed: [
        say({ en: 'The letter was sent on {day}.', 'zh-CN': '函件于 {day} 发出。' }, { day: dayText(sent.day) }),
      ],
      basis: { type: 'log' },
    }),
  );
  return { known: [...links, ...letters], open: [] };
}
