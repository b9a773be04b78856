/** First and last name as one: Chinese has the family name first, and no blank. */
export function joinedName(first: string, last: string): string {
  const parts = [first.trim(), last.trim()].filter((part) => part !== '');
  return /\p{Script=Han}/u.test(last) ? parts.toReversed().join('') : parts.join(' ');
}
