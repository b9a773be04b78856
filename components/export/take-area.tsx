import { FileTrigger } from 'react-aria-components';
import { useWords } from '../app/words.tsx';
import { Button } from '../ui/button.tsx';
import { DropArea } from '../ui/drop-files.tsx';
import { entriesOfDrop, entriesOfList } from './file-entries.ts';
import type { FileEntry } from './pick-files.ts';

/** Where exported files come in: dropped, chosen, or a whole folder of them. */
export function TakeArea({ onEntries }: { onEntries(entries: AsyncIterable<FileEntry> | Iterable<FileEntry>): void }) {
  const { t } = useWords();
  const choose = (files: FileList | null) => files && onEntries(entriesOfList([...files]));
  return (
    <DropArea
      label={t('files.drop')}
      note={
        <>
          <p>{t('files.drop.note')}</p>
          <p>{t('files.private')}</p>
        </>
      }
      onDrop={(items) => onEntries(entriesOfDrop(items))}
    >
      <FileTrigger allowsMultiple onSelect={choose}>
        <Button look="primary">{t('files.choose')}</Button>
      </FileTrigger>
      <FileTrigger acceptDirectory onSelect={choose}>
        <Button>{t('files.chooseFolder')}</Button>
      </FileTrigger>
    </DropArea>
  );
}
