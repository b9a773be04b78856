import { type ColumnsOf, proposeBy } from '../customers/propose-by.ts';
import type { Text } from '../text.ts';

/** What is read of a CRM's list of its users. */
export const userFields = ['mail', 'status', 'name', 'role', 'lastSeen'] as const;
export type UserField = (typeof userFields)[number];
export type UserColumns = ColumnsOf<UserField>;

export const userFieldNames: Record<UserField, Text> = {
  mail: { en: 'Email or sign-in name', 'zh-CN': '邮箱或登录名' },
  status: { en: 'Active or not', 'zh-CN': '是否启用' },
  name: { en: 'Name', 'zh-CN': '姓名' },
  role: { en: 'Role or profile', 'zh-CN': '角色' },
  lastSeen: { en: 'Last signed in', 'zh-CN': '最近登录' },
};

/** How columns are called in user lists of CRMs. The most telling name first. */
const headers: Record<UserField, readonly string[]> = {
  mail: [
    ...['email', 'emailaddress', 'primaryemail', 'useremail', 'userprincipalname', 'username', 'loginname', 'login'],
    ...['邮箱', '电子邮箱', '邮件', '登录邮箱', '登录名', '用户名', '账号', '登录账号', '手机号', '手机'],
  ],
  status: [
    ...['active', 'isactive', 'status', 'userstatus', 'accountstatus', 'state', 'enabled', 'accountenabled'],
    ...['deactivated', 'disabled', 'isdisabled', 'inactive', 'blocked', 'signinblocked', 'blockcredential'],
    ...[
      '状态',
      '用户状态',
      '账号状态',
      '员工状态',
      '是否启用',
      '启用状态',
      '启用',
      '是否停用',
      '停用',
      '是否禁用',
      '已停用',
    ],
  ],
  name: [
    ...['fullname', 'name', 'displayname', 'user', 'employeename', 'firstname', 'lastname'],
    ...['姓名', '员工姓名', '用户姓名', '名称', '昵称', '显示名称', '员工', '成员', '用户'],
  ],
  role: [
    ...['role', 'userrole', 'profile', 'profilename', 'permissionset', 'usertype', 'licenses', 'seat'],
    ...['角色', '用户角色', '职位', '岗位', '权限', '权限组', '简档'],
  ],
  lastSeen: [
    ...['lastlogin', 'lastlogindate', 'lastsignin', 'lastactive', 'lastseen', 'lastactivity', 'lastlogintime'],
    ...['最近登录', '最近登录时间', '最后登录', '最后登录时间', '上次登录', '上次登录时间', '最近活跃'],
  ],
};

/** Proposes which columns of a list of users hold what; the person confirms it. */
export function proposeUserColumns(names: readonly string[]): UserColumns {
  return proposeBy(names, headers);
}
