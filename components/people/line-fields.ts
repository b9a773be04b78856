import {
  accessKinds,
  accessNames,
  departmentKinds,
  departmentNames,
  type LineOf,
} from '../../utils/case/people/lines.ts';
import type { Text } from '../../utils/text.ts';

interface LineField {
  id: string;
  type: 'words' | 'lines' | 'day' | 'choice';
  name: Text;
  options?: readonly { id: string; name: Text }[];
}

const text = (en: string, zh: string): Text => ({ en, 'zh-CN': zh });
const kind = <Kind extends string>(name: Text, kinds: readonly Kind[], names: Record<Kind, Text>): LineField => ({
  id: 'kind',
  type: 'choice',
  name,
  options: kinds.map((id) => ({ id, name: names[id] })),
});

/** The fields of each sort of line, in the order in which they are asked for. */
export const lineFields: Record<LineOf, readonly LineField[]> = {
  access: [
    kind(text('What it is', '类型'), accessKinds, accessNames),
    { id: 'name', type: 'words', name: text('Name', '名称') },
    { id: 'owner', type: 'words', name: text('Who looks after it', '负责人') },
    { id: 'revoked', type: 'day', name: text('Revoked on', '撤销日期') },
  ],
  department: [
    kind(text('Department', '部门'), departmentKinds, departmentNames),
    { id: 'name', type: 'words', name: text('Name or team', '名称或团队') },
    { id: 'loses', type: 'lines', name: text('What it loses', '会失去什么') },
    { id: 'owner', type: 'words', name: text('Who speaks for it', '部门联系人') },
    { id: 'told', type: 'day', name: text('Told on', '通知日期') },
    { id: 'signedBy', type: 'words', name: text('Agreed by', '认可人') },
    { id: 'signed', type: 'day', name: text('Agreed on', '认可日期') },
  ],
  customers: [
    { id: 'name', type: 'words', name: text('Which customers', '哪些客户') },
    { id: 'count', type: 'words', name: text('How many', '数量') },
    { id: 'way', type: 'words', name: text('How they are told', '通知方式') },
    { id: 'told', type: 'day', name: text('Told on', '通知日期') },
  ],
};
