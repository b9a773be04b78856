import type { Text } from '../../text.ts';

interface TroubleFacts {
  id: string;
  name: Text;
}

/** What goes wrong when a company leaves. Each brings its own tasks: see `playbook/trouble/`. */
export const troubles = [
  { id: 'cancel-refused', name: { en: 'The vendor refuses to cancel', 'zh-CN': '供应商拒绝退订' } },
  {
    id: 'offer-accepted',
    name: { en: 'An offer to stay was accepted by mistake', 'zh-CN': '误接受了挽留优惠' },
  },
  { id: 'renewed', name: { en: 'It was renewed despite notice', 'zh-CN': '已通知，仍被续订' } },
  { id: 'refund-unpaid', name: { en: 'The refund doesn’t come', 'zh-CN': '退款没有到账' } },
  { id: 'data-kept', name: { en: 'The data is not deleted', 'zh-CN': '数据没有被删除' } },
] as const satisfies readonly TroubleFacts[];
export type TroubleKind = (typeof troubles)[number]['id'];
export const troubleKinds = troubles.map(({ id }) => id) as [TroubleKind, ...TroubleKind[]];

export function troubleName(kind: TroubleKind): Text {
  const known = troubles.find(({ id }) => id === kind);
  return known?.name ?? { en: kind, 'zh-CN': kind };
}
