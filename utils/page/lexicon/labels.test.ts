import { describe, expect, test } from 'vitest';
import { leastScore } from '../intent/answer.ts';
import { decoyByWords } from '../intent/decoy-words.ts';
import type { Intent, Kind } from '../intent/intents.ts';
import { scoreOf, type Weighed } from '../intent/score.ts';
import { ways } from '../intent/ways.ts';
import { type Concept, type PageLanguage, pageLanguages } from './concepts.ts';
import { labels } from './labels.fixture.ts';

/** What stands over the control where one word, “Suspend” or “Cancel”, is all its name. */
const over: Partial<Record<Intent, Concept>> = {
  'cancel-subscription': 'subscription',
  'deactivate-user': 'user',
};

/** How well a label fits an intent, by its words alone. */
function fitOf(label: string, intent: Intent, language: PageLanguage, kind: Kind, heading?: Concept): number {
  const around = (concepts: Concept[]) => (heading && concepts.includes(heading) ? heading : undefined);
  const control: Weighed = { name: label, hints: '', kind, toFile: false, around };
  const languages: PageLanguage[] = language === 'en' ? ['en'] : [language, 'en'];
  const score = scoreOf(ways[intent], control, languages);
  return decoyByWords(control, score, languages) ? score.value * 0.35 : score.value;
}

describe.each(pageLanguages)('usual labels in %s', (language) => {
  const rows = Object.entries(labels[language]) as [Intent, string][];

  test.each(rows)('%s', (intent, list) => {
    const kind = intent.startsWith('open-') ? 'link' : 'button';
    const unread = list.split(', ').filter((label) => fitOf(label, intent, language, kind, over[intent]) < leastScore);
    expect(unread).toEqual([]);
  });
});

/** What must not be taken for an intent, whatever the heading. */
const decoys: [PageLanguage, Intent, string][] = [
  [
    'en',
    'cancel-subscription',
    'Unsubscribe from newsletter, Cancelled, Keep my plan, Pause subscription, Cancel order, Delete row',
  ],
  ['en', 'delete-account', 'Close, Cancel, Delete row, Delete comment, Cancel deletion, Dismiss'],
  ['en', 'log-out', 'Log out of all other sessions, Cancel, Close'],
  ['en', 'turn-off-renewal', 'Renew now, Turn on auto-renew, Cancel, Off'],
  ['zh-CN', 'cancel-subscription', '取消, 取消关注, 取消注销, 暂停订阅, 继续使用, 取消订单, 注销'],
  ['zh-CN', 'delete-account', '注销, 取消, 删除, 取消注销, 关闭, 删除评论'],
  ['zh-CN', 'log-out', '注销账号, 取消, 账号注销, 企业注销'],
  ['zh-TW', 'delete-account', '登出, 取消, 刪除, 關閉'],
  ['ja', 'delete-account', 'キャンセル, 閉じる, 削除, ログアウト'],
  ['de', 'cancel-subscription', 'Newsletter abbestellen, Abbrechen, Gekündigt, Schließen, Abo pausieren'],
  ['fr', 'delete-account', 'Fermer, Annuler, Supprimer la ligne, Déconnexion'],
  ['es', 'delete-account', 'Cerrar sesión, Cancelar, Cerrar, Eliminar fila'],
  ['pt-BR', 'delete-account', 'Sair, Cancelar, Fechar, Excluir linha'],
  ['ko', 'delete-account', '취소, 닫기, 삭제, 로그아웃'],
  ['ru', 'delete-account', 'Выйти, Отмена, Закрыть, Удалить строку'],
];

test.each(decoys)('in %s not %s: %s', (language, intent, list) => {
  const taken = list.split(', ').filter((label) => fitOf(label, intent, language, 'button') >= leastScore);
  expect(taken).toEqual([]);
});
