import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import type { Site } from '../../sites/schema.ts';
import type { CaseKind } from '../../utils/case/cases.ts';
import { purposes } from '../../utils/case/playbook/phases.ts';
import { type Template, templatesOf } from '../../utils/case/templates.ts';
import { useWords } from '../app/words.tsx';
import { customerGuide } from '../customers/act.ts';
import { Choice } from '../migration/choice.tsx';
import { Button } from '../ui/button.tsx';
import { ArrowIcon } from '../ui/icons.tsx';

interface CaseStartProps {
  site: Site;
  /** What the account is called. */
  account: string;
  onStart(kind: CaseKind, template: Template | undefined): void;
}

const none = 'none';

/** What the case is for, what it begins with, and the press that starts it; asked only where there is a choice. */
export function CaseStart({ site, account, onStart }: CaseStartProps) {
  const { t } = useWords();
  const templates = useLiveQuery(templatesOf, []) ?? [];
  const [purpose, setPurpose] = useState<(typeof purposes)[number]>('leave');
  const [templateId, setTemplateId] = useState(none);
  const terminates = customerGuide in site.guides;
  const templateOf = (id: string) => templates.find((template) => template.id === id);
  const choose = (id: string) => {
    setTemplateId(id);
    // What it was for the last time it usually is for again; the person still sees and can change it.
    if (terminates) setPurpose(templateOf(id)?.purpose ?? 'leave');
  };
  return (
    <>
      {terminates && (
        <Choice
          label={t('begin.purpose')}
          value={purpose}
          groups={[purposes.map((id) => ({ id, name: t(`begin.purpose.${id}`) }))]}
          onChoose={(id) => setPurpose(id as typeof purpose)}
        />
      )}
      {templates.length > 0 && (
        <Choice
          label={t('begin.template')}
          value={templateId}
          groups={[[{ id: none, name: t('begin.template.none') }], templates]}
          onChoose={choose}
        />
      )}
      <Button
        look="primary"
        wide
        onPress={() => onStart(purpose === 'leave' ? {} : { purpose }, templateOf(templateId))}
      >
        {t('begin.start', { account })} <ArrowIcon />
      </Button>
    </>
  );
}
