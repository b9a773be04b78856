import type { Intent } from '../intent/intents.ts';
import type { PageLanguage } from './concepts.ts';

/** What controls are called in software that many people use, by what they are for: labels separated by commas. */
export const labels: Record<PageLanguage, Partial<Record<Intent, string>>> = {
  en: {
    'log-out':
      'Log out, Sign out, Logout, Log Out, Sign Out, Logoff, Log off, Sign me out, Log out of account, Exit, Log out now',
    'open-account-settings':
      'My account, Account settings, Profile, My profile, Edit profile, Your account, Account, Personal settings, Preferences, User settings, My preferences, My settings, View profile, Manage account, Profile & settings, Account & Settings, Edit my profile, User profile, Account info, My Info',
    'open-subscription-billing':
      'Billing, Subscription, Plans & billing, Manage subscription, Billing & payments, Plan and billing, Account & billing, Billing information, Usage & billing, Subscriptions, Billing settings, Manage plan, Your plan, My subscription, Products & plans, Payment & billing, Subscription & Billing, License, Manage license, Billing overview',
    'cancel-subscription':
      'Cancel subscription, Cancel plan, Cancel my subscription, Cancel your plan, End subscription, Cancel membership, Cancel trial, End trial, Cancel paid plan, Terminate subscription, Cancel service, Stop subscription, Cancel free trial, Cancel license',
    'turn-off-renewal':
      'Turn off auto-renew, Disable auto-renewal, Turn off automatic renewal, Cancel auto-renewal, Disable automatic renewal, Turn off recurring billing, Stop auto-renewal, Turn auto-renew off, Cancel renewal, Do not renew',
    'export-data':
      'Export, Export data, Export all data, Export contacts, Export to CSV, Export to Excel, Download all data, Export CSV, Export records, Data export, Backup, Back up now, Create backup, Export account data, Download your data, Export as CSV, Download CSV, Full export, Export list, Download my data, Export database, Download as Excel, Data takeout',
    'open-users':
      'Users, User management, Members, Team members, Manage users, People, Users & permissions, Users & teams, All users, Users and groups, Staff, Team, User accounts, Users and Roles, Manage members, Agents, Employees, Administrators, Collaborators, Users & access',
    'deactivate-user':
      'Deactivate user, Deactivate, Suspend user, Disable user, Disable account, Deactivate account, Block user, Lock user, Suspend, Deactivate selected users, Disable, Archive user, Make inactive, Revoke access',
    'open-api-access':
      'API keys, API, Access tokens, API access, API tokens, Personal access tokens, Developer settings, Integrations & API, Developers, API credentials, Manage API keys, Webhooks, API Integration, OAuth apps, Connected apps',
    'delete-account':
      'Delete account, Delete my account, Close account, Delete organization, Delete workspace, Close my account, Permanently delete account, Delete this organization, Delete company, Delete team, Delete your account, Remove account, Delete account permanently, Terminate account, Delete tenant, Delete profile',
    'delete-personal-data':
      'Delete personal data, Erase personal data, Delete my data, Delete all my data, Erase my data, Anonymize user, Request data deletion, Delete user data',
    'terminate-customer':
      'Terminate contract, Cancel contract, End contract, Terminate customer, Terminate agreement, Close contract',
    'request-submit':
      'Submit request, Send request, Submit, Submit application, Send application, Submit cancellation request, Apply',
    download: 'Download, Download file, Download export, Download archive, Download zip, Download backup',
  },
  'zh-CN': {
    'log-out': '退出登录, 退出, 登出, 注销, 安全退出, 注销登录, 退出系统, 退出账号, 退出帐号, 立即退出, 退出当前账号',
    'open-account-settings':
      '个人中心, 个人设置, 账号设置, 账户设置, 个人资料, 我的账户, 我的账号, 帐号设置, 基本资料, 个人信息, 账号管理, 用户中心, 账户管理, 账号与安全, 个人主页, 偏好设置, 账号信息, 账号中心, 个人资料设置, 我的资料',
    'open-subscription-billing':
      '订阅管理, 账单, 套餐管理, 费用中心, 订阅与账单, 账单与订阅, 套餐与费用, 我的套餐, 费用与账单, 版本与费用, 计费管理, 订阅, 我的订阅, 续费管理, 套餐信息, 账单管理, 计费',
    'cancel-subscription':
      '取消订阅, 退订, 取消套餐, 取消会员, 终止订阅, 停止订阅, 退订服务, 取消试用, 结束订阅, 退订套餐, 申请退订, 终止服务, 解约',
    'turn-off-renewal':
      '关闭自动续费, 取消自动续费, 关闭自动续订, 停止自动续费, 取消自动续订, 关闭自动续期, 关闭自动扣费',
    'export-data':
      '导出, 导出数据, 数据导出, 导出全部, 批量导出, 导出Excel, 导出EXCEL, 导出表格, 数据备份, 备份, 导出CSV, 全部导出, 导出列表, 下载数据, 导出客户, 导出记录, 立即备份, 导出所有数据, 备份数据, 导出选中, 导出当前页, 导出到Excel, 导出报表, 创建备份',
    'open-users':
      '用户管理, 成员管理, 员工管理, 用户, 成员, 人员管理, 团队成员, 组织成员, 用户列表, 管理员管理, 账户列表, 成员与部门, 用户与权限, 员工列表, 人员, 管理员列表, 组织与成员, 部门与成员, 系统用户, 企业成员, 子账号管理',
    'deactivate-user':
      '停用, 禁用, 停用用户, 禁用用户, 停用账号, 冻结, 停用成员, 离职, 冻结账号, 禁用账号, 批量停用, 封禁, 封禁用户, 锁定用户, 办理离职, 停用员工',
    'open-api-access':
      'API密钥, API 管理, 开放平台, API 令牌, 访问令牌, 开发者中心, API Key, 密钥管理, 接口管理, 开发者设置, API设置, 令牌管理, AccessKey, AccessKey管理',
    'delete-account':
      '注销账号, 注销账户, 删除账号, 删除账户, 注销企业, 解散团队, 删除组织, 注销帐号, 账号注销, 删除工作区, 解散企业, 注销团队, 永久删除账号, 企业注销, 删除团队, 删除空间, 删除租户, 账户注销, 注销组织, 申请注销账号, 删除企业',
    'delete-personal-data': '删除个人数据, 删除个人信息, 清除个人数据, 删除我的数据, 抹除个人数据, 清除个人信息',
    'terminate-customer': '终止合同, 解除合同, 客户解约, 合同终止, 终止合约, 合同解约, 解约客户',
    'request-submit': '提交申请, 提交, 提交请求, 提交审批, 发送请求, 提交审核',
    download: '下载, 下载文件, 立即下载, 下载备份, 点击下载, 下载导出文件',
  },
  'zh-TW': {
    'log-out': '登出, 登出帳號, 登出系統, 退出, 退出登入',
    'open-account-settings':
      '個人資料, 帳號設定, 帳戶設定, 我的帳戶, 我的帳號, 個人設定, 偏好設定, 使用者設定, 編輯個人資料, 個人檔案, 帳號管理, 帳戶管理, 基本資料',
    'open-subscription-billing':
      '訂閱, 帳單, 方案與帳單, 訂閱管理, 帳務, 計費, 付款與帳單, 管理訂閱, 帳單與付款, 帳單管理, 我的訂閱, 管理方案',
    'cancel-subscription': '取消訂閱, 取消方案, 終止訂閱, 停止訂閱, 結束訂閱, 取消試用, 取消會員資格',
    'turn-off-renewal': '關閉自動續訂, 取消自動續訂, 停用自動續約, 關閉自動續約, 停止自動續訂, 取消自動續約',
    'export-data':
      '匯出, 匯出資料, 匯出全部, 資料匯出, 備份, 下載資料, 匯出 CSV, 匯出成 Excel, 匯出為 CSV, 匯出聯絡人, 建立備份, 下載您的資料, 匯出清單, 備份資料',
    'open-users':
      '使用者, 使用者管理, 成員, 成員管理, 團隊成員, 管理使用者, 人員, 用戶, 用戶管理, 使用者列表, 員工, 人員管理, 使用者與群組',
    'deactivate-user': '停用使用者, 停用, 停用帳號, 封鎖使用者, 鎖定使用者, 停用帳戶, 停權, 停用成員',
    'open-api-access': 'API 金鑰, API, 存取權杖, 開發者設定, API 權杖, 個人存取權杖, 開發人員, API 存取',
    'delete-account':
      '刪除帳號, 刪除帳戶, 刪除我的帳號, 關閉帳戶, 刪除組織, 刪除團隊, 刪除工作區, 永久刪除帳號, 註銷帳號',
    'delete-personal-data': '刪除個人資料, 清除個人資料, 刪除我的資料, 抹除個人資料',
    'terminate-customer': '終止合約, 解除合約, 合約終止, 終止契約',
    'request-submit': '送出, 送出申請, 提交申請, 提交, 送出請求',
    download: '下載, 下載檔案, 下載備份, 立即下載',
  },
  ja: {
    'log-out': 'ログアウト, サインアウト, ログオフ, ログアウトする',
    'open-account-settings':
      'アカウント設定, マイアカウント, プロフィール, プロフィール編集, 個人設定, マイページ, ユーザー設定, アカウント, アカウント情報, プロフィール設定, アカウント管理, 登録情報, 会員情報, プロフィールを編集, 設定',
    'open-subscription-billing':
      'サブスクリプション, お支払い, 請求, プランと請求, 契約管理, 請求情報, ご契約内容, お支払い情報, 契約情報, プラン管理, 請求とプラン, ご利用プラン, 料金プラン, 支払い情報, 契約プラン, お支払い方法, 契約内容の確認',
    'cancel-subscription':
      '解約, 解約する, サブスクリプションをキャンセル, プランをキャンセル, 契約を解約, サブスクリプションの解約, プランを解約する, 定期購入をキャンセル, 契約の解約, 有料プランを解約, 解約手続き, 解約申請',
    'turn-off-renewal':
      '自動更新を停止, 自動更新をオフにする, 自動更新を解除, 自動更新をキャンセル, 自動更新を無効にする, 自動更新の停止',
    'export-data':
      'エクスポート, データをエクスポート, CSVエクスポート, CSV出力, CSVダウンロード, バックアップ, データのエクスポート, エクスポートする, 書き出し, ファイルに書き出す, データ出力, バックアップを作成, CSV形式でエクスポート, Excel出力, 一覧をダウンロード',
    'open-users':
      'ユーザー, ユーザー管理, メンバー, メンバー管理, ユーザ管理, ユーザー一覧, 社員一覧, スタッフ管理, チームメンバー, ユーザーとグループ, 従業員, アカウント一覧, 組織とユーザー, スタッフ',
    'deactivate-user':
      '無効化, ユーザーを無効化, 無効にする, 停止, アカウントを無効化, ユーザーをロック, 利用停止, ユーザーの無効化, アカウント停止, ブロック',
    'open-api-access':
      'APIキー, API, アクセストークン, API設定, APIトークン, 開発者設定, API連携, 個人用アクセストークン, 開発者向け, APIキー管理, 外部連携',
    'delete-account':
      'アカウント削除, アカウントを削除, 退会, 退会する, アカウントを閉鎖, 組織を削除, ワークスペースを削除, アカウントの削除, アカウントを完全に削除, 退会手続き, チームを削除, アカウントを閉じる',
    'delete-personal-data': '個人データを削除, 個人情報を削除, 個人データの削除, 個人データの消去, 個人情報の削除',
    'request-submit': '送信, 申請する, 申請, リクエストを送信, 提出, 送信する, 申し込む',
    download: 'ダウンロード, ファイルをダウンロード, ダウンロードする, バックアップをダウンロード',
  },
  de: {
    'log-out': 'Abmelden, Ausloggen, Logout, Abmeldung, Sitzung beenden, Vom Konto abmelden, Log-out',
    'open-account-settings':
      'Mein Konto, Kontoeinstellungen, Profil, Mein Profil, Profil bearbeiten, Persönliche Einstellungen, Benutzereinstellungen, Konto, Einstellungen, Meine Einstellungen, Mein Account, Benutzerprofil, Kontodaten, Persönliche Daten, Account, Account-Einstellungen, Meine Daten, Benutzerkonto',
    'open-subscription-billing':
      'Abonnement, Abrechnung, Abo verwalten, Rechnungen & Abo, Tarif & Abrechnung, Zahlung & Abrechnung, Abonnements, Abo, Lizenz, Vertrag & Abrechnung, Abonnement verwalten, Tarif, Mein Abo, Tarif und Rechnungen, Lizenzverwaltung, Abo & Zahlung, Abonnement und Abrechnung, Rechnungen und Zahlungen, Mitgliedschaft verwalten',
    'cancel-subscription':
      'Abo kündigen, Abonnement kündigen, Kündigen, Tarif kündigen, Vertrag kündigen, Abonnement beenden, Mitgliedschaft kündigen, Abo beenden, Jetzt kündigen, Abo stornieren, Testphase beenden, Lizenz kündigen, Verträge hier kündigen, Abonnement stornieren, Mitgliedschaft beenden',
    'turn-off-renewal':
      'Automatische Verlängerung deaktivieren, Automatische Verlängerung ausschalten, Verlängerung kündigen, Automatische Verlängerung beenden, Automatische Verlängerung stornieren, Nicht verlängern, Auto-Renewal deaktivieren',
    'export-data':
      'Exportieren, Daten exportieren, Export, Datenexport, CSV-Export, Als CSV exportieren, Alle Daten exportieren, Sicherung erstellen, Backup erstellen, Kontakte exportieren, Daten herunterladen, Excel-Export, Liste exportieren, Datensicherung, Backup, Nach Excel exportieren, Als CSV herunterladen',
    'open-users':
      'Benutzer, Benutzerverwaltung, Mitglieder, Nutzer, Mitarbeiter, Benutzer verwalten, Teammitglieder, Benutzer und Gruppen, Benutzerkonten, Alle Benutzer, Nutzerverwaltung, Benutzer & Rechte, Team, Personen, Benutzerliste, Mitglieder verwalten, Teilnehmer, Anwender',
    'deactivate-user':
      'Benutzer deaktivieren, Deaktivieren, Sperren, Benutzer sperren, Konto deaktivieren, Nutzer deaktivieren, Mitglied deaktivieren, Konto sperren, Benutzerkonto deaktivieren, Zugang sperren, Benutzer deaktivieren',
    'open-api-access':
      'API-Schlüssel, API, Zugriffstoken, API-Zugriff, API-Token, Entwickler, API-Zugang, Persönliche Zugriffstoken, Entwicklereinstellungen, API-Keys, Schnittstellen, Integrationen, Webhooks, API-Zugangsdaten',
    'delete-account':
      'Konto löschen, Mein Konto löschen, Account löschen, Organisation löschen, Konto schließen, Konto dauerhaft löschen, Firma löschen, Team löschen, Arbeitsbereich löschen, Benutzerkonto löschen, Konto auflösen, Mandant löschen, Profil löschen, Account schließen',
    'delete-personal-data':
      'Personenbezogene Daten löschen, Meine Daten löschen, Persönliche Daten löschen, Benutzerdaten löschen, Alle meine Daten löschen',
    'terminate-customer': 'Vertrag beenden, Kunde kündigen, Vertrag auflösen, Vertrag kündigen',
    'request-submit':
      'Absenden, Anfrage senden, Antrag stellen, Anfrage absenden, Einreichen, Antrag einreichen, Antrag absenden, Senden',
    download: 'Herunterladen, Download, Datei herunterladen, Export herunterladen, Archiv herunterladen',
  },
  fr: {
    'log-out': 'Déconnexion, Se déconnecter, Me déconnecter, Se deconnecter, Fermer la session, Quitter',
    'open-account-settings':
      'Mon compte, Mon profil, Profil, Paramètres du compte, Préférences, Modifier le profil, Compte, Paramètres personnels, Mes paramètres, Modifier mon profil, Mes préférences, Informations du compte, Gérer mon compte, Mes informations, Réglages du compte, Préférences utilisateur, Voir mon profil',
    'open-subscription-billing':
      "Abonnement, Facturation, Gérer l'abonnement, Forfait et facturation, Abonnements, Mon abonnement, Abonnement et facturation, Facturation et paiements, Licence, Gérer mon abonnement, Mon forfait, Offre et facturation, Gestion de l'abonnement, Abonnement & facturation, Gérer le forfait, Mes abonnements, Formule et facturation",
    'cancel-subscription':
      "Annuler l'abonnement, Résilier l'abonnement, Résilier, Résilier mon abonnement, Annuler mon abonnement, Annuler le forfait, Mettre fin à l'abonnement, Résilier le contrat, Arrêter l'abonnement, Résiliation, Annuler l'essai, Se désabonner, Résilier votre contrat, Annuler votre abonnement",
    'turn-off-renewal':
      'Désactiver le renouvellement automatique, Annuler le renouvellement, Désactiver la reconduction automatique, Annuler le renouvellement automatique, Ne pas renouveler, Arrêter le renouvellement automatique',
    'export-data':
      'Exporter, Exporter les données, Export, Exporter en CSV, Exporter tout, Sauvegarde, Exporter les contacts, Télécharger mes données, Export CSV, Export des données, Exporter la liste, Exporter vers Excel, Exportation, Créer une sauvegarde, Exporter mes données, Télécharger les données, Télécharger en CSV',
    'open-users':
      'Utilisateurs, Gestion des utilisateurs, Membres, Équipe, Gérer les utilisateurs, Utilisateurs et groupes, Collaborateurs, Comptes utilisateurs, Tous les utilisateurs, Liste des utilisateurs, Utilisateurs & Groupes, Membres de l’équipe, Employés, Gérer les membres, Agents, Personnes',
    'deactivate-user':
      "Désactiver l'utilisateur, Désactiver, Suspendre, Bloquer l'utilisateur, Désactiver le compte, Verrouiller le compte, Suspendre l'utilisateur, Verrouiller l'utilisateur, Désactiver cet utilisateur, Suspendre le compte, Bloquer",
    'open-api-access':
      "Clés API, API, Jetons d'accès, Accès API, Clés d'API, Développeurs, Jetons d'accès personnels, Jetons API, Accès à l'API, Intégrations, Webhooks, Paramètres développeur",
    'delete-account':
      "Supprimer le compte, Supprimer mon compte, Fermer le compte, Clôturer le compte, Supprimer l'organisation, Supprimer définitivement le compte, Supprimer l'espace de travail, Fermer mon compte, Supprimer l'équipe, Supprimer l'entreprise, Suppression du compte, Supprimer ce compte",
    'delete-personal-data':
      'Supprimer les données personnelles, Effacer les données personnelles, Supprimer mes données, Effacer mes données, Anonymiser',
    'terminate-customer': 'Résilier le contrat, Mettre fin au contrat, Clôturer le contrat',
    'request-submit':
      'Envoyer la demande, Soumettre, Envoyer, Soumettre la demande, Valider la demande, Transmettre la demande',
    download: "Télécharger, Télécharger le fichier, Télécharger l'archive, Télécharger l'export",
  },
  es: {
    'log-out': 'Cerrar sesión, Salir, Desconectar, Desconectarse, Finalizar sesión, Cerrar la sesión',
    'open-account-settings':
      'Mi cuenta, Mi perfil, Perfil, Configuración de la cuenta, Ajustes de la cuenta, Editar perfil, Preferencias, Cuenta, Configuración de cuenta, Datos de la cuenta, Mis datos, Ajustes personales, Preferencias de usuario, Ver perfil, Configuración personal, Mis preferencias, Información de la cuenta',
    'open-subscription-billing':
      'Facturación, Suscripción, Planes y facturación, Gestionar suscripción, Administrar suscripción, Mi suscripción, Plan y facturación, Facturación y pagos, Suscripciones, Mi plan, Gestionar plan, Licencia, Suscripción y facturación, Pagos y facturación, Administrar plan',
    'cancel-subscription':
      'Cancelar suscripción, Cancelar plan, Cancelar la suscripción, Darse de baja, Dar de baja la suscripción, Cancelar mi suscripción, Anular la suscripción, Finalizar suscripción, Cancelar membresía, Cancelar prueba, Cancelar mi plan, Dar de baja el servicio, Cancelar servicio',
    'turn-off-renewal':
      'Desactivar renovación automática, Cancelar renovación automática, Desactivar la renovación automática, No renovar, Cancelar renovación, Detener la renovación automática',
    'export-data':
      'Exportar, Exportar datos, Exportar a CSV, Copia de seguridad, Exportar todo, Exportar contactos, Descargar datos, Exportar a Excel, Descargar mis datos, Exportación de datos, Crear copia de seguridad, Exportar lista, Exportar todos los datos, Respaldo, Exportación, Descargar CSV, Hacer copia de seguridad',
    'open-users':
      'Usuarios, Gestión de usuarios, Miembros, Equipo, Administrar usuarios, Usuarios y permisos, Empleados, Gestionar usuarios, Miembros del equipo, Usuarios y grupos, Todos los usuarios, Personas, Lista de usuarios, Administración de usuarios, Colaboradores, Cuentas de usuario',
    'deactivate-user':
      'Desactivar usuario, Desactivar, Suspender usuario, Bloquear usuario, Deshabilitar usuario, Desactivar cuenta, Deshabilitar, Suspender, Inhabilitar usuario, Bloquear, Desactivar al usuario, Suspender cuenta',
    'open-api-access':
      'Claves API, API, Tokens de acceso, Acceso a la API, Claves de API, Desarrolladores, Tokens de API, Tokens de acceso personal, Integraciones, Webhooks, Acceso API',
    'delete-account':
      'Eliminar cuenta, Eliminar mi cuenta, Cerrar cuenta, Borrar cuenta, Eliminar organización, Eliminar la cuenta, Eliminar cuenta permanentemente, Eliminar espacio de trabajo, Cerrar mi cuenta, Eliminar empresa, Eliminar equipo, Borrar mi cuenta, Suprimir cuenta, Dar de baja la cuenta',
    'delete-personal-data':
      'Eliminar datos personales, Borrar datos personales, Eliminar mis datos, Borrar mis datos, Suprimir datos personales',
    'terminate-customer':
      'Rescindir contrato, Finalizar contrato, Terminar contrato, Anular contrato, Dar de baja al cliente',
    'request-submit': 'Enviar solicitud, Enviar, Presentar solicitud, Enviar petición, Solicitar',
    download: 'Descargar, Descargar archivo, Descargar copia de seguridad',
  },
  'pt-BR': {
    'log-out':
      'Sair, Encerrar sessão, Desconectar, Terminar sessão, Logout, Fazer logout, Sair da conta, Finalizar sessão',
    'open-account-settings':
      'Minha conta, Meu perfil, Perfil, Configurações da conta, Editar perfil, Preferências, Conta, Meus dados, Dados da conta, Configurações pessoais, Ver perfil, Preferências do usuário, Minhas preferências, Definições da conta, Meu cadastro',
    'open-subscription-billing':
      'Assinatura, Cobrança, Planos e faturamento, Gerenciar assinatura, Faturamento, Assinaturas, Minha assinatura, Plano e cobrança, Meu plano, Planos e pagamentos, Gerenciar plano, Pagamentos, Licença, Assinatura e cobrança, Cobrança e pagamentos, Faturamento e pagamentos',
    'cancel-subscription':
      'Cancelar assinatura, Cancelar plano, Cancelar a assinatura, Encerrar assinatura, Cancelar minha assinatura, Cancelar serviço, Encerrar plano, Cancelar teste, Cancelar meu plano, Cancelamento de assinatura',
    'turn-off-renewal':
      'Desativar renovação automática, Cancelar renovação automática, Desligar renovação automática, Não renovar, Cancelar renovação, Desativar a renovação automática',
    'export-data':
      'Exportar, Exportar dados, Exportar CSV, Fazer backup, Exportar tudo, Exportar contatos, Baixar dados, Exportar para Excel, Baixar meus dados, Exportação de dados, Criar backup, Backup, Exportar lista, Cópia de segurança, Exportar todos os dados, Exportação, Baixar CSV',
    'open-users':
      'Usuários, Gerenciar usuários, Membros, Equipe, Gestão de usuários, Usuários e permissões, Colaboradores, Gerenciamento de usuários, Membros da equipe, Usuários e grupos, Todos os usuários, Lista de usuários, Pessoas, Funcionários, Contas de usuário, Administradores',
    'deactivate-user':
      'Desativar usuário, Desativar, Suspender usuário, Bloquear usuário, Inativar usuário, Desativar conta, Inativar, Suspender, Desabilitar usuário, Bloquear, Desabilitar, Suspender conta',
    'open-api-access':
      'Chaves de API, API, Tokens de acesso, Acesso à API, Desenvolvedores, Tokens de API, Chaves da API, Tokens de acesso pessoal, Integrações, Webhooks, Chave de API',
    'delete-account':
      'Excluir conta, Excluir minha conta, Encerrar conta, Apagar conta, Excluir organização, Deletar conta, Excluir a conta, Excluir empresa, Excluir equipe, Encerrar minha conta, Excluir conta permanentemente, Remover conta, Eliminar conta, Excluir espaço de trabalho',
    'delete-personal-data':
      'Excluir dados pessoais, Apagar dados pessoais, Excluir meus dados, Apagar meus dados, Remover dados pessoais',
    'terminate-customer': 'Rescindir contrato, Encerrar contrato, Finalizar contrato',
    'request-submit': 'Enviar solicitação, Enviar, Enviar pedido, Submeter, Solicitar',
    download: 'Baixar, Baixar arquivo, Download, Fazer download, Baixar backup',
  },
  ko: {
    'log-out': '로그아웃, 로그 아웃, 로그아웃하기, 로그오프',
    'open-account-settings':
      '내 계정, 계정 설정, 프로필, 내 프로필, 프로필 수정, 프로필 편집, 마이페이지, 개인 설정, 내 정보, 계정, 회원정보 수정, 계정 관리, 계정 정보, 프로필 설정, 사용자 설정, 정보 수정, 내 정보 수정, 프로필 보기',
    'open-subscription-billing':
      '구독, 결제, 구독 관리, 요금제 및 결제, 결제 관리, 청구, 구독 및 결제, 결제 및 구독, 내 구독, 요금제, 요금제 관리, 이용권 관리, 결제 정보, 청구 및 결제, 플랜 및 결제, 라이선스, 플랜 관리, 결제 설정',
    'cancel-subscription':
      '구독 취소, 구독 해지, 해지, 요금제 취소, 구독 취소하기, 해지하기, 플랜 취소, 서비스 해지, 구독 중단, 멤버십 해지, 이용권 해지, 정기결제 해지, 요금제 해지, 구독 종료',
    'turn-off-renewal':
      '자동 갱신 해제, 자동 결제 해지, 자동 갱신 끄기, 자동 연장 해지, 자동 갱신 취소, 자동결제 해지, 자동 갱신 중지',
    'export-data':
      '내보내기, 데이터 내보내기, CSV 내보내기, 엑셀 다운로드, 백업, 전체 내보내기, 데이터 다운로드, 엑셀 내보내기, CSV로 내보내기, 엑셀로 내보내기, 백업하기, CSV 다운로드, 데이터 백업, 목록 다운로드, 백업 생성, 엑셀로 다운로드',
    'open-users':
      '사용자, 사용자 관리, 멤버, 멤버 관리, 구성원, 구성원 관리, 팀원, 직원 관리, 회원 관리, 사용자 목록, 회원 목록, 팀원 관리, 유저 관리, 사용자 및 그룹, 관리자 관리, 직원, 회원관리, 사용자관리',
    'deactivate-user':
      '사용자 비활성화, 비활성화, 정지, 사용자 정지, 사용 중지, 계정 비활성화, 계정 정지, 차단, 사용자 차단, 사용 안 함, 계정 잠금',
    'open-api-access':
      'API 키, API, 액세스 토큰, API 토큰, 개발자, API 관리, 개발자 설정, API 키 관리, 개인 액세스 토큰, API 연동, 웹훅',
    'delete-account':
      '계정 삭제, 회원 탈퇴, 탈퇴, 계정 탈퇴, 조직 삭제, 워크스페이스 삭제, 탈퇴하기, 회원탈퇴, 계정 영구 삭제, 계정 삭제하기, 팀 삭제, 서비스 탈퇴, 회사 삭제, 계정 폐쇄',
    'delete-personal-data': '개인정보 삭제, 개인 데이터 삭제, 내 데이터 삭제, 개인정보 파기',
    'terminate-customer': '계약 해지, 계약 종료, 고객 해지',
    'request-submit': '제출, 신청하기, 요청 보내기, 제출하기, 요청 제출, 신청서 제출',
    download: '다운로드, 파일 다운로드, 내려받기, 다운로드하기',
  },
  ru: {
    'log-out': 'Выйти, Выход, Завершить сеанс, Выйти из системы, Выйти из аккаунта, Завершить сессию',
    'open-account-settings':
      'Мой профиль, Профиль, Настройки аккаунта, Личный кабинет, Редактировать профиль, Мой аккаунт, Настройки профиля, Аккаунт, Личные настройки, Моя учетная запись, Персональные настройки, Личные данные, Настройки учетной записи, Мои данные, Учетная запись, Настройки',
    'open-subscription-billing':
      'Подписка, Оплата, Управление подпиской, Тарифы и оплата, Подписка и оплата, Мой тариф, Тариф, Подписки, Счета и оплата, Биллинг, Моя подписка, Лицензия, Тариф и оплата, Управление тарифом, Тарифный план, Платежи, Подписка и счета',
    'cancel-subscription':
      'Отменить подписку, Отказаться от подписки, Отмена подписки, Прекратить подписку, Отменить тариф, Отменить мою подписку, Завершить подписку, Отключить подписку, Отменить план, Отменить пробный период, Остановить подписку, Отказаться от услуги',
    'turn-off-renewal':
      'Отключить автопродление, Отменить автопродление, Отключить автоматическое продление, Выключить автопродление, Отключить автоплатеж, Не продлевать, Отменить продление',
    'export-data':
      'Экспорт, Экспортировать, Экспорт данных, Экспорт в CSV, Скачать данные, Резервное копирование, Выгрузить, Экспорт в Excel, Экспортировать данные, Экспорт контактов, Создать резервную копию, Выгрузка, Скачать CSV, Выгрузить в Excel, Экспортировать в CSV, Экспортировать все, Скачать мои данные, Бэкап, Резервная копия',
    'open-users':
      'Пользователи, Управление пользователями, Участники, Сотрудники, Команда, Пользователи и группы, Пользователи и права, Список пользователей, Все пользователи, Управление участниками, Участники команды, Учётные записи, Персонал, Администраторы, Операторы, Люди',
    'deactivate-user':
      'Деактивировать пользователя, Деактивировать, Заблокировать, Заблокировать пользователя, Отключить пользователя, Деактивировать аккаунт, Блокировать, Приостановить, Отключить учетную запись, Заблокировать аккаунт, Уволить, Деактивировать учетную запись',
    'open-api-access':
      'API, Ключи API, API-ключи, Токены доступа, Доступ к API, Разработчикам, API-токены, Персональные токены доступа, Интеграции, Для разработчиков, Настройки API, Вебхуки',
    'delete-account':
      'Удалить аккаунт, Удалить учетную запись, Закрыть аккаунт, Удалить организацию, Удалить мой аккаунт, Удаление аккаунта, Удалить профиль, Удалить компанию, Удалить учётную запись, Удалить аккаунт навсегда, Удалить команду, Закрыть учетную запись, Удалить рабочее пространство, Удалить мою учетную запись',
    'delete-personal-data':
      'Удалить персональные данные, Удалить мои данные, Удалить личные данные, Стереть персональные данные',
    'terminate-customer': 'Расторгнуть договор, Прекратить договор, Завершить договор, Расторжение договора',
    'request-submit': 'Отправить заявку, Отправить, Отправить запрос, Подать заявку, Подать заявление',
    download: 'Скачать, Скачать файл, Скачать архив',
  },
};
