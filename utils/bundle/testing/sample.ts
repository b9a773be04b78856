import { linkLine } from '../../evidence/chain.ts';
import { sha256 } from '../../evidence/hash.ts';
import { recordHash } from '../../evidence/record-hash.ts';
import type { BundleEvidence, BundleInput } from '../input.ts';
import { fingerprintOf, publicKeyPem } from '../key.ts';
import { signLine } from '../line-signature.ts';
import { png } from './png.ts';

/** A small case with one of everything, invented from end to end. Always the same bytes; with a key its lines are signed. */
export async function sampleInput(changes: Partial<BundleInput> = {}, key?: CryptoKeyPair): Promise<BundleInput> {
  const screenshot = new Blob([png(640, 400)], { type: 'image/png' });
  const backup = new Blob(['PK practice backup, not a real zip'], { type: 'application/zip' });
  const evidence = [
    await piece('page', 'Auto-renewal is off · 自动续订已关闭', {
      'screenshot.png': ['image/png', screenshot],
      'page.html': ['text/html', '<!DOCTYPE html><title>Subscriptions</title><p>Auto-renewal is off.</p>'],
      'text.txt': ['text/plain', 'Auto-renewal is off. Your subscription ends on 2027-01-31.'],
    }),
    await piece('page', 'Users & Teams', {
      'text.txt': ['text/plain', '用户与团队\n3 位用户已停用\n<script>alert("never")</script>'],
    }),
    await piece('mail', 'Your renewal was cancelled', {
      'confirmation.eml': [
        'message/rfc822',
        'From: billing@crm.example\r\nSubject: Your renewal was cancelled\r\n\r\nIt ends on 2027-01-31.\r\n',
      ],
    }),
    await piece('document', '审批单 100%: con/..\\ "final"', {
      '审批单 100%.pdf': ['application/pdf', '%PDF-1.7 sample'],
    }),
  ];
  const records = await Promise.all(evidence.map(recordHash));
  const events = [
    {
      ...{ at: '2026-11-20T08:00:00.000Z', type: 'case-opened', site: 'hubspot', account: '246810' },
      ...(key ? { key: await fingerprintOf(key.publicKey) } : {}),
    },
    ...evidence.map((one, index) => ({
      record: records[index],
      at: one.at,
      type: 'evidence-kept',
      evidence: one.id,
      kind: one.kind,
      title: one.title,
      parts: one.parts.map((part) => ({ name: part.name, bytes: part.blob.size, sha256: part.sha256 })),
    })),
  ].map((event, index) => ({ seq: index + 1, ...event }));
  const lines: string[] = [];
  for (const event of events) lines.push(await linkLine(event, lines.at(-1)));
  const { timeline, keys } = await signedLines(lines, key);

  return {
    case: {
      id: '00000000-0000-4000-8000-000000000001',
      site: 'hubspot',
      siteName: { en: 'HubSpot CRM', 'zh-CN': 'HubSpot CRM' },
      account: { id: '246810', name: 'Sample Company · 示例公司', region: 'eu1' },
      openedAt: '2026-11-20T08:00:00.000Z',
      outcome: 'cancelled',
      cancelledAt: '2026-11-21T21:39:00.000Z',
    },
    createdAt: new Date('2026-11-21T21:48:00.000Z'),
    software: 'Clean Exit 0.1.0',
    extension: { version: '0.1.0' },
    verifier: '<!doctype html>\n<title>Sample</title>\n',
    organisation: 'Sample Company · 示例公司',
    contact: 'Finance office, records@company.example',
    timeline,
    keys,
    faults: [],
    record: { format: 'clean-exit-case' },
    timelineText: events.map(({ seq, at, type }) => ({
      seq,
      at,
      text:
        type === 'case-opened'
          ? { en: 'The case was opened for account 246810.', 'zh-CN': '为账户 246810 开始办理。' }
          : { en: 'Evidence was kept.', 'zh-CN': '留存了一项证据。' },
    })),
    tasks: [
      task(
        'contract',
        '合同',
        'Contract',
        'Find the renewal date',
        '查明续订日期',
        'done',
        '2027-01-31, read on the subscription page',
        {
          owner: 'Practice Owner <legal>',
          due: { day: '2026-12-31', dayName: { en: 'Dec 31, 2026', 'zh-CN': '2026年12月31日' } },
        },
      ),
      task('cancel', '取消', 'Cancel', 'Turn auto-renewal off', '关闭自动续订', 'done'),
      task('off', '停用', 'Switch off', 'Deactivate the remaining users', '停用其余用户', 'open'),
      task('off', '停用', 'Switch off', 'Remove the phone add-on', '移除电话增值服务', 'not-needed', undefined, {
        reason: { en: 'Never bought.', 'zh-CN': '从未购买。' },
      }),
    ],
    evidence,
    exports: [
      {
        id: 'file-1',
        name: 'hubspot-backup.zip',
        blob: backup,
        report: {
          name: 'hubspot-backup.zip',
          bytes: backup.size,
          sha256: await sha256(backup),
          verdict: 'doubtful',
          tables: [table('contacts.csv', 'contact', 480), table('companies.csv', 'company', 60)],
          findings: [{ id: 'ragged-rows', severity: 'warning', values: { rows: 1 } }],
        },
        findingLines: [
          {
            en: 'contacts.csv, row 17: one cell too many. Open the row and compare it with the CRM.',
            'zh-CN': 'contacts.csv 第 17 行多出一个单元格，请打开该行与 CRM 中的数据比对。',
          },
        ],
      },
      {
        id: 'file-2',
        name: 'deals.csv',
        report: {
          name: 'deals.csv',
          bytes: 73_400_320,
          sha256: 'd'.repeat(64),
          verdict: 'whole',
          tables: [{ ...table('deals.csv', 'deal', 503_417), sha256: 'd'.repeat(64) }],
          findings: [],
        },
        findingLines: [],
      },
    ],
    exported: {
      complete: 'no',
      sound: 'doubt',
      mine: 'unknown',
      objects: [
        { object: 'contact', name: { en: 'Contacts', 'zh-CN': '联系人' }, got: 480, expected: 500, certain: true },
        { object: 'company', name: { en: 'Companies', 'zh-CN': '公司' }, got: 60, certain: true },
      ],
      uncounted: ['company'],
      sets: [{ name: 'Data_*.zip', files: ['Data_001.zip'], missing: ['Data_002.zip'] }],
      replaced: [{ name: 'torn <b>.csv', by: 'deals.csv' }],
      findings: [{ id: 'fewer-rows', severity: 'error', values: { missing: 20 } }],
      findingLines: [{ en: 'Records are missing: 20.', 'zh-CN': '记录不全：少了 20 条。' }],
    },
    ...changes,
  };
}

