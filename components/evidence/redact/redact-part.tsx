import { useEffect, useState } from 'react';
import { redactionOf } from '../../../utils/case/redactions.ts';
import type { Evidence, EvidencePart } from '../../../utils/case/rows/evidence.ts';
import type { Marks } from '../../../utils/evidence/redact/marks.ts';
import { useWords } from '../../app/words.tsx';
import { Button } from '../../ui/button.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { kindOf } from '../part-kind.ts';
import { blackOutParts, leaveAsItIs } from './act.ts';
import { AreaEditor } from './area-editor.tsx';
import { useHistory } from './use-history.ts';
import { WordEditor } from './word-editor.tsx';
import { wordsOfPart } from './words-of-part.ts';

interface RedactPartProps {
  evidence: Evidence;
  part: EvidencePart;
  onDone(): void;
}

/** What is to be blacked out of one part. Reads what it shows, and what was blacked out of it before. */
export function RedactPart(props: RedactPartProps) {
  const { evidence, part } = props;
  const { t } = useWords();
  const [read, setRead] = useState<{ text?: string; made?: Marks }>();
  useEffect(() => {
    let gone = false;
    void Promise.all([wordsOfPart(evidence, part), redactionOf(evidence.id, part.name)]).then(
      ([text, made]) => gone || setRead({ text, made: made?.marks }),
    );
    return () => {
      gone = true;
    };
  }, [evidence, part]);
  return read ? <Editor {...props} {...read} /> : <Skeleton label={t('panel.loading')} />;
}

function Editor({ evidence, part, onDone, text, made }: RedactPartProps & { text?: string; made?: Marks }) {
  const { t } = useWords();
  const picture = kindOf(part) === 'picture';
  const { value, change, undo, changed } = useHistory<Marks>(made ?? none(picture));
  const empty =
    (value.type === 'areas' && value.areas.length === 0) || (value.type === 'words' && value.words.length === 0);
  const keep = async () => {
    if (await blackOutParts(evidence, [{ part, marks: value }])) onDone();
  };
  const remove = async () => {
    await leaveAsItIs(evidence, part);
    onDone();
  };
  return (
    <div className="flex flex-col gap-3">
      {value.type === 'whole' && <p className="text-sm">{t('redact.whole.is', { name: part.name })}</p>}
      {value.type === 'areas' && (
        <AreaEditor
          evidence={evidence}
          part={part}
          areas={value.areas}
          onChange={(areas) => change({ type: 'areas', areas })}
        />
      )}
      {value.type === 'words' && text === undefined && <p className="text-sm">{t('redact.onlyWhole')}</p>}
      {value.type === 'words' && text !== undefined && (
        <>
          <WordEditor text={text} words={value.words} onChange={(words) => change({ type: 'words', words })} />
          {kindOf(part) !== 'text' && <p className="text-xs text-quiet">{t(`redact.note.${noteOf(part)}`)}</p>}
        </>
      )}
      <div className="sticky bottom-0 flex flex-wrap gap-2 bg-card py-2">
        <Button look="primary" isDisabled={empty || !changed} onPress={() => void keep()}>
          {t('redact.keep')}
        </Button>
        <Button isDisabled={!changed} onPress={undo}>
          {t('task.undo')}
        </Button>
        {value.type !== 'whole' && <Button onPress={() => change({ type: 'whole' })}>{t('redact.whole')}</Button>}
        {made && (
          <Button look="danger" onPress={() => void remove()}>
            {t('redact.remove')}
          </Button>
        )}
      </div>
    </div>
  );
}

function none(picture: boolean): Marks {
  return picture ? { type: 'areas', areas: [] } : { type: 'words', words: [] };
}

/** What the copy of a mail or a page loses besides the words. */
function noteOf(part: EvidencePart): 'mail' | 'copy' {
  return kindOf(part) === 'mail' ? 'mail' : 'copy';
}
