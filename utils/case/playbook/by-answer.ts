import type { Text } from '../../text.ts';
import { say } from '../event-text/say.ts';
import { departmentNames } from '../people/lines.ts';
import { missingDepartments, usingDepartments } from '../people/usual-lines.ts';
import type { CaseState } from '../state.ts';
import type { TaskStatus } from './phases.ts';
import { answered, type Plan } from './plan.ts';

/** Sentences one after the other; undefined where there is none. */
function together(sentences: readonly Text[]): Text | undefined {
  if (sentences.length === 0) return undefined;
  return {
    en: sentences.map(({ en }) => en).join(' '),
    'zh-CN': sentences.map((each) => each['zh-CN']).join(''),
  };
}

/** Which departments use the CRM, by the person's answer; undefined while there is none. */
export function usedBy({ plan }: Pick<CaseState, 'plan'>): Text | undefined {
  const names = usingDepartments(plan).map((kind) => departmentNames[kind]);
  if (names.length === 0) return undefined;
  const who = { en: names.map(({ en }) => en).join(', '), 'zh-CN': names.map((each) => each['zh-CN']).join('、') };
  return say(
    {
      en: 'By your answer these use it: {who}. Under People each has a line of its own.',
      'zh-CN': '按你的回答，使用部门有：{who}。“人员”里每个部门各有一行。',
    },
    { who },
  );
}

/** What the lines of departments show; not done while one that uses the CRM by the person's answer has no line. */
export const byDepartments =
  (shown: (state: CaseState) => TaskStatus | undefined) =>
  (state: CaseState): TaskStatus | undefined => {
    const status = shown(state);
    return status === 'done' && missingDepartments(state).length > 0 ? 'under-way' : status;
  };

/** The law on returning and deleting data, by where the people in it are; its sources stand in `vendors/law.md`. */
const dataLaws: readonly { of: (plan: Plan) => boolean; text: Text }[] = [
  {
    of: (plan) => answered(plan, 'regions', 'cn'),
    text: {
      en: 'For people in mainland China, article 21 of the Personal Information Protection Law applies: once the contract has ended, the vendor must return or delete their information and may not keep it.',
      'zh-CN':
        '涉及中国大陆的个人信息，适用《个人信息保护法》第二十一条：合同终止后，供应商应当返还或者删除，不得保留。',
    },
  },
  {
    of: (plan) => answered(plan, 'regions', 'eu'),
    text: {
      en: 'For people in the EU or EEA, GDPR article 28(3)(g) applies: you choose whether the vendor returns or deletes their data, and it deletes all copies unless a law requires it to store them.',
      'zh-CN':
        '涉及欧盟或欧洲经济区的个人数据，适用 GDPR 第28条第3款（g）项：由你选择返还或删除，副本也要删除，法律要求保存的除外。',
    },
  },
  {
    of: (plan) => answered(plan, 'regions', 'uk'),
    text: {
      en: 'For people in the United Kingdom, the same article of the UK GDPR applies.',
      'zh-CN': '涉及英国的个人数据，适用英国 GDPR 的同一条款。',
    },
  },
  {
    of: (plan) => answered(plan, 'regions', 'us') || answered(plan, 'regions', 'other'),
    text: {
      en: 'For people elsewhere, Clean Exit knows no law that a company can rely on here: what your contract says counts.',
      'zh-CN': '涉及其他地区的，本程序没有可供公司援引的法律依据，以合同约定为准。',
    },
  },
];

/** Which law helps to get the data returned and deleted, by the person's answer; undefined while there is none. */
export function dataLaw({ plan }: Pick<CaseState, 'plan'>): Text | undefined {
  return together(dataLaws.filter(({ of }) => of(plan)).map(({ text }) => text));
}

/** Sentences that hold always, and those that an answer adds. */
export function withAnswer(always: Text, added: Text | undefined): Text {
  return together(added ? [always, added] : [always]) ?? always;
}
