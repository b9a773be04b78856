import type { ReactNode } from 'react';
import { type DropItem, DropZone, FileTrigger, isFileDropItem, Text } from 'react-aria-components';
import { Button, type Look } from './button.tsx';
import { DropIcon } from './icons.tsx';

interface DropAreaProps {
  label: string;
  note?: ReactNode;
  onDrop(items: DropItem[]): void;
  /** Buttons for those who don't drag. */
  children: ReactNode;
}

/** A place to drop something on. */
export function DropArea({ label, note, onDrop, children }: DropAreaProps) {
  return (
    <DropZone
      aria-label={label}
      onDrop={({ items }) => onDrop(items)}
      className="flex flex-col items-center gap-2 rounded-xl border-2 border-dashed border-field bg-card p-4 text-center drop-target:border-accent drop-target:bg-accent-soft"
    >
      <DropIcon className="size-6 text-accent" />
      <Text slot="label" className="text-sm font-medium">
        {label}
      </Text>
      <div className="flex flex-wrap justify-center gap-2">{children}</div>
      {note && <div className="text-xs text-quiet">{note}</div>}
    </DropZone>
  );
}

interface DropFilesProps {
  label: string;
  choose: string;
  /** Of the button that picks; `second` where the screen has another first thing to do. */
  look?: Look;
  note?: string;
  accept?: string[];
  onFiles(files: File[]): void;
  /** Other ways to give something, beside the button. */
  children?: ReactNode;
}

/** A place to drop files on, with a button that picks them. */
export function DropFiles({ label, choose, look = 'primary', note, accept, onFiles, children }: DropFilesProps) {
  const drop = async (items: DropItem[]) =>
    onFiles(await Promise.all(items.filter(isFileDropItem).map((item) => item.getFile())));
  return (
    <DropArea label={label} note={note} onDrop={(items) => void drop(items)}>
      <FileTrigger allowsMultiple acceptedFileTypes={accept} onSelect={(files) => files && onFiles([...files])}>
        <Button look={look}>{choose}</Button>
      </FileTrigger>
      {children}
    </DropArea>
  );
}
