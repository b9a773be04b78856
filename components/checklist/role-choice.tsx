import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { type Role, roles } from '../../utils/case/playbook/phases.ts';
import { changeSettings } from '../app/change-settings.ts';
import { useWords } from '../app/words.tsx';

/** Whose tasks are shown: everyone's, or those that are usually done in one role. */
export function RoleChoice({ role }: { role: Role | undefined }) {
  const { t } = useWords();
  return (
    <ToggleButtonGroup
      aria-label={t('role.label')}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[role ?? 'all']}
      onSelectionChange={(keys) => void changeSettings({ role: roles.find((each) => keys.has(each)) })}
      className="flex flex-wrap gap-1"
    >
      {(['all', ...roles] as const).map((id) => (
        <ToggleButton
          key={id}
          id={id}
          className="rounded-full border border-transparent px-2.5 py-1 text-xs font-medium text-quiet hover:text-ink selected:border-accent selected:bg-accent-soft selected:text-accent"
        >
          {t(`role.${id}`)}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
