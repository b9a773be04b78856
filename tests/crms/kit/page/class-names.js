import { settings } from './settings.js';

/**
 * The class names of this start for names of the style sheets, several parted by spaces. A name with a hyphen is the
 * vendor's own and stays as it is.
 */
export function generated(names) {
  return names
    .split(' ')
    .map((name) => {
      if (name.includes('-')) return name;
      if (!(name in settings.classNames)) throw new Error(`no style sheet has .${name}`);
      return settings.classNames[name];
    })
    .join(' ');
}
