import { useEffect, useState } from 'react';
import type { Line } from '../../utils/case/people/line-shapes.ts';
import { isSettled, lineName } from '../../utils/case/people/lines.ts';
import { useWords } from '../app/words.tsx';
import { Choice } from '../migration/choice.tsx';
import { Badge } from '../ui/badge.tsx';
import { Button } from '../ui/button.tsx';
import { DateField } from '../ui/date-field.tsx';
import { WordsField } from '../ui/field.tsx';
import { Foldable } from '../ui/foldable.tsx';
import { CheckIcon } from '../ui/icons.tsx';
import { lineFields } from './line-fields.ts';

interface LineCardProps {
  values: Line;
  /** Just added: its fields are shown at once. */
  open: boolean;
  onKeep(values: Line): void;
  onRemove(): void;
}

/** One line, its fields folded away; each is kept when the person leaves it. */
export function LineCard({ values, open, onKeep, onRemove }: LineCardProps) {
  const { t, say } = useWords();
  const kept: Record<string, string> = values;
  // Only what is not kept yet: keeping one field must not take back what is being typed into the next.
  const [written, setWritten] = useState<Record<string, string>>({});
  useEffect(() => {
    const isOpen = ([id, value]: [string, string]) => value !== (values as Record<string, string>)[id];
    setWritten((before) => Object.fromEntries(Object.entries(before).filter(isOpen)));
  }, [values]);
  const keep = (next = written) => {
    const changed = { ...kept, ...next };
    if (Object.keys(changed).some((id) => changed[id] !== kept[id])) onKeep(changed as Line);
  };
  const settled = isSettled(values);
  const stage = (
    <Badge tone={settled ? 'good' : 'plain'} icon={settled ? <CheckIcon className="size-3" /> : undefined}>
      {t(settled ? 'people.lines.settled' : 'people.lines.open')}
    </Badge>
  );
  return (
    <li className="px-3 py-2.5">
      <Foldable label={say(lineName(values))} aside={stage} open={open}>
        <div className="flex flex-col gap-2.5">
          {lineFields[values.of].map(({ id, type, name, options = [] }) => {
            const field = {
              label: say(name),
              value: written[id] ?? kept[id] ?? '',
              onChange: (value: string) => setWritten((before) => ({ ...before, [id]: value })),
              onBlur: () => keep(),
            };
            switch (type) {
              case 'choice':
                return (
                  <Choice
                    key={id}
                    label={field.label}
                    value={field.value}
                    groups={[options.map((option) => ({ id: option.id, name: say(option.name) }))]}
                    onChoose={(value) => keep({ ...written, [id]: value })}
                  />
                );
              case 'day':
                return <DateField key={id} {...field} />;
              case 'words':
              case 'lines':
                return <WordsField key={id} {...field} lines={type === 'lines' ? 3 : 1} maxLength={2_000} />;
              default:
                return type satisfies never;
            }
          })}
          <div>
            <Button look="quiet" onPress={onRemove}>
              {t('people.lines.remove')}
            </Button>
          </div>
        </div>
      </Foldable>
    </li>
  );
}
