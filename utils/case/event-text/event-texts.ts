import type { Site } from '../../../sites/schema.ts';
import type { Text } from '../../text.ts';
import type { EventType, LoggedEvent } from '../events/index.ts';

/** One sentence for each kind of event. */
export type EventTexts = {
  [Type in EventType]: (event: Extract<LoggedEvent, { type: Type }>, site: Site) => Text;
};
