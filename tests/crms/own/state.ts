/** One customer of the invented company. */
export interface Customer {
  id: number;
  name: string;
  phone: string;
  status: 'active' | 'waiting' | 'ended';
  /** What the record of changes holds, newest last. */
  history: { at: string; who: string; reason: string }[];
}

export interface OwnState {
  signedIn: boolean;
  customers: Customer[];
  users: { id: number; name: string; active: boolean }[];
  /** Reasons given with each cancelling that was asked for. */
  cancelReasons: string[];
  cancelled: boolean;
  /** Presses of what must not be pressed by mistake, by name. */
  mistakes: string[];
}

const surnames = ['甲', '乙', '丙', '丁', '戊', '己', '庚', '辛'];

/** Invented and obviously so: 样品客户甲一, 样品客户甲二 … */
export function makeState(signedIn: boolean): OwnState {
  return {
    signedIn,
    customers: surnames.map((name, index) => ({
      id: 1001 + index,
      name: `样品客户${name}`,
      phone: `0000-000${index}`,
      status: 'active',
      history: [],
    })),
    users: [1, 2, 3].map((id) => ({ id, name: `练习员工${id}`, active: true })),
    cancelReasons: [],
    cancelled: false,
    mistakes: [],
  };
}
