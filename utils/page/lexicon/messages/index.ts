import type { PageLanguage } from '../concepts.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { ja } from './ja.ts';
import { ko } from './ko.ts';
import { ptBR } from './pt-br.ts';
import { ru } from './ru.ts';
import type { Sayings } from './saying.ts';
import { zhCN } from './zh-cn.ts';
import { zhTW } from './zh-tw.ts';

/** What sentences about subscriptions and accounts say, by language. */
export const sayings: Record<PageLanguage, Sayings> = {
  en,
  'zh-CN': zhCN,
  'zh-TW': zhTW,
  ja,
  de,
  fr,
  es,
  'pt-BR': ptBR,
  ko,
  ru,
};
