import { useState } from 'react';
import { Button } from 'react-aria-components';
import type { ColumnProfile } from '../../utils/files/report.ts';
import { useWords } from '../app/words.tsx';
import { number } from '../ui/format.ts';

interface ColumnProps {
  name: string;
  column: ColumnProfile;
  /** As it stands in the file; undefined until it was read. */
  value: string | undefined;
  /** Reads the values; left out where that can't be done. */
  onShow?(): void;
}

/** One column: its kind, how much is in it, and a sample that hides what it says until someone wants to see it. */
export function Column({ name, column, value, onShow }: ColumnProps) {
  const { t, language } = useWords();
  const [open, setOpen] = useState(false);
  const { kind, filled, distinct, longest, min, max, sample } = column;
  const different = number(distinct, language);
  const shown = open && value ? value : sample;
  const toggle = () => {
    setOpen(!open);
    onShow?.();
  };
  return (
    <>
      <p className="font-medium">{name}</p>
      <p className="text-quiet">
        {filled === 0
          ? t('columns.kind.empty')
          : [
              t(`columns.kind.${kind}`),
              t('columns.filled', { filled: number(filled, language) }),
              column.more ? t('columns.differentMore', { different }) : t('columns.different', { different }),
              t('columns.longest', { longest: number(longest, language) }),
              ...(min === undefined || max === undefined ? [] : [t('columns.range', { min, max })]),
            ].join(' · ')}
      </p>
      {filled > 0 && shown && (
        <p className="flex flex-wrap items-baseline gap-x-2">
          <code>{shown}</code>
          {onShow && (
            <Button
              className="rounded text-accent underline underline-offset-2 hover:text-accent-strong"
              aria-label={t(open ? 'columns.hideOf' : 'columns.showOf', { name })}
              onPress={toggle}
            >
              {t(open ? 'columns.hide' : 'columns.show')}
            </Button>
          )}
        </p>
      )}
    </>
  );
}
