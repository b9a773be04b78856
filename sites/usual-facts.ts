import type { SiteInput } from './schema.ts';
import { lookForExport, saveDataFirst, serviceAnswerIsProof, writeToService } from './usual-texts.ts';

// What several sites have in the same form.

/** The source of what public code shows of a product. `chinese`: its name in Chinese texts. */
export function seenInCode(name: string, chinese = name): SiteInput['sources'][string] {
  const inText = /[a-z]/i.test(chinese) ? ` ${chinese} ` : chinese;
  return {
    note: { en: `public code that works with ${name}`, 'zh-CN': `与${inText}协作的公开代码` },
    grade: 'B',
    seen: '2026-11',
  };
}

/** No address is known that tells the account: what stands in the pattern's group of the host stands in for it. */
export function hostAsAccount(host: string): SiteInput['account'] {
  return { id: [{ type: 'host', host }], called: { en: 'Address', 'zh-CN': '地址' }, from: 'publicCode' };
}

/** A vendor of which no export is documented. */
export const customersByHand: SiteInput['objects'][number] = {
  id: 'customers',
  name: { en: 'Customers', 'zh-CN': '客户' },
  instead: lookForExport,
  from: 'publicCode',
};

/** A vendor that says nothing of how to leave. `warnings`: what else is known. */
export function byNotice(
  warnings: SiteInput['cancel']['warnings'] = [{ text: saveDataFirst, from: 'publicCode' }],
): SiteInput['cancel'] {
  return {
    kind: 'written-notice',
    words: { text: writeToService, from: 'publicCode' },
    warnings,
    confirmation: { text: serviceAnswerIsProof, from: 'publicCode' },
    from: 'publicCode',
  };
}

/** Spread into a site of which no more is known than how to recognise it. */
export const noMoreIsKnown = {
  mayCancel: { who: { en: 'not known', 'zh-CN': '未知' }, from: 'publicCode' },
  places: {},
  targets: {},
  guides: {},
  exports: [],
  terms: {},
  support: [],
} satisfies Partial<SiteInput>;
