import type { ExportFacts, Site, SiteObject } from '../../sites/schema.ts';

/** How one kind of record gets out of a CRM. */
export interface ObjectWay {
  object: SiteObject;
  exports: ExportFacts[];
  /** It can be read through the person's own signed-in page. */
  direct: boolean;
  /** `part`: something of it is in no export. `none`: it does not get out at all. `unknown`: no export of the site is known. */
  gets: 'whole' | 'part' | 'none' | 'unknown';
}

/** Kinds of records of which the same is to be said. */
export interface WayGroup extends Omit<ObjectWay, 'object'> {
  objects: [SiteObject, ...SiteObject[]];
}

/** The ways of a site, each once: what gets out in the same way, by the same source, stands together. */
export function wayGroups(site: Site): WayGroup[] {
  const alike = ({ object, exports, direct, gets }: ObjectWay) =>
    JSON.stringify([gets, direct, exports.map(({ id }) => id), object.missing, object.instead, object.from]);
  return [...Map.groupBy(objectWays(site), alike).values()].map((ways) => {
    const [first, ...others] = ways as [ObjectWay, ...ObjectWay[]];
    const { object, ...way } = first;
    return { ...way, objects: [object, ...others.map((other) => other.object)] };
  });
}

/** How each object of a site gets out; those that don't, or not whole, first. */
export function objectWays(site: Site): ObjectWay[] {
  const order = ['none', 'unknown', 'part', 'whole'];
  const nothing = site.exports.length === 0 ? 'unknown' : 'none';
  return site.objects
    .map((object): ObjectWay => {
      const exports = site.exports.filter(({ id }) => object.in.includes(id));
      const direct = site.api?.objects.some((one) => one.object === object.id) ?? false;
      const gets = exports.length === 0 && !direct ? nothing : object.missing ? 'part' : 'whole';
      return { object, exports, direct, gets };
    })
    .toSorted((one, other) => order.indexOf(one.gets) - order.indexOf(other.gets));
}

/** Whether one export of the site holds every object whole, so that no list of them is needed. */
export function hasFullExport(site: Site): boolean {
  return site.exports.some(
    ({ id, scope }) =>
      scope === 'everything' && site.objects.every((object) => object.in.includes(id) && object.missing === undefined),
  );
}
