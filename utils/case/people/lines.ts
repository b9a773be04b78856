import type { Text } from '../../text.ts';
import type { Line } from './line-shapes.ts';

export const accessKinds = ['token', 'app', 'integration', 'sso', 'mobile', 'other'] as const;
export const departmentKinds = ['sales', 'service', 'marketing', 'finance', 'own'] as const;

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
