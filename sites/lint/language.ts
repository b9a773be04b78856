import { languages } from '../../utils/text.ts';
import type { Complaint, Lint } from './lint-type.ts';
import { partsOf } from './walk.ts';

const chinese = /\p{Script=Han}/u;
/** A word that is no name: names of products and buttons begin with a capital. */
const plainWord = /(^|[\s(])\p{Ll}{4,}/u;

/** Both languages are there by the schema; whether each is what it says, only its letters tell. */
export const language: Lint = {
  id: 'language',
  run: (site) =>
    [...partsOf(site)].flatMap(({ pointer, part }): Complaint[] => {
      if (!languages.every((one) => one in part)) return [];
      const [en, zh] = [part.en, part['zh-CN']].map((said) => [said].flat().join('\n'));
      // A button that is only there in Chinese is quoted, with English around it.
      if (chinese.test(en ?? '') && !plainWord.test(en ?? ''))
        return [{ pointer: `${pointer}/en`, message: 'the English is Chinese', suggestion: 'translate it' }];
      if (!chinese.test(zh ?? '') && plainWord.test(zh ?? ''))
        return [{ pointer: `${pointer}/zh-CN`, message: 'there is no Chinese in it', suggestion: 'translate it' }];
      return [];
    }),
};
