import type { Language } from '../../../utils/text.ts';
import { type BaseState, baseState } from '../kit/index.ts';
import type { OwnOptions } from './options.ts';

/** One customer of the invented company. */
export interface Customer {
  id: number;
  name: string;
  phone: string;
  status: 'active' | 'waiting' | 'ended';
  /** Something is not paid: the contract can't be ended. */
  owes: boolean;
  /** What the record of changes holds, newest last. */
  history: { at: string; who: string; reason: string; from: string }[];
}

export interface OwnState extends BaseState {
  customers: Customer[];
  users: { id: number; name: string; active: boolean }[];
  /** Reasons given with each cancelling that was asked for. */
  cancelReasons: string[];
  cancelled: boolean;
}

const letters: Record<Language, string> = { 'zh-CN': '甲乙丙丁戊己庚辛', en: 'ABCDEFGH' };
const stems: Record<Language, string> = { 'zh-CN': '样品客户', en: 'Sample Customer ' };

/**
 * Customers 1001 to 1008, invented and obviously so (样品客户甲, Sample Customer A …), and 1010, who has the same name as 1003. 1004 is
 * terminated already, of 1005 it is asked for, 1006 owes something.
 */
export function makeState(options: OwnOptions): OwnState {
  const { language, more, users } = options;
  const customer = (id: number, name: string): Customer => ({
    id,
    name: `${stems[language]}${name}`,
    phone: `0000-${String(id).padStart(5, '0')}`,
    status: id === 1004 ? 'ended' : id === 1005 ? 'waiting' : 'active',
    owes: id === 1006,
    history: [],
  });
  const known = [...letters[language]];
  return {
    ...baseState(options),
    customers: [
      ...known.map((letter, index) => customer(1001 + index, letter)),
      customer(1010, known[2] ?? ''),
      ...Array.from({ length: more }, (_, index) => customer(2001 + index, String(2001 + index))),
    ],
    users: [1, 2, 3].map((id) => ({ id, name: `练习员工${id}`, active: id <= users })),
    cancelReasons: [],
    cancelled: options.cancelled,
  };
}
