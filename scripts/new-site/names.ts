/** What a new site is called in each way of writing. */
export interface Names {
  /** `my-crm`: its id, its host, its folders. */
  id: string;
  /** `myCrm` */
  camel: string;
  /** `MyCrm` */
  pascal: string;
  /** `My Crm`, until someone writes it as the vendor does. */
  title: string;
}

/** @throws Error when the id can't be one: small letters, digits and single hyphens, beginning with a letter, 30 at most */
export function namesOf(id: string): Names {
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id) || id.length > 30)
    throw new Error(`“${id}” can’t be a site’s id: small letters, digits and hyphens, beginning with a letter.`);
  const parts = id.split('-').map((part) => part.charAt(0).toUpperCase() + part.slice(1));
  const pascal = parts.join('');
  return { id, camel: pascal.charAt(0).toLowerCase() + pascal.slice(1), pascal, title: parts.join(' ') };
}

/** The names that the templates have. */
const template: Names = { id: 'acme-crm', camel: 'acmeCrm', pascal: 'AcmeCrm', title: 'Acme CRM' };

/** A template's text, or its path, with the names of the new site. */
export function renamed(text: string, names: Names): string {
  const keys = Object.keys(template) as (keyof Names)[];
  return keys.reduce((changed, key) => changed.replaceAll(template[key], names[key]), text);
}
