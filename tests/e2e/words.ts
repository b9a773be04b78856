import { siteById } from '../../sites/index.ts';
import type { Site, Step } from '../../sites/schema.ts';
import { newI18n } from '../../utils/browser/i18n.ts';
import { taskTitle } from '../../utils/case/playbook/index.ts';
import { statusNames, type TaskStatus } from '../../utils/case/playbook/phases.ts';
import type { Language } from '../../utils/text.ts';

/** The words that a person reads on the screens, in their language. */
export class Words {
  readonly language: Language;
  readonly site: Site;
  readonly t: ReturnType<typeof newI18n>['t'];

  constructor(site: string, language: Language) {
    const known = siteById(site);
    if (!known) throw new Error(`There is no site called ${site}.`);
    this.site = known;
    this.language = language;
    this.t = newI18n(language).t;
  }

  /** What a line of the checklist is called. */
  task(id: string): string {
    return taskTitle(id, this.site)[this.language];
  }

  status(status: TaskStatus): string {
    return statusNames[status][this.language];
  }

  /** What a step of a guide says, and its number from 1. */
  step(guide: string, id: string): { say: string; warn: string | undefined; number: number } {
    const steps: Step[] = this.site.guides[guide]?.steps ?? [];
    const index = steps.findIndex((step) => step.id === id);
    const step = steps[index];
    if (!step) throw new Error(`The guide ${guide} has no step ${id}.`);
    return { say: step.say[this.language], warn: step.warn?.[this.language], number: index + 1 };
  }
}
