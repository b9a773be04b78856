import { DropZone, FileTrigger, isFileDropItem, Text } from 'react-aria-components';
import { Button } from './button.tsx';
import { DropIcon } from './icons.tsx';

interface DropFilesProps {
  label: string;
  choose: string;
  note?: string;
  accept?: string[];
  onFiles(files: File[]): void;
}

/** A place to drop files on, with a button that picks them for those who don't drag. */
export function DropFiles({ label, choose, note, accept, onFiles }: DropFilesProps) {
  return (
    <DropZone
      aria-label={label}
      onDrop={async ({ items }) =>
        onFiles(await Promise.all(items.filter(isFileDropItem).map((item) => item.getFile())))
      }
      className="flex flex-col items-center gap-2 rounded-xl border-2 border-dashed border-field bg-card p-4 text-center drop-target:border-accent drop-target:bg-accent-soft"
    >
      <DropIcon className="size-6 text-accent" />
      <Text slot="label" className="text-sm font-medium">
        {label}
      </Text>
      <FileTrigger allowsMultiple acceptedFileTypes={accept} onSelect={(files) => files && onFiles([...files])}>
        <Button look="primary">{choose}</Button>
      </FileTrigger>
      {note && <p className="text-xs text-quiet">{note}</p>}
    </DropZone>
  );
}