async function piece(
  kind: BundleEvidence['kind'],
  title: string,
  files: Record<string, [mediaType: string, content: Blob | string]>,
): Promise<BundleEvidence> {
  const parts = await Promise.all(
    Object.entries(files).map(async ([name, [mediaType, content]]) => {
      const blob = new Blob([content], { type: mediaType });
      return { name, mediaType, blob, sha256: await sha256(blob) };
    }),
  );
  return {
    id: `evidence-${title.length}`,
    kind,
    title,
    at: '2026-11-21T21:40:00.000Z',
    url: kind === 'page' ? 'https://app-eu1.hubspot.com/account-and-billing/246810/subscriptions' : undefined,
    places: kind === 'page' ? ['subscription'] : [],
    record: {
      clock: { serverDate: 'Sat, 21 Nov 2026 21:40:01 GMT', skewSeconds: -1 },
      account: { id: '246810', name: null },
      overlayHidden: true,
    },
    parts,
  };
}

/** Lines with the signature of a key, if there is one, as the program signs them when it writes them. */
export async function signedLines(
  lines: string[],
  key?: CryptoKeyPair,
): Promise<Pick<BundleInput, 'timeline' | 'keys'>> {
  if (!key) return { timeline: lines.map((line) => ({ line })), keys: [] };
  const fingerprint = await fingerprintOf(key.publicKey);
  const sign = async (line: string) => ({
    line,
    signed: { key: fingerprint, signature: await signLine(key.privateKey, line) },
  });
  const keys = [{ fingerprint, pem: await publicKeyPem(key.publicKey) }];
  return { timeline: await Promise.all(lines.map(sign)), keys };
}

function task(
  phase: string,
  phaseZh: string,
  phaseEn: string,
  en: string,
  zh: string,
  status: string,
  note?: string,
  plan?: Pick<BundleInput['tasks'][number], 'owner' | 'due' | 'reason'>,
): BundleInput['tasks'][number] {
  const names: Record<string, { en: string; 'zh-CN': string }> = {
    done: { en: 'Done', 'zh-CN': '已完成' },
    open: { en: 'Open', 'zh-CN': '未完成' },
    'not-needed': { en: 'Not needed', 'zh-CN': '不需要' },
  };
  return {
    id: `${phase}-${en.length}`,
    phase,
    phaseName: { en: phaseEn, 'zh-CN': phaseZh },
    title: { en, 'zh-CN': zh },
    status,
    statusName: names[status] ?? { en: status, 'zh-CN': status },
    note,
    ...plan,
  };
}

function table(path: string, object: string, rows: number) {
  const columns = ['Record ID', 'Name', '备注'];
  return { path, object, rows, columns, encoding: 'utf-8-bom', delimiter: ',', sha256: 'c'.repeat(64) };
}
