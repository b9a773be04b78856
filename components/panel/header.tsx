import {
  Button,
  Menu,
  Header as MenuHeader,
  MenuItem,
  MenuSection,
  MenuTrigger,
  Popover,
  Separator,
} from 'react-aria-components';
import { openSettings } from '../../utils/browser/extension.ts';
import type { Case } from '../../utils/case/rows/case.ts';
import { show } from '../app/screen.ts';
import { useWords } from '../app/words.tsx';
import { putAway } from '../cases/act.ts';
import { useCaseName } from '../cases/case-name.ts';
import { IconButton } from '../ui/button.tsx';
import { ChevronIcon, DoorIcon, MoreIcon } from '../ui/icons.tsx';

const list =
  'max-h-80 w-64 max-w-[92vw] overflow-auto rounded-xl border border-line bg-card p-1 text-sm shadow-card outline-none';
const line = 'block cursor-pointer rounded-lg px-2.5 py-1.5 outline-none focus:bg-accent-soft';

/** Which case this is, and the way to the others. */
export function Header({ cases, shown }: { cases: Case[]; shown: Case | undefined }) {
  const { t } = useWords();
  const name = useCaseName();
  return (
    <header className="top-0 z-5 flex min-[17rem]:sticky items-center gap-1 border-b border-line bg-card px-2 py-1.5">
      <h1 className="sr-only">{t('app.name')}</h1>
      <MenuTrigger>
        <Button className="flex min-w-0 flex-1 items-center gap-2 rounded-lg px-1.5 py-1 text-left hover:bg-accent-soft">
          <DoorIcon className="size-5 text-accent" />
          <span className="min-w-0 flex-1">
            <span className="block text-xs text-quiet">{t('panel.case')}</span>
            <span className="block text-sm leading-snug font-semibold">{shown ? name(shown) : t('panel.noCase')}</span>
          </span>
          <ChevronIcon />
        </Button>
        <Popover placement="bottom start">
          <Cases cases={cases} />
        </Popover>
      </MenuTrigger>
      <MenuTrigger>
        <IconButton label={t('panel.more')}>
          <MoreIcon />
        </IconButton>
        <Popover placement="bottom end">
          <More shown={shown} />
        </Popover>
      </MenuTrigger>
    </header>
  );
}

function Cases({ cases }: { cases: Case[] }) {
  const { t } = useWords();
  const name = useCaseName();
  const open = cases.filter(({ archivedAt }) => archivedAt === undefined);
  const archived = cases.filter(({ archivedAt }) => archivedAt !== undefined);
  const lines = (some: Case[]) =>
    some.map((each) => (
      <MenuItem key={each.id} id={each.id} className={line} textValue={name(each)}>
        {name(each)}
        <span className="block text-xs text-quiet">{each.account.id}</span>
      </MenuItem>
    ));
  return (
    <Menu
      className={list}
      aria-label={t('panel.cases')}
      onAction={(key) => (key === 'all' ? show.overview() : show.case(key === 'new' ? null : String(key)))}
    >
      <MenuSection aria-label={t('panel.cases')}>{lines(open)}</MenuSection>
      <MenuItem id="all" className={`${line} text-accent`}>
        {t('cases.all')}
      </MenuItem>
      <MenuItem id="new" className={`${line} text-accent`}>
        {t('panel.newCase')}
      </MenuItem>
      {archived.length > 0 && (
        <MenuSection>
          <MenuHeader className="px-2.5 pt-2 text-xs text-quiet">{t('panel.archived')}</MenuHeader>
          {lines(archived)}
        </MenuSection>
      )}
    </Menu>
  );
}

function More({ shown }: { shown: Case | undefined }) {
  const { t } = useWords();
  const archive = (archived: boolean) => shown && void putAway(shown.id, archived);
  return (
    <Menu className={list} aria-label={t('panel.more')}>
      {shown && !shown.archivedAt && (
        <MenuItem className={line} onAction={() => archive(true)}>
          {t('panel.archive')}
        </MenuItem>
      )}
      {shown?.archivedAt && (
        <MenuItem className={line} onAction={() => archive(false)}>
          {t('panel.takeOut')}
        </MenuItem>
      )}
      {shown && (
        <MenuItem className={line} onAction={() => show.view('log')}>
          {t('view.log')}
        </MenuItem>
      )}
      {shown && <Separator className="my-1 border-t border-line" />}
      <MenuItem className={line} onAction={() => void openSettings()}>
        {t('panel.options')}
      </MenuItem>
      <MenuItem className={line} href="verify.html" target="_blank">
        {t('panel.verify')}
      </MenuItem>
    </Menu>
  );
}
