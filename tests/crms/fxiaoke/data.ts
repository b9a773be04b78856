import { randomFrom } from '../random.ts';
import type { FxiaokeOptions } from './options.ts';

/** Lists by the name that their addresses give them; of each record its id and its name. */
export type CrmData = Readonly<Record<string, readonly { id: string; name: string }[]>>;

/** Invented customers and contacts, the same for the same seed. */
export function makeData({ customers, contacts, seed }: FxiaokeOptions): CrmData {
  const random = randomFrom(seed);
  const records = (count: number, names: readonly [string, ...string[]]) =>
    Array.from({ length: count }, (_, index) => ({
      id: (0x5f00_0000_0000 + index * 7919).toString(16),
      name: `${random.pick(names)} ${String(index + 1).padStart(3, '0')}`,
    }));
  return {
    AccountObj: records(customers, ['示例公司', '示例（中国）有限公司', 'Sample Company']),
    ContactObj: records(contacts, ['示例联系人', 'Sample Contact']),
  };
}
