import { useWords } from '../app/words.tsx';
import { number } from '../ui/format.ts';

/** More names than these say nothing more. */
const shown = 8;

/** The first of many names, and how many more there are. */
export function Names({ names }: { names: readonly string[] }) {
  const { t, language } = useWords();
  const more = names.length - shown;
  return (
    <ul className="list-disc pl-4 text-xs">
      {names.slice(0, shown).map((name) => (
        <li key={name}>{name}</li>
      ))}
      {more > 0 && <li>{t('names.more', { names: number(more, language) })}</li>}
    </ul>
  );
}
