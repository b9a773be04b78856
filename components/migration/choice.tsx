import {
  Autocomplete,
  Button,
  Collection,
  Header,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  ListBoxSection,
  Popover,
  SearchField,
  Select,
  SelectValue,
  useFilter,
} from 'react-aria-components';
import { useWords } from '../app/words.tsx';
import { ChevronIcon } from '../ui/icons.tsx';

export interface Option {
  id: string;
  name: string;
}

interface ChoiceProps {
  label: string;
  /** Heard, not seen: the row around it says the same to the eye. */
  quiet?: boolean;
  value: string | null;
  /** Groups are drawn apart. */
  groups: readonly (readonly Option[])[];
  placeholder?: string;
  onChoose(id: string): void;
}

/** Longer lists can be searched. */
const most = 8;

/** One of many; in a long list it is found by typing a part of its name. */
export function Choice({ label, quiet, value, groups, placeholder, onChoose }: ChoiceProps) {
  const { t } = useWords();
  const { contains } = useFilter({ sensitivity: 'base' });
  const long = groups.flat().length > most;
  return (
    <Select
      aria-label={quiet ? label : undefined}
      value={value}
      onChange={(key) => key !== null && key !== value && onChoose(String(key))}
      placeholder={placeholder}
      className="flex min-w-0 flex-col gap-1"
    >
      {!quiet && <Label className="text-xs font-medium text-quiet">{label}</Label>}
      <Button className="flex min-h-8 items-center justify-between gap-2 rounded-lg border border-field bg-card px-2.5 py-1.5 text-left text-sm text-ink">
        <SelectValue className="min-w-0 placeholder-shown:text-quiet" />
        <span className="text-quiet">
          <ChevronIcon />
        </span>
      </Button>
      <Popover className="flex max-h-80 w-(--trigger-width) flex-col rounded-lg border border-line bg-card shadow-card">
        <Autocomplete filter={contains}>
          {long && (
            <SearchField aria-label={t('migration.search')} autoFocus className="border-b border-line p-1.5">
              <Input
                placeholder={t('migration.search')}
                className="w-full rounded-md border border-field bg-card px-2 py-1 text-sm text-ink placeholder:text-quiet"
              />
            </SearchField>
          )}
          <ListBox
            className="min-h-0 flex-1 overflow-auto p-1 text-sm outline-none"
            renderEmptyState={() => <p className="p-2 text-quiet">{t('migration.goal.none')}</p>}
          >
            <Collection items={groups.map((options, at) => ({ id: `group-${at}`, options }))}>
              {({ options }) => (
                <ListBoxSection className="not-first:mt-1 not-first:border-t not-first:border-line not-first:pt-1">
                  <Header className="sr-only">{label}</Header>
                  {options.map(({ id, name }) => (
                    <ListBoxItem
                      key={id}
                      id={id}
                      textValue={name}
                      className="cursor-default rounded-md px-2 py-1.5 text-ink outline-none focus:bg-accent-soft focus-visible:bg-accent-soft selected:font-semibold selected:text-accent"
                    >
                      {name}
                    </ListBoxItem>
                  ))}
                </ListBoxSection>
              )}
            </Collection>
          </ListBox>
        </Autocomplete>
      </Popover>
    </Select>
  );
}
