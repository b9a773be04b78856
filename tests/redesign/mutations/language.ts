import type { Mutation } from './mutation.ts';

/** The page is in another language than it says, as half-translated programs are; and than the person reads the guide in. */
export const otherLanguage: Mutation = {
  name: 'other language',
  change({ page, language }) {
    page.attributes.lang = language === 'en' ? 'zh-CN' : 'en';
    return true;
  },
};
