import { description, owner, recordId } from './common.ts';
import type { Meaning } from './field-types.ts';

/** Something that is sold. */
export const product = {
  id: { ...recordId, names: [...recordId.names, 'Product ID', '产品ID'] },
  name: {
    type: 'text',
    names: ['Product name', 'Name', 'Product', 'Product - Name', '产品名称', '名称', '商品名称', '品名', '产品'],
  },
  code: {
    type: 'text',
    names: [
      'Product code',
      'SKU',
      'Code',
      'Product - Product code',
      'Item number',
      'ProductNumber',
      '产品编码',
      '产品编号',
      '商品编码',
      '货号',
    ],
  },
  price: {
    type: 'number',
    names: ['Unit price', 'Price', 'List price', 'Product - Unit price', '单价', '价格', '标准价格', '售价'],
  },
  active: {
    type: 'yes-no',
    names: ['Active', 'Is Active', 'Product Active', 'IsActive', '启用', '是否启用', '上架状态'],
  },
  category: {
    type: 'choice',
    names: ['Product category', 'Category', 'Product family', 'Family', '产品分类', '分类', '产品类别'],
  },
  description,
  owner,
} as const satisfies Record<string, Meaning>;
