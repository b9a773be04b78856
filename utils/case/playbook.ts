import type { Site } from '../../sites/schema.ts';
import type { Text } from '../text.ts';
import { customerResults } from './customer-results.ts';
import { isProven } from './export-answer.ts';
import { knownAnswer } from './known-answer.ts';
import type { CaseState } from './state.ts';

export const phases = [
  { id: 'decide', name: { en: 'Decide', 'zh-CN': '决定' } },
  { id: 'contract', name: { en: 'Contract', 'zh-CN': '合同' } },
  { id: 'save', name: { en: 'Save the data', 'zh-CN': '保存数据' } },
  { id: 'cancel', name: { en: 'Cancel', 'zh-CN': '退订' } },
  { id: 'switch-off', name: { en: 'Switch off', 'zh-CN': '停用' } },
  { id: 'settle', name: { en: 'Settle', 'zh-CN': '结算' } },
  { id: 'confirm', name: { en: 'Confirm', 'zh-CN': '确认' } },
  { id: 'after', name: { en: 'Afterwards', 'zh-CN': '之后' } },
] as const satisfies readonly { id: string; name: Text }[];
export type Phase = (typeof phases)[number]['id'];

export type TaskStatus = 'open' | 'under-way' | 'trouble' | 'done' | 'not-needed';

export const statusNames: Record<TaskStatus, Text> = {
  open: { en: 'Open', 'zh-CN': '待办' },
  'under-way': { en: 'Under way', 'zh-CN': '进行中' },
  trouble: { en: 'Needs a look', 'zh-CN': '需要处理' },
  done: { en: 'Done', 'zh-CN': '完成' },
  'not-needed': { en: 'Not needed', 'zh-CN': '不需要' },
};

/** What a person does next on a task, apart from saying that it is done. */
export type TaskAction = 'guide' | 'counts' | 'customers' | 'files' | 'evidence' | 'bundle';

interface Rule {
  id: string;
  phase: Phase;
  title(site: Site): Text;
  why(site: Site): Text;
  /** Source of `why`, where that is the vendor's word. */
  from?(site: Site): string | undefined;
  /** A place of the site where this is done. */
  place?(site: Site): string | undefined;
  guide?(site: Site): string | undefined;
  action?: TaskAction;
  /** Left out where it is not for this site. */
  for?(site: Site): boolean;
  /** What the records show; `undefined` leaves it to the person's word. */
  shown?(state: CaseState, site: Site): TaskStatus | undefined;
}

const same = (text: Text) => () => text;
const hasGuide = (name: string) => (site: Site) => name in site.guides;
const guideIfKnown = (name: string) => (site: Site) => (name in site.guides ? name : undefined);
/** What its guide shows; that it is done is the person's word. */
const byGuide = (name: string) => (state: CaseState) => {
  const run = state.runs.find(({ guide }) => guide === name);
  return run?.status === 'stopped' ? 'trouble' : run?.status === 'active' ? 'under-way' : undefined;
};
/** What the lists of customers show: done when each customer has a result and none waits for approval. */
const listsShown = ({ events }: CaseState): TaskStatus | undefined => {
  const lists = events.filter((event) => event.type === 'customers-taken');
  if (lists.length === 0) return undefined;
  const settled = lists.every(({ list, orders }) => {
    const last = [...customerResults(events, list).values()].flatMap((results) => results.at(-1) ?? []);
    return last.length >= orders && last.every(({ outcome }) => outcome !== 'waiting');
  });
  return settled ? 'done' : 'under-way';
};
const placeIfKnown = (name: string) => (site: Site) => (name in site.places ? name : undefined);

