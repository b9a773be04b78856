import type { Intent } from '../../../../utils/page/intent/intents.ts';
import { expect, test } from './fixture.ts';

/** The words of one made-up business program in one language. */
interface Wording {
  nav: { users: string; api: string; billing: string; profile: string; logOut: string };
  records: { export: string; import: string; delete: string };
  billing: { title: string; change: string; cancel: string; invoices: string; renewal: string };
  dialog: { title: string; keep: string; confirm: string; reason: string };
  users: { title: string; edit: string; deactivate: string };
  danger: { title: string; close: string; personal: string; save: string; cancel: string };
  customer: { title: string; terminate: string; edit: string };
}

const wordings: Record<string, Wording> = {
  en: {
    nav: {
      users: 'Team members',
      api: 'API keys',
      billing: 'Billing & plan',
      profile: 'My profile',
      logOut: 'Sign out',
    },
    records: { export: 'Export to CSV', import: 'Import', delete: 'Delete' },
    billing: {
      title: 'Subscription',
      change: 'Change plan',
      cancel: 'Cancel my subscription',
      invoices: 'Download invoice',
      renewal: 'Automatic renewal',
    },
    dialog: {
      title: 'Cancel subscription?',
      keep: 'Keep subscription',
      confirm: 'Yes, cancel',
      reason: 'Why are you leaving?',
    },
    users: { title: 'Users', edit: 'Edit', deactivate: 'Deactivate' },
    danger: {
      title: 'Account',
      close: 'Close account',
      personal: 'Erase my personal data',
      save: 'Save changes',
      cancel: 'Cancel',
    },
    customer: { title: 'Customer: Sample Ltd', terminate: 'Terminate contract', edit: 'Edit' },
  },
  'zh-CN': {
    nav: { users: '员工管理', api: '开放接口密钥', billing: '套餐与费用', profile: '个人中心', logOut: '退出登录' },
    records: { export: '导出 Excel', import: '导入', delete: '删除' },
    billing: {
      title: '我的订阅',
      change: '升级套餐',
      cancel: '取消订阅',
      invoices: '下载发票',
      renewal: '到期自动续费',
    },
    dialog: { title: '确定要取消订阅吗？', keep: '再想想', confirm: '确认取消', reason: '取消原因' },
    users: { title: '用户列表', edit: '编辑', deactivate: '停 用' },
    danger: { title: '账号', close: '注销账号', personal: '删除我的个人数据', save: '保存', cancel: '取消' },
    customer: { title: '客户详情', terminate: '解约', edit: '编辑' },
  },
  'zh-TW': {
    nav: { users: '使用者管理', api: 'API 金鑰', billing: '方案與帳單', profile: '個人檔案', logOut: '登出' },
    records: { export: '匯出 CSV', import: '匯入', delete: '刪除' },
    billing: { title: '訂閱', change: '變更方案', cancel: '取消訂閱', invoices: '下載發票', renewal: '自動續訂' },
    dialog: { title: '確定要取消訂閱嗎？', keep: '保留訂閱', confirm: '確認取消', reason: '取消原因' },
    users: { title: '使用者', edit: '編輯', deactivate: '停用' },
    danger: { title: '帳號', close: '刪除帳號', personal: '刪除我的個人資料', save: '儲存', cancel: '取消' },
    customer: { title: '客戶', terminate: '終止合約', edit: '編輯' },
  },
  ja: {
    nav: {
      users: 'ユーザー管理',
      api: 'APIキー',
      billing: 'プランとお支払い',
      profile: 'プロフィール',
      logOut: 'ログアウト',
    },
    records: { export: 'CSVをエクスポート', import: 'インポート', delete: '削除' },
    billing: {
      title: 'サブスクリプション',
      change: 'プランを変更',
      cancel: 'サブスクリプションを解約する',
      invoices: '請求書をダウンロード',
      renewal: '自動更新',
    },
    dialog: { title: '解約しますか？', keep: '利用を継続', confirm: '解約する', reason: '解約理由' },
    users: { title: 'ユーザー', edit: '編集', deactivate: '無効化' },
    danger: {
      title: 'アカウント',
      close: 'アカウントを削除',
      personal: '個人データを削除',
      save: '保存',
      cancel: 'キャンセル',
    },
    customer: { title: '顧客', terminate: '契約を終了', edit: '編集' },
  },
  de: {
    nav: {
      users: 'Benutzerverwaltung',
      api: 'API-Schlüssel',
      billing: 'Tarif und Abrechnung',
      profile: 'Mein Profil',
      logOut: 'Abmelden',
    },
    records: { export: 'Als Excel exportieren', import: 'Importieren', delete: 'Löschen' },
    billing: {
      title: 'Abonnement',
      change: 'Tarif wechseln',
      cancel: 'Abo jetzt kündigen',
      invoices: 'Rechnung herunterladen',
      renewal: 'Automatische Verlängerung',
    },
    dialog: {
      title: 'Abo wirklich kündigen?',
      keep: 'Abo behalten',
      confirm: 'Kündigung bestätigen',
      reason: 'Kündigungsgrund',
    },
    users: { title: 'Benutzer', edit: 'Bearbeiten', deactivate: 'Deaktivieren' },
    danger: {
      title: 'Konto',
      close: 'Konto löschen',
      personal: 'Personenbezogene Daten löschen',
      save: 'Speichern',
      cancel: 'Abbrechen',
    },
    customer: { title: 'Kunde: Muster GmbH', terminate: 'Vertrag kündigen', edit: 'Bearbeiten' },
  },
  fr: {
    nav: {
      users: 'Utilisateurs',
      api: 'Clés d’API',
      billing: 'Facturation',
      profile: 'Mon compte',
      logOut: 'Se déconnecter',
    },
    records: { export: 'Exporter en CSV', import: 'Importer', delete: 'Supprimer' },
    billing: {
      title: 'Abonnement',
      change: 'Changer de formule',
      cancel: 'Résilier mon abonnement',
      invoices: 'Télécharger la facture',
      renewal: 'Renouvellement automatique',
    },
    dialog: {
      title: 'Voulez-vous résilier ?',
      keep: 'Garder mon abonnement',
      confirm: 'Confirmer la résiliation',
      reason: 'Motif',
    },
    users: { title: 'Utilisateurs', edit: 'Modifier', deactivate: 'Désactiver' },
    danger: {
      title: 'Compte',
      close: 'Supprimer mon compte',
      personal: 'Effacer mes données personnelles',
      save: 'Enregistrer',
      cancel: 'Annuler',
    },
    customer: { title: 'Client', terminate: 'Résilier le contrat', edit: 'Modifier' },
  },
  es: {
    nav: {
      users: 'Usuarios',
      api: 'Claves de API',
      billing: 'Plan y facturación',
      profile: 'Mi perfil',
      logOut: 'Cerrar sesión',
    },
    records: { export: 'Exportar a Excel', import: 'Importar', delete: 'Eliminar' },
    billing: {
      title: 'Suscripción',
      change: 'Cambiar de plan',
      cancel: 'Cancelar la suscripción',
      invoices: 'Descargar factura',
      renewal: 'Renovación automática',
    },
    dialog: {
      title: '¿Cancelar la suscripción?',
      keep: 'Mantener suscripción',
      confirm: 'Sí, cancelar',
      reason: 'Motivo de la baja',
    },
    users: { title: 'Usuarios', edit: 'Editar', deactivate: 'Desactivar' },
    danger: {
      title: 'Cuenta',
      close: 'Eliminar cuenta',
      personal: 'Borrar mis datos personales',
      save: 'Guardar',
      cancel: 'Cancelar',
    },
    customer: { title: 'Cliente', terminate: 'Rescindir contrato', edit: 'Editar' },
  },
  'pt-BR': {
    nav: {
      users: 'Usuários',
      api: 'Chaves de API',
      billing: 'Plano e cobrança',
      profile: 'Meu perfil',
      logOut: 'Sair',
    },
    records: { export: 'Exportar para CSV', import: 'Importar', delete: 'Excluir' },
    billing: {
      title: 'Assinatura',
      change: 'Alterar plano',
      cancel: 'Cancelar minha assinatura',
      invoices: 'Baixar fatura',
      renewal: 'Renovação automática',
    },
    dialog: {
      title: 'Tem certeza que deseja cancelar?',
      keep: 'Manter assinatura',
      confirm: 'Confirmar cancelamento',
      reason: 'Motivo do cancelamento',
    },
    users: { title: 'Usuários', edit: 'Editar', deactivate: 'Desativar' },
    danger: {
      title: 'Conta',
      close: 'Excluir minha conta',
      personal: 'Apagar meus dados pessoais',
      save: 'Salvar',
      cancel: 'Cancelar',
    },
    customer: { title: 'Cliente', terminate: 'Encerrar contrato', edit: 'Editar' },
  },
  ko: {
    nav: { users: '사용자 관리', api: 'API 키', billing: '요금제 및 결제', profile: '내 정보', logOut: '로그아웃' },
    records: { export: '엑셀 내보내기', import: '가져오기', delete: '삭제' },
    billing: {
      title: '구독',
      change: '요금제 변경',
      cancel: '구독 해지하기',
      invoices: '영수증 다운로드',
      renewal: '자동 갱신',
    },
    dialog: { title: '구독을 해지하시겠습니까?', keep: '구독 유지', confirm: '해지하기', reason: '해지 사유' },
    users: { title: '사용자', edit: '수정', deactivate: '비활성화' },
    danger: { title: '계정', close: '계정 삭제', personal: '개인정보 삭제', save: '저장', cancel: '취소' },
    customer: { title: '고객', terminate: '계약 해지', edit: '수정' },
  },
  ru: {
    nav: { users: 'Сотрудники', api: 'Ключи API', billing: 'Тариф и оплата', profile: 'Мой профиль', logOut: 'Выйти' },
    records: { export: 'Экспорт в Excel', import: 'Импорт', delete: 'Удалить' },
    billing: {
      title: 'Подписка',
      change: 'Сменить тариф',
      cancel: 'Отменить подписку',
      invoices: 'Скачать счёт',
      renewal: 'Автопродление',
    },
    dialog: {
      title: 'Отменить подписку?',
      keep: 'Оставить подписку',
      confirm: 'Да, отменить',
      reason: 'Причина отмены',
    },
    users: { title: 'Пользователи', edit: 'Изменить', deactivate: 'Заблокировать' },
    danger: {
      title: 'Аккаунт',
      close: 'Удалить аккаунт',
      personal: 'Удалить мои персональные данные',
      save: 'Сохранить',
      cancel: 'Отмена',
    },
    customer: { title: 'Клиент', terminate: 'Расторгнуть договор', edit: 'Изменить' },
  },
};

