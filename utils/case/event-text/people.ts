import { lineName } from '../people/lines.ts';
import type { EventTexts } from './event-texts.ts';
import { same, say } from './say.ts';

const count = (of: readonly unknown[] | number) => ({ count: same(String(typeof of === 'number' ? of : of.length)) });

export const peopleTexts = {
  'users-taken': (event) =>
    say(
      {
        en: 'List of users taken: {name}. Active: {active} of {count}.',
        'zh-CN': '已接收用户列表：{name}。共 {count} 人，其中启用 {active} 人。',
      },
      { name: same(event.name), ...count(event.listed), active: same(String(event.active.length)) },
    ),
  'users-list-removed': (event) =>
    say(
      { en: 'List of users taken back: {name}. It no longer counts.', 'zh-CN': '已撤回用户列表：{name}，不再计入。' },
      { name: same(event.name) },
    ),
  'users-list-put-back': (event) =>
    say(
      { en: 'List of users put back: {name}. It counts again.', 'zh-CN': '已恢复用户列表：{name}，重新计入。' },
      { name: same(event.name) },
    ),
  'user-added': (event) =>
    say({ en: 'User added by hand: {name}.', 'zh-CN': '手动添加用户：{name}。' }, { name: same(event.name) }),
  'user-removed': (event) =>
    say(
      { en: 'User added by hand was taken off again: {name}.', 'zh-CN': '已移除手动添加的用户：{name}。' },
      { name: same(event.name) },
    ),
  'user-put-back': (event) =>
    say(
      { en: 'User added by hand was put back: {name}.', 'zh-CN': '已恢复手动添加的用户：{name}。' },
      { name: same(event.name) },
    ),
  'users-switched-off': (event) =>
    say(
      { en: 'Users said to be deactivated: {count}.', 'zh-CN': '标为已停用的用户：{count} 人。' },
      count(event.users),
    ),
  'users-reopened': (event) =>
    say(
      { en: 'Users not deactivated after all: {count}.', 'zh-CN': '更正：尚未停用的用户：{count} 人。' },
      count(event.users),
    ),
  'line-set': (event) => {
    const { of: _, kind: __, name: ___, ...rest } = { kind: '', ...event.values };
    const said = Object.values(rest).filter((value) => value !== '');
    return say(
      { en: 'Noted: {name}. {said}', 'zh-CN': '已记录：{name}。{said}' },
      { name: lineName(event.values), said: same(said.join(' · ')) },
    );
  },
  'line-removed': (event) =>
    say({ en: 'Removed from the list: {name}.', 'zh-CN': '已从列表移除：{name}。' }, { name: lineName(event.values) }),
} satisfies Partial<EventTexts>;
