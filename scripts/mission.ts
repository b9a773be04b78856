/** `npm run mission`: each line of what the program is for, its tasks, and the journey that shows it. */
import { mission } from '../tests/mission.ts';

for (const { phase, line, tasks, shownBy } of mission) {
  console.log(`${phase.padEnd(11)} ${line}  [${tasks.join(', ')}]`);
  for (const { file, title } of shownBy) console.log(`            → ${file}: ${title}`);
}
