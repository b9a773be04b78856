import { defineSystem, type NextSystem } from '../system.ts';
import { objectNames, objects, type RecordObject, vocabulary } from '../vocabulary/index.ts';

/** Every meaning under its first English name: a table that people and most imports understand. */
function plainObject(object: RecordObject): NonNullable<NextSystem['objects'][RecordObject]> {
  const fields = Object.entries(vocabulary[object]).map(([id, { names }]) => [id, { header: names[0] }]);
  const { name, names } = objectNames[object];
  return { name, file: names[0], from: 'rfc', fields: Object.fromEntries(fields) };
}

export const csv = defineSystem({
  id: 'csv',
  name: { en: 'Plain CSV, for any other system', 'zh-CN': '通用 CSV（其他系统）' },
  sources: {
    rfc: {
      url: 'https://www.rfc-editor.org/rfc/rfc4180',
      note: { en: 'RFC 4180, the common form of CSV', 'zh-CN': 'RFC 4180：CSV 通用格式' },
      grade: 'A',
      seen: '2005',
    },
  },
  file: {
    mark: true,
    from: 'rfc',
    hint: {
      en: 'UTF-8 with commas, dates as 2024-05-06. What your system allows isn’t known here; look it up before importing.',
      'zh-CN': 'UTF-8 编码、逗号分隔，日期格式为 2024-05-06。目标系统的限制未知，导入前请自行核对。',
    },
  },
  dates: { form: 'yyyy-mm-dd', from: 'rfc' },
  yesNo: { yes: 'Yes', no: 'No', from: 'rfc' },
  links: {
    text: {
      en: 'Each record keeps its former ID; the IDs it points to are in columns of their own.',
      'zh-CN': '每条记录都保留原编号，所关联记录的编号写在单独的列中。',
    },
    from: 'rfc',
  },
  objects: Object.fromEntries(objects.map((object) => [object, plainObject(object)])),
});
