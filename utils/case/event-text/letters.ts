import type { Language, Text } from '../../text.ts';
import { wayNames } from '../letters/kinds.ts';
import { letterPlaces } from '../letters/places.ts';
import { templates } from '../letters/templates/index.ts';
import type { EventTexts } from './event-texts.ts';
import { listed, same, say } from './say.ts';

const languageNames = {
  en: { en: 'in English', 'zh-CN': '英文' },
  'zh-CN': { en: 'in Chinese', 'zh-CN': '中文' },
} satisfies Record<Language, Text>;

/** A number, ticket or address in brackets, or nothing. */
function aside(...words: (string | undefined)[]): Text {
  const said = listed(words.flatMap((word) => (word ? [same(word)] : [])));
  if (said.en === '') return same('');
  return { en: ` (${said.en})`, 'zh-CN': `（${said['zh-CN']}）` };
}

const headed = ({ subject }: { subject: string }) => ({ subject: same(subject) });

export const lettersTexts = {
  'letter-written': (event) =>
    say(
      {
        en: 'Letter written: {kind}, {language}, “{subject}”.',
        'zh-CN': '已写函件：{kind}（{language}），《{subject}》。',
      },
      { kind: templates[event.kind].name, language: languageNames[event.language], ...headed(event) },
    ),
  'letter-removed': (event) =>
    say({ en: 'Letter “{subject}” removed.', 'zh-CN': '已移除函件《{subject}》。' }, headed(event)),
  'letter-put-back': (event) =>
    say({ en: 'Letter “{subject}” put back.', 'zh-CN': '已恢复函件《{subject}》。' }, headed(event)),
  'letter-place-set': (event) =>
    event.value === ''
      ? say(
          { en: 'For letters: {place} cleared.', 'zh-CN': '函件用：已清除“{place}”。' },
          { place: letterPlaces[event.place].name },
        )
      : say(
          { en: 'For letters: {place} is {value}.', 'zh-CN': '函件用：{place}为 {value}。' },
          { place: letterPlaces[event.place].name, value: same(event.value) },
        ),
  'letter-sent': (event) =>
    say(
      {
        en: 'Letter “{subject}” sent on {day}. Way: {way}{aside}. SHA-256 of the text: {sha256}',
        'zh-CN': '函件《{subject}》已于 {day} 发出，方式：{way}{aside}。正文 SHA-256：{sha256}',
      },
      {
        ...headed(event),
        day: same(event.day),
        way: wayNames[event.way],
        aside: aside(event.to, event.number),
        sha256: same(event.sha256),
      },
    ),
  'letter-sent-undone': (event) =>
    say(
      { en: 'Letter “{subject}” was not sent after all.', 'zh-CN': '更正：函件《{subject}》尚未发出。' },
      headed(event),
    ),
  'letter-answered': (event) =>
    say(
      {
        en: 'Letter “{subject}” answered on {day} by {who}. {words}',
        'zh-CN': '{who} 于 {day} 答复函件《{subject}》。{words}',
      },
      { ...headed(event), day: same(event.day), who: same(event.who), words: same(event.words ?? '') },
    ),
  'letter-answer-undone': (event) =>
    say(
      { en: 'Letter “{subject}” was not answered after all.', 'zh-CN': '更正：函件《{subject}》尚未得到答复。' },
      headed(event),
    ),
} satisfies Partial<EventTexts>;
