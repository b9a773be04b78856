import { Checkbox, CheckboxGroup, Label, Text } from 'react-aria-components';
import { type Question, questions } from '../../utils/case/playbook/questions.ts';
import type { CaseProps } from '../app/case-props.ts';
import { decide } from '../app/decide.ts';
import { useWords } from '../app/words.tsx';
import { Foldable } from '../ui/foldable.tsx';
import { CheckIcon } from '../ui/icons.tsx';

/** What fits the checklist to the company; every question may be left open. */
export function Questions({ view }: Pick<CaseProps, 'view'>) {
  const { t } = useWords();
  const { answers } = view.state.plan;
  return (
    <div className="rounded-xl border border-line bg-card px-3 py-2.5 shadow-card">
      <Foldable label={t('questions.title', { done: answers.size, all: questions.length })} late>
        <div className="flex flex-col gap-4">
          <p className="text-quiet">{t('questions.how')}</p>
          {questions.map((question) => (
            <OneQuestion key={question.id} view={view} question={question} />
          ))}
        </div>
      </Foldable>
    </div>
  );
}

function OneQuestion({ view, question }: Pick<CaseProps, 'view'> & { question: Question }) {
  const { say } = useWords();
  const given = view.state.plan.answers.get(question.id) ?? [];
  const answer = (chosen: string[]) => {
    // Where one answer is right the last one pressed is it; pressed again it is taken back.
    const answers = question.several ? chosen : chosen.slice(-1);
    void decide(view, { type: 'question-answered', question: question.id, answers });
  };
  return (
    <CheckboxGroup value={[...given]} onChange={answer} className="flex flex-col gap-1.5">
      <Label className="font-medium">{say(question.ask)}</Label>
      <div className="flex flex-wrap gap-1.5">
        {question.options.map(({ id, name }) => (
          <Checkbox
            key={id}
            value={id}
            className="flex cursor-pointer items-center gap-1 rounded-full border border-field bg-card px-2.5 py-1 text-sm hover:bg-accent-soft selected:border-accent selected:bg-accent-soft selected:text-accent"
          >
            {({ isSelected }) => (
              <>
                {isSelected && <CheckIcon className="size-3.5" />}
                {say(name)}
              </>
            )}
          </Checkbox>
        ))}
      </div>
      <Text slot="description" className="text-xs text-quiet">
        {say(question.for)}
      </Text>
    </CheckboxGroup>
  );
}
