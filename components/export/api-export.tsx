import { useLiveQuery } from 'dexie-react-hooks';
import type { ApiFacts } from '../../sites/schema.ts';
import type { Trouble } from '../../utils/api/trouble.ts';
import { forgetRead, readingsOf } from '../../utils/case/api-reads.ts';
import type { ApiRead } from '../../utils/case/rows/export.ts';
import { sentences } from '../../utils/text.ts';
import { attempt } from '../app/attempt.ts';
import type { CaseProps } from '../app/case-props.ts';
import { useScreen } from '../app/screen.ts';
import { useWords } from '../app/words.tsx';
import { SourceNote } from '../checklist/source-note.tsx';
import { Button } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import { number } from '../ui/format.ts';
import { Progress } from '../ui/progress.tsx';
import { readObjects, useApiReading } from './read-objects.ts';

type Props = CaseProps & { newChecker: () => Worker };

/** Objects that can be read through the person's own signed-in page, where the site's facts show that this works. */
export function ApiExport({ view, atSite, newChecker }: Props) {
  const { t, say } = useWords();
  const tabId = useScreen((screen) => screen.tabId);
  const now = useApiReading((state) => state.now);
  const reads = useLiveQuery(() => readingsOf(view.case.id), [view.case.id]);
  const { api } = view.site;
  if (!api || !reads) return null;
  const name = say(view.site.name);
  const can = atSite && tabId !== undefined && now === undefined;
  const read = (objects: string[]) => {
    if (tabId !== undefined) void readObjects({ open: view.case, api, tabId, newChecker }, objects);
  };
  return (
    <Card title={t('api.title')}>
      <p className="text-sm">{t('api.what', { name })}</p>
      <p className="text-xs text-quiet">{atSite ? t('api.pace', { name }) : t('api.where', { name })}</p>
      {api.who && <p className="text-xs text-quiet">{say(api.who)}</p>}
      <ul className="flex flex-col divide-y divide-line">
        {api.objects.map(({ object }) => (
          <ApiObjectRow
            key={object}
            name={say(view.site.objects.find(({ id }) => id === object)?.name ?? { en: object, 'zh-CN': object })}
            read={reads.find((each) => each.object === object)}
            reading={now?.caseId === view.case.id && now.object === object ? now : undefined}
            can={can}
            onRead={() => read([object])}
            onForget={() => void attempt(() => forgetRead({ caseId: view.case.id, object }))}
            object={object}
          />
        ))}
      </ul>
      <Button look="second" wide isDisabled={!can} onPress={() => read(unread(api, reads))}>
        {t('api.all')}
      </Button>
      <p className="text-quiet">
        <SourceNote site={view.site} from={api.from} />
      </p>
    </Card>
  );
}

/** All objects, those first that were begun. */
function unread(api: ApiFacts, reads: readonly ApiRead[]): string[] {
  const begun = new Set(reads.map(({ object }) => object));
  const all = api.objects.map(({ object }) => object);
  return [...all.filter((object) => begun.has(object)), ...all.filter((object) => !begun.has(object))];
}

interface RowProps {
  object: string;
  name: string;
  read: ApiRead | undefined;
  reading: { stop(): void } | undefined;
  can: boolean;
  onRead(): void;
  onForget(): void;
}

function ApiObjectRow({ object, name, read, reading, can, onRead, onForget }: RowProps) {
  const { t, language } = useWords();
  const trouble: Trouble | undefined = useApiReading((state) => state.troubles[object]);
  const rows = read?.rows ?? 0;
  const shown = number(rows, language);
  const soFar =
    read?.total === undefined
      ? t('api.soFar', { shown })
      : t('api.ofAll', { shown, all: number(read.total, language) });
  return (
    <li className="flex flex-wrap items-center gap-x-2 gap-y-1 py-2 text-sm">
      {reading ? (
        <div className="min-w-0 flex-[1_1_10rem]">
          <Progress label={t('api.reading', { name })} detail={soFar} done={rows} all={read?.total ?? 0} />
        </div>
      ) : (
        <p className="min-w-24 flex-1">
          <span className="font-medium">{name}</span>
          {read && <span className="ml-2 text-xs text-quiet tabular-nums">{soFar}</span>}
        </p>
      )}
      {reading && (
        <Button look="quiet" onPress={reading.stop}>
          {t('api.stop')}
        </Button>
      )}
      {!reading && (
        <Button
          look="quiet"
          isDisabled={!can}
          aria-label={t(read ? 'api.goOn.of' : 'api.read.of', { name })}
          onPress={onRead}
        >
          {t(read ? 'api.goOn' : 'api.read')}
        </Button>
      )}
      {read && !reading && (
        <Button look="quiet" aria-label={t('api.again.of', { name })} onPress={onForget}>
          {t('api.again')}
        </Button>
      )}
      {trouble && !reading && (
        <p className="w-full text-xs text-bad">
          {sentences(language, t(`api.trouble.${trouble}`), rows > 0 && t('api.kept'))}
        </p>
      )}
    </li>
  );
}
