import type { CaseProps } from '../app/case-props.ts';
import { useWords } from '../app/words.tsx';
import { Button } from '../ui/button.tsx';
import { startGuide } from './act.ts';

/** Guides beside the one that most need, under a line that says for whom or for what they are. */
export function OtherGuides({ view, atSite, guides, title }: CaseProps & { guides: readonly string[]; title: string }) {
  const { say } = useWords();
  if (guides.length === 0) return null;
  return (
    <div className="flex flex-col items-start gap-1">
      <p className="text-xs text-quiet">{title}</p>
      {guides.map((guide) => (
        <Button key={guide} onPress={() => void startGuide(view, guide, false, atSite)}>
          {say(view.site.guides[guide]?.title ?? { en: guide, 'zh-CN': guide })}
        </Button>
      ))}
    </div>
  );
}
