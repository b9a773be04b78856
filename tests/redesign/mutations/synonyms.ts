import type { Language } from '../../../utils/text.ts';

/**
 * Words of business software that mean the same on a button, the usual one first. All of a line are in the lexicon under one meaning
 * (a test checks); a line has only what a person takes for the same.
 */
export const synonyms: Record<Language, readonly (readonly string[])[]> = {
  en: [
    ['turn off', 'switch off', 'disable'],
    ['cancel', 'terminate', 'discontinue', 'end', 'stop'],
    ['cancellation', 'termination'],
    ['deactivate', 'disable', 'suspend'],
    ['delete', 'permanently delete', 'remove'],
    ['auto-renewal', 'automatic renewal'],
    ['auto-renew', 'automatic renewal'],
    ['renewal', 'auto renewal'],
    ['create', 'new', 'generate'],
    ['submit', 'send'],
    ['continue', 'proceed', 'go ahead'],
    ['subscription', 'membership', 'subscriptions'],
    ['users', 'members', 'employees'],
    ['billing', 'payments'],
    ['settings', 'preferences', 'setup'],
    ['export', 'extract'],
    ['ok', 'confirm', 'okay'],
    ['i understand', 'i agree'],
  ],
  'zh-CN': [
    ['取消', '终止', '解除'],
    ['退订', '终止', '解约'],
    ['解约', '终止', '解除'],
    ['关闭', '停用', '关掉'],
    ['停用', '禁用', '冻结'],
    ['删除', '移除', '永久删除'],
    ['自动续订', '自动续费', '自动续期'],
    ['自动续费', '自动续订', '自动续期'],
    ['导出', '转出', '输出'],
    ['创建', '新建', '生成'],
    ['新建', '创建', '新增'],
    ['提交', '发送', '递交'],
    ['确认', '确定', '好的'],
    ['确定', '确认', '好的'],
    ['订阅', '服务订阅'],
    ['订购', '订阅'],
    ['套餐', '方案', '订阅方案'],
    ['账户', '账号', '帐户'],
    ['账号', '账户', '帐号'],
    ['用户', '成员', '员工'],
    ['员工', '成员', '人员'],
    ['设置', '配置', '系统设置'],
  ],
};
