import type { Language, Text } from '../../text.ts';
import { differenceLines } from '../difference-words.ts';
import { pointText, verdictText } from '../points.ts';
import type { Point, VerifyReport } from '../verify-report.ts';
import type { Elements } from './elements.ts';
import { resultWords, words } from './words.ts';

/** What was found of a bundle: the verdict and what differs, each point, and what the bundle says of itself. */
export function result(el: Elements, language: Language, name: string, report: VerifyReport): Node[] {
  const { about, differences, verdict } = report;
  const facts: [Text, string | undefined][] = [
    [words.subject, about.title],
    [words.written, about.writtenAt],
    [words.organisation, about.organisation],
    [words.key, about.keyFingerprint],
  ];
  const counted = (differences ? differenceLines(differences, language) : []).flatMap(({ name, value, bad }) => [
    el('dt', [name]),
    el('dd', [value], bad ? { class: 'changed' } : {}),
  ]);
  return [
    el('p', [el('strong', [verdictText(report, language)]), el('br'), name], { role: 'alert', class: verdict }),
    ...(counted.length > 0 ? [el('dl', counted, { class: 'counted' })] : []),
    el(
      'ol',
      report.points.map((point) => pointItem(el, language, point)),
    ),
    el('h2', [words.about[language]]),
    el(
      'dl',
      facts.flatMap(([what, said]) => (said === undefined ? [] : [el('dt', [what[language]]), el('dd', [said])])),
    ),
  ];
}

function pointItem(el: Elements, language: Language, point: Point): Node {
  const { title, answer, places } = pointText(point, language);
  const list = places.map((place) => el('li', [place]));
  return el(
    'li',
    [
      el('strong', [`${title} · ${resultWords[point.result][language]}`]),
      el('p', [answer]),
      ...(list.length > 0 ? [el('ul', list)] : []),
    ],
    { class: point.result },
  );
}
