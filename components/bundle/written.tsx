import type { WrittenBundle } from '../../utils/case/state.ts';
import { useWords } from '../app/words.tsx';
import { Card } from '../ui/card.tsx';
import { Hash } from '../ui/copy.tsx';
import { moment, size } from '../ui/format.ts';

/** The bundles that left so far, the last one first. */
export function Written({ bundles }: { bundles: readonly WrittenBundle[] }) {
  const { t, language } = useWords();
  return (
    <Card title={t('bundle.written')}>
      <ul className="flex flex-col gap-2">
        {bundles.toReversed().map(({ name, bytes, sha256, tagManifest, encrypted, stamped, at, seq }) => (
          <li key={seq} className="text-sm">
            <p className="font-medium break-all">{name}</p>
            <p className="text-xs text-quiet">
              {moment(at, language)} · {size(bytes, language)}
              {encrypted && ` · ${t('bundle.written.encrypted')}`}
              {stamped && ` · ${t('bundle.written.stamped', { when: moment(stamped, language) })}`}
            </p>
            <Hash sha256={tagManifest ?? sha256 ?? ''} />
          </li>
        ))}
      </ul>
    </Card>
  );
}
