import type { Text } from '../text.ts';

const commands = {
  check:
    '    openssl ts -verify -data tagmanifest-sha256.txt -in tagmanifest-sha256.txt.tsr -CAfile AUTHORITY-ROOT.pem',
  ask: "    curl -H 'Content-Type: application/timestamp-query' --data-binary @tagmanifest-sha256.txt.tsq -o time-stamp.tsr AUTHORITY-ADDRESS",
};

/** VERIFY.txt on the time stamp: which of both files is there nobody knows when it is written. */
export const stampNote: Text = {
  en: `The time stamp

If tagmanifest-sha256.txt.tsr is here, an authority stamped the tag manifest. Get the authority's root certificate from
the authority itself, and run

${commands.check}

If tagmanifest-sha256.txt.tsq is here instead, there is none yet. Any authority (RFC 3161) can still confirm that this
folder exists now. Only a hash goes out. Keep the answer beside the folder, not in it:

${commands.ask}`,
  'zh-CN': `时间戳

如果有 tagmanifest-sha256.txt.tsr，说明时间戳服务机构已经盖章。请直接向该机构取得其根证书，然后运行：

${commands.check}

如果只有 tagmanifest-sha256.txt.tsq，说明还没有时间戳。任何时间戳服务机构（RFC 3161）现在仍可证明本文件夹此刻已经存在，
发出的只有一个哈希值。请把回复保存在文件夹旁边，不要放进文件夹：

${commands.ask}`,
};