const button = (name: string) => `<button style="width:160px;height:24px">${name}</button>`;
const link = (name: string, address: string) => `<a href="/${address}">${name}</a>`;
const nav = ({ nav: { users, api, billing, profile, logOut } }: Wording) =>
  `<nav><ul><li>${link(users, 's/1')}</li><li>${link(api, 's/2')}</li><li>${link(billing, 's/3')}</li></ul></nav>
   <div><ul><li>${link(profile, 's/4')}</li><li>${link(logOut, 's/5')}</li></ul></div>`;
const row = (cells: string) => `<tr><td>${cells.split('|').join('</td><td>')}</td></tr>`;

for (const [lang, words] of Object.entries(wordings))
  test(`${lang}: each thing is found on its page, and not where it is absent`, async ({ show, ask }) => {
    const { records, billing, dialog, users, danger, customer } = words;
    const pages = {
      records: `${nav(words)}<h1>Ledger</h1>${button(records.import)}${button(records.export)}${button(records.delete)}
        <table>${row('Sample One|4711')}${row('Sample Two|4712')}</table>`,
      billing: `${nav(words)}<h1>${billing.title}</h1>${button(billing.change)}${button(billing.cancel)}
        ${link(billing.invoices, 'i/4711')} <label><input type="checkbox" checked> ${billing.renewal}</label>`,
      dialog: `${nav(words)}<h1>${billing.title}</h1>${button(billing.cancel)}
        <div role="dialog" style="position:fixed;inset:90px;background:#fff"><h2>${dialog.title}</h2>
        <label>${dialog.reason} <select><option>1</option></select></label>
        ${button(dialog.keep)}${button(dialog.confirm)}</div>`,
      users: `${nav(words)}<h1>${users.title}</h1><table>${row(`Sample User|${button(users.edit)}${button(users.deactivate)}`)}</table>`,
      danger: `${nav(words)}<h1>${danger.title}</h1><form><input aria-label="x">${button(danger.save)}${button(danger.cancel)}</form>
        <section><h2>${danger.title}</h2>${button(danger.personal)}${button(danger.close)}</section>`,
      customer: `${nav(words)}<h1>${customer.title}</h1>${button(customer.edit)}${button(customer.terminate)}`,
    };
    const right: [Intent, keyof typeof pages, string][] = [
      ['open-users', 'records', words.nav.users],
      ['open-api-access', 'records', words.nav.api],
      ['open-subscription-billing', 'records', words.nav.billing],
      ['open-account-settings', 'records', words.nav.profile],
      ['log-out', 'records', words.nav.logOut],
      ['export-data', 'records', records.export],
      ['cancel-subscription', 'billing', billing.cancel],
      ['turn-off-renewal', 'billing', billing.renewal],
      ['confirm-dialog', 'dialog', dialog.confirm],
      ['give-reason', 'dialog', dialog.reason],
      ['deactivate-user', 'users', users.deactivate],
      ['delete-account', 'danger', danger.close],
      ['delete-personal-data', 'danger', danger.personal],
      ['terminate-customer', 'customer', customer.terminate],
    ];
    const absent: [Intent, (keyof typeof pages)[]][] = [
      ['cancel-subscription', ['records', 'users', 'danger', 'customer']],
      ['turn-off-renewal', ['records', 'users', 'danger', 'customer']],
      ['deactivate-user', ['records', 'billing', 'danger', 'customer']],
      ['delete-account', ['records', 'billing', 'customer']],
      ['delete-personal-data', ['records', 'billing', 'users', 'customer']],
      ['terminate-customer', ['records', 'users', 'danger']],
      ['confirm-dialog', ['records', 'billing', 'users', 'danger', 'customer']],
      ['give-reason', ['records', 'billing', 'users', 'danger', 'customer']],
      ['export-data', ['billing', 'users', 'danger', 'customer']],
    ];
    for (const [page, body] of Object.entries(pages)) {
      await show(body, { lang, title: 'Practice' });
      for (const [intent, where, name] of right) {
        if (where !== page) continue;
        const { confidence, candidates } = await ask(intent);
        const found = candidates[0]?.name.replace(/\s/g, '');
        expect.soft(found, `${intent} on ${page}: ${confidence}`).toBe(name.replace(/\s/g, ''));
        expect.soft(confidence, `${intent} on ${page}`).toMatch(/sure|likely/);
      }
      for (const [intent, where] of absent) {
        if (!where.some((one) => one === page)) continue;
        const { confidence, candidates } = await ask(intent);
        expect.soft(confidence, `${intent} on ${page}: ${candidates[0]?.name} ${candidates[0]?.score}`).toBe('none');
      }
    }
  });
