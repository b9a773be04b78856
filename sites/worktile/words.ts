import type { Words } from '../schema.ts';

// Chinese wordings are those of the vendor's page of 2015 and near variants; no English page was seen, so the English ones are translations.

export const dissolve: Words = {
  en: ['Dissolve team', 'Disband team', 'Dissolve the team', 'Disband the team', 'Dissolve this team', 'Dismiss team'],
  'zh-CN': ['解散团队', '解散企业', '解散该团队', '解散此团队', '解散当前团队', '解散本团队'],
};

export const confirmAndContinue: Words = {
  en: ['Confirm and continue', 'Confirm & continue', 'Confirm and go on'],
  'zh-CN': ['确认并继续', '确定并继续'],
};

/** What is said once it is done; a warning says what would happen. */
export const isDissolved: Words = {
  en: ['team has been dissolved', 'team has been disbanded', 'team was dissolved', 'team was disbanded'],
  'zh-CN': ['团队已解散', '团队已被解散', '团队已经解散', '企业已解散', '企业已被解散', '已解散该团队', '已成功解散'],
};

export const mayNot: Words = {
  en: [
    ...['only the owner', 'only the team owner', 'only the team’s owner', 'only owners', 'only available to the owner'],
    ...['don’t have permission', 'do not have permission', 'no permission', 'not allowed', 'contact the owner'],
    ...['contact the team owner', 'ask the owner', 'ask the team owner', 'owner only', 'not the owner'],
    ...['not the team owner', 'must be the owner'],
  ],
  'zh-CN': [
    ...['只有所有者', '只有团队所有者', '仅所有者', '仅团队所有者', '仅限所有者', '仅限团队所有者', '所有者才'],
    ...['只有团队的所有者', '需要所有者', '不是所有者', '不是团队所有者', '非所有者', '只能由所有者', '须由所有者'],
    ...['没有权限', '无权限', '权限不足', '无权', '联系所有者', '联系团队所有者'],
  ],
};

export const signIn: Words = { en: ['Sign in', 'Log in', 'Login'], 'zh-CN': ['登录', '立即登录'] };

/** Entries of the application's own navigation; which of them stand there today is a guess. */
export const navigation: Words = {
  en: ['Projects', 'Tasks', 'Messages', 'Calendar', 'Drive', 'Members', 'Workbench'],
  'zh-CN': ['项目', '任务', '消息', '日历', '日程', '网盘', '成员', '工作台'],
};

export const teamManagement: Words = {
  en: ['Team management', 'Team admin', 'Manage team', 'Team administration'],
  'zh-CN': ['团队管理', '企业管理', '管理团队'],
};

export const basicSettings: Words = {
  en: ['Basic settings', 'Basic Info', 'Basic information'],
  'zh-CN': ['基本设置', '基础设置'],
};
