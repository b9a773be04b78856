import type { Site } from '../../sites/schema.ts';
import type { Text } from '../../utils/text.ts';

/** How a site calls one of its objects; one that it does not know is called by its id. */
export function objectName(site: Site, object: string): Text {
  return site.objects.find(({ id }) => id === object)?.name ?? { en: object, 'zh-CN': object };
}
