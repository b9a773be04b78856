import JSZip from 'jszip';
import Papa from 'papaparse';
import { randomFrom } from '../random.ts';
import type { PingCodeOptions, Product } from './options.ts';

/**
 * The file of a backup. Neither its name nor what is in it is known: that it is a zip with a table a product is made up here, so that
 * there is something to download and to check.
 */
export async function makeBackupFile(options: PingCodeOptions, scope: readonly Product[]): Promise<Uint8Array> {
  if (options.damage === 'sign-in-page') return new TextEncoder().encode(signInPage);
  const zip = new JSZip();
  for (const product of scope) {
    const rows = rowsOf(product, options);
    const kept = options.damage === 'missing-rows' ? rows.slice(0, -Math.ceil(rows.length / 20)) : rows;
    zip.file(`${product}.csv`, `\uFEFF${Papa.unparse(kept, { newline: '\r\n' })}\r\n`);
  }
  const bytes = await zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
  return options.damage === 'cut-off' ? bytes.subarray(0, Math.floor(bytes.length * 0.6)) : bytes;
}

export function backupFileName(madeAt: number): string {
  return `数据备份-${new Date(madeAt).toISOString().slice(0, 10)}.zip`;
}

function rowsOf(product: Product, { workItems, seed }: PingCodeOptions) {
  const random = randomFrom(seed + product.length);
  return Array.from({ length: workItems }, (_, index) => ({
    编号: `${product.slice(0, 3).toUpperCase()}-${index + 1}`,
    标题: random.pick([`示例工作项 ${index + 1}`, `Sample item ${index + 1}, with a comma`, '第一行\n第二行']),
    状态: random.pick(['打开', '进行中', '已完成', '已取消']),
    负责人: `示例成员 ${1 + random.whole(9)}`,
  }));
}

const signInPage = '<!DOCTYPE html><html lang="zh-CN"><title>登录</title><input type="password"></html>\n';
