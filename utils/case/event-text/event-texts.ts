import type { Site } from '../../../sites/schema.ts';
import type { Text } from '../../text.ts';
import type { EventType, LoggedEvent } from '../events/index.ts';

/** One sentence for each kind of event. `taskName`: what a task of the case is called, the person's own ones too. */
export type EventTexts = {
  [Type in EventType]: (
    event: Extract<LoggedEvent, { type: Type }>,
    site: Site,
    taskName: (task: string) => Text,
  ) => Text;
};