const rules: readonly Rule[] = [
  {
    id: 'reason',
    phase: 'decide',
    title: same({ en: 'Write down why you leave', 'zh-CN': '写下离开的原因' }),
    why: same({
      en: 'The vendor asks for a reason, and your own files should hold one.',
      'zh-CN': '供应商会问原因，自己的档案里也该有一份。',
    }),
    shown: (state) => (state.notes.has('reason') ? 'done' : undefined),
  },
  {
    id: 'people',
    phase: 'decide',
    title: same({ en: 'Tell the people who use it', 'zh-CN': '通知使用它的同事' }),
    why: same({
      en: 'Sales, service, marketing and finance each lose something. Note who was told what.',
      'zh-CN': '销售、客服、市场和财务都会受影响。记下通知了谁、说了什么。',
    }),
  },
  {
    id: 'contract',
    phase: 'contract',
    title: same({ en: 'Look up end date, notice period and fees', 'zh-CN': '查明到期日、通知期和费用' }),
    why: same({
      en: 'Notice that comes too late renews the contract. The contract decides, not this program.',
      'zh-CN': '通知晚了合同就会续期。以合同为准，而不是以本程序为准。',
    }),
    place: (site) => site.cancel.at,
  },
  {
    id: 'counts',
    phase: 'save',
    for: (site) => site.objects.length > 0,
    title: same({ en: 'See how many records there are', 'zh-CN': '看清有多少条记录' }),
    why: same({
      en: 'Open each list once. The number it shows is what the export is held against.',
      'zh-CN': '逐个打开列表，上面显示的数量用来核对导出文件。',
    }),
    action: 'counts',
    shown: (state, site) => share(site.objects.filter(({ id }) => state.counts.has(id)).length, site.objects.length),
  },
  {
    id: 'export',
    phase: 'save',
    title: same({ en: 'Export the data', 'zh-CN': '导出数据' }),
    why: (site) => site.exports[0]?.contains ?? { en: 'Everything you want to keep.', 'zh-CN': '所有想保留的数据。' },
    from: (site) => site.exports[0]?.from,
    place: (site) => site.exports[0]?.at,
    guide: (site) => site.exports[0]?.guide,
    action: 'guide',
    shown: (state, site) => {
      const guides = site.exports.map(({ guide }) => guide);
      const through = guides.some((guide) => guide && state.finishedGuides.has(guide));
      if (state.downloads.length > 0 || state.files.length > 0 || through) return 'done';
      const led = state.runs.some(({ guide, status }) => guides.includes(guide) && status === 'active');
      return led ? 'under-way' : undefined;
    },
  },
  {
    id: 'verify',
    phase: 'save',
    title: same({ en: 'Prove that the files are whole', 'zh-CN': '证明文件完整' }),
    why: same({
      en: 'Drop the files here. They are read on this computer and compared with the counts.',
      'zh-CN': '把文件拖到这里。只在本机读取，并与数量核对。',
    }),
    action: 'files',
    shown: (state, site) => {
      if (state.files.length === 0) return undefined;
      const opened = state.events.find((event) => event.type === 'case-opened');
      return isProven(knownAnswer(site, opened?.account ?? '', state)) ? 'done' : 'trouble';
    },
  },
  {
    id: 'right',
    phase: 'cancel',
    title: same({ en: 'Be signed in as someone who may cancel', 'zh-CN': '以有权退订的人登录' }),
    why: (site) => ({
      en: `Here that is ${site.mayCancel.who.en}.`,
      'zh-CN': `在这里是${site.mayCancel.who['zh-CN']}。`,
    }),
    from: (site) => site.mayCancel.from,
    place: (site) => site.cancel.at,
    shown: (state) => {
      if (state.seen.mayCancel === 'yes' || state.seen.cancelled === 'yes') return 'done';
      return state.seen.mayCancel === 'no' ? 'trouble' : undefined;
    },
  },
  {
    id: 'cancel',
    phase: 'cancel',
    title: (site) => site.guides[site.cancel.guide ?? '']?.title ?? { en: 'Cancel', 'zh-CN': '退订' },
    why: ({ cancel }) =>
      cancel.guide === undefined && cancel.words
        ? cancel.words.text
        : {
            en: 'Step by step to the last button. That one only you press.',
            'zh-CN': '一步一步带到最后一个按钮，那个按钮只由你点击。',
          },
    from: ({ cancel }) => (cancel.guide === undefined ? cancel.words?.from : undefined),
    place: (site) => site.cancel.at,
    guide: (site) => site.cancel.guide,
    action: 'guide',
    shown: (state, site) => {
      if (state.seen.cancelled === 'yes') return 'done';
      const guides = [site.cancel.guide, ...site.cancel.otherGuides];
      const runs = state.runs.filter(({ guide }) => guides.includes(guide));
      if (runs.some(({ status }) => status === 'active')) return 'under-way';
      return runs.some(({ status }) => status === 'stopped') ? 'trouble' : undefined;
    },
  },
  {
    id: 'customer',
    phase: 'cancel',
    title: same({ en: 'Terminate a customer, or a list of them', 'zh-CN': '与客户解约（单个或按名单）' }),
    why: same({
      en: 'For whoever ends a customer’s contract in this system instead of leaving it. If you leave: not needed.',
      'zh-CN': '用于在此系统内终止某位客户的合同。如果是要停用整个系统，请选“不需要”。',
    }),
    for: hasGuide('terminateCustomer'),
    guide: guideIfKnown('terminateCustomer'),
    action: 'customers',
    shown: (state) => listsShown(state) ?? byGuide('terminateCustomer')(state),
  },
  {
    id: 'users',
    phase: 'switch-off',
    title: same({ en: 'Deactivate the users', 'zh-CN': '停用用户' }),
    why: same({
      en: 'An account that nobody watches should let nobody in. Do it after the data is safe.',
      'zh-CN': '没人看管的账户不该再让人登录。数据保存好之后再做。',
    }),
    place: placeIfKnown('users'),
    guide: guideIfKnown('users'),
    shown: byGuide('users'),
  },
  {
    id: 'access',
    phase: 'switch-off',
    title: same({ en: 'Revoke tokens and connected apps', 'zh-CN': '撤销令牌和已连接的应用' }),
    why: same({
      en: 'Integrations keep reading, and failing, long after people have left.',
      'zh-CN': '人走了以后，集成仍会继续读取或报错。',
    }),
    place: placeIfKnown('apiAccess'),
    guide: guideIfKnown('access'),
    shown: byGuide('access'),
  },
  {
    id: 'bill',
    phase: 'settle',
    title: same({ en: 'Check the last bill', 'zh-CN': '核对最后一张账单' }),
    why: same({
      en: 'Line by line, against what should be owed. Keep it as evidence.',
      'zh-CN': '逐行核对应付金额，并存为凭证。',
    }),
    place: placeIfKnown('invoices'),
  },
  {
    id: 'sign-in',
    phase: 'confirm',
    title: same({ en: 'Try that nobody can sign in', 'zh-CN': '验证无法再登录' }),
    why: same({
      en: 'A user who was deactivated and still gets in was not deactivated.',
      'zh-CN': '停用后仍能登录，说明没有真正停用。',
    }),
    for: hasGuide('signIn'),
    guide: guideIfKnown('signIn'),
    shown: byGuide('signIn'),
  },
  {
    id: 'page',
    phase: 'confirm',
    title: same({ en: 'Keep the page that confirms it', 'zh-CN': '保存确认页面' }),
    why: same({
      en: 'Press the toolbar button on that page; it is kept as picture, text and copy.',
      'zh-CN': '在该页面上点击工具栏按钮，会存下截图、文字和副本。',
    }),
    place: (site) => site.cancel.at,
    action: 'evidence',
    shown: (state) =>
      state.evidence.some(({ kind, record }) => kind === 'page' && record.cancelled === 'yes') ? 'done' : undefined,
  },
  {
    id: 'mail',
    phase: 'confirm',
    title: same({ en: 'Keep the confirmation mail', 'zh-CN': '保存确认邮件' }),
    why: (site) => site.cancel.confirmation.text,
    from: (site) => site.cancel.confirmation.from,
    action: 'evidence',
    shown: (state) => (state.evidence.some(({ kind }) => kind === 'mail') ? 'done' : undefined),
  },
  {
    id: 'bundle',
    phase: 'after',
    title: same({ en: 'Hand over the bundle', 'zh-CN': '交付凭证包' }),
    why: same({
      en: 'One zip with everything above, which anyone can check without this program.',
      'zh-CN': '一个 zip 包含以上全部内容，任何人不用本程序也能验证。',
    }),
    action: 'bundle',
    shown: (state) => {
      const last = state.bundles.at(-1);
      if (!last) return undefined;
      // Anything kept or checked since then is not in it.
      return state.events.some(({ seq, type }) => seq > last.seq && !afterBundle.has(type)) ? 'under-way' : 'done';
    },
  },
];

