import * as z from 'zod';
import type { Text } from '../../text.ts';
import { short } from '../events/shapes.ts';

z.config({ jitless: true });

export const accessKinds = ['token', 'app', 'integration', 'sso', 'mobile', 'other'] as const;
export const departmentKinds = ['sales', 'service', 'marketing', 'finance', 'own'] as const;

const day = z.union([z.iso.date(), z.literal('')]);

/** A way into the account that is no user: a token, an app, a phone. `revoked` is the day on which it was. */
const access = z.strictObject({
  of: z.literal('access'),
  kind: z.enum(accessKinds),
  name: short,
  owner: short,
  revoked: day,
});

/** A department: what it loses, whether it was told, and who agreed to it. */
const department = z.strictObject({
  of: z.literal('department'),
  kind: z.enum(departmentKinds),
  /** Of a department that has no kind of its own. */
  name: short,
  loses: short,
  owner: short,
  told: day,
  signedBy: short,
  signed: day,
});

/** Own customers who have to be told that something changes for them. */
const customers = z.strictObject({ of: z.literal('customers'), name: short, count: short, way: short, told: day });

/** One line of what has to be done for people and access. What nobody said is empty. */
export const line = z.discriminatedUnion('of', [access, department, customers]);
export type Line = z.infer<typeof line>;
export type LineOf = Line['of'];
export type LineValues<Of extends LineOf = LineOf> = Extract<Line, { of: Of }>;

export const accessNames: Record<(typeof accessKinds)[number], Text> = {
  token: { en: 'Token or API key', 'zh-CN': '令牌或 API 密钥' },
  app: { en: 'Connected app', 'zh-CN': '已连接的应用' },
  integration: { en: 'Integration', 'zh-CN': '集成' },
  sso: { en: 'Single sign-on', 'zh-CN': '单点登录' },
  mobile: { en: 'Phone or tablet', 'zh-CN': '手机或平板' },
  other: { en: 'Something else', 'zh-CN': '其他' },
};

export const departmentNames: Record<(typeof departmentKinds)[number], Text> = {
  sales: { en: 'Sales', 'zh-CN': '销售' },
  service: { en: 'Service', 'zh-CN': '客服' },
  marketing: { en: 'Marketing', 'zh-CN': '市场' },
  finance: { en: 'Finance', 'zh-CN': '财务' },
  own: { en: 'Another department', 'zh-CN': '其他部门' },
};

/** What a line is about, in a few words. */
export function lineName(values: Line): Text {
  const kind =
    values.of === 'access'
      ? accessNames[values.kind]
      : values.of === 'department'
        ? departmentNames[values.kind]
        : { en: 'Own customers', 'zh-CN': '自有客户' };
  if (values.name === '') return kind;
  if (values.of === 'department' && values.kind === 'own') return { en: values.name, 'zh-CN': values.name };
  return { en: `${kind.en}: ${values.name}`, 'zh-CN': `${kind['zh-CN']}：${values.name}` };
}

/** Nothing is left to do for a line. */
export function isSettled(values: Line): boolean {
  switch (values.of) {
    case 'access':
      return values.revoked !== '';
    case 'department':
      return values.told !== '' && values.signed !== '';
    case 'customers':
      return values.told !== '';
    default:
      return values satisfies never;
  }
}
