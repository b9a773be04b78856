import { useWords } from '../app/words.tsx';

/** The words that a line begins with, and the colon that the language writes after them. */
export function Lead({ words, look = 'font-medium' }: { words: string; look?: string }) {
  const { t } = useWords();
  return <span className={look}>{t('lead', { words })}</span>;
}