const afterBundle = new Set(['case-archived', 'case-reopened', 'state-seen', 'count-seen', 'bundle-written']);

function share(done: number, all: number): TaskStatus | undefined {
  if (done === all) return all > 0 ? 'done' : undefined;
  return done > 0 ? 'under-way' : undefined;
}

/** What a task is called at this site; the id itself when a newer version of the program wrote it. */
export function taskTitle(id: string, site: Site): Text {
  return rules.find((rule) => rule.id === id)?.title(site) ?? { en: id, 'zh-CN': id };
}

/** One line of the checklist, ready to be shown. */
export interface Task {
  id: string;
  phase: Phase;
  title: Text;
  why: Text;
  /** Source of `why`, where that is the vendor's word. */
  from?: string;
  place?: string;
  guide?: string;
  action?: TaskAction;
  status: TaskStatus;
  /** True when the records show it, so that the person's word is not needed. */
  shown: boolean;
  reason?: string;
  note?: string;
}

/** The checklist of a case. A status is what the records show; where they show nothing, what the person said. */
export function tasksOf(site: Site, state: CaseState): Task[] {
  const ofSite = rules.filter((rule) => rule.for?.(site) ?? true);
  return ofSite.map((rule) => {
    const shown = rule.shown?.(state, site);
    const said = state.said.get(rule.id);
    const status: TaskStatus = shown === 'done' ? 'done' : (said?.type ?? shown ?? 'open');
    return {
      id: rule.id,
      phase: rule.phase,
      title: rule.title(site),
      why: rule.why(site),
      from: rule.from?.(site),
      place: rule.place?.(site),
      guide: rule.guide?.(site),
      action: rule.action,
      status,
      shown: shown === 'done',
      reason: said?.type === 'not-needed' ? said.reason : undefined,
      note: state.notes.get(rule.id),
    };
  });
}

/** The one thing to do next: what needs a look, else the guide that is running, else the first that is not finished with. */
export function nextTask(tasks: Task[]): Task | undefined {
  return (
    tasks.find(({ status }) => status === 'trouble') ??
    tasks.find(({ status, guide }) => status === 'under-way' && guide !== undefined) ??
    tasks.find(({ status }) => status === 'open' || status === 'under-way')
  );
}

/** How many tasks are finished with, and of how many. */
export function progressOf(tasks: Task[]): { done: number; all: number } {
  return { done: tasks.filter(({ status }) => status === 'done' || status === 'not-needed').length, all: tasks.length };
}
