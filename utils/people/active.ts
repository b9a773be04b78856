import { folded } from '../customers/propose-by.ts';

/** Words that say someone can sign in, as `folded` writes them. */
const activeWords = new Set([
  ...['active', 'activated', 'enabled', 'yes', 'true', '1', 'y', 'on', 'normal', 'allowed'],
  ...['启用', '已启用', '激活', '已激活', '活跃', '在职', '正常', '是', '有效', '可用'],
]);
/** Words that say they can't. */
const inactiveWords = new Set([
  ...['inactive', 'deactivated', 'disabled', 'no', 'false', '0', 'n', 'off', 'suspended', 'deleted', 'removed'],
  ...['blocked', 'frozen', 'locked', 'archived', 'closed', 'terminated'],
  // How pictures of a tick are called.
  ...['notchecked', 'unchecked', '未选中', '未勾选'],
  ...[
    '停用',
    '已停用',
    '禁用',
    '已禁用',
    '离职',
    '已离职',
    '冻结',
    '已冻结',
    '删除',
    '已删除',
    '否',
    '无效',
    '未启用',
    '失效',
    '注销',
    '已注销',
  ],
]);
/** Words that answer whatever the column asks. */
const plainWords = new Set(['yes', 'true', '1', 'y', 'on', '是', 'no', 'false', '0', 'n', 'off', '否']);
/** Columns where “yes” says that someone can't sign in. */
const against =
  /^(is)?(deactivated|disabled|inactive|blocked|suspended|frozen)$|signinblocked|blockcredential|停用|禁用|冻结|离职/;

/**
 * Whether a row of a user list says that the person can sign in. Invited, pending and what nobody knows count as active: too many to
 * look at costs minutes, one overlooked is a way in.
 * @param header of the column of `value`; empty where the list has none
 */
export function isActive(value: string, header: string): boolean {
  const word = folded(value);
  if (word === '') return true;
  const says = activeWords.has(word) ? true : !inactiveWords.has(word);
  return plainWords.has(word) && against.test(folded(header)) ? !says : says;
}

/** Whether words say by themselves that someone can or can't sign in, whatever column they stand in. */
export function isStatus(words: string): boolean {
  const word = folded(words);
  return !plainWords.has(word) && (activeWords.has(word) || inactiveWords.has(word));
}
