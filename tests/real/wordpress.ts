import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { run, serve } from './process.ts';
import { neverHere, password, type Running, type System } from './system.ts';

const languages = ['en_US', 'zh_CN', 'de_DE'];
const logOut = '#wp-admin-bar-logout a';
/** In the menu around every page. */
const exports = 'a[href^="export"], #menu-tools > a';

/** WordPress: menus that open when pointed at, tables with actions that show on hovering, plugins beside users. */
export const wordpress: System = {
  name: 'WordPress',
  packages: ['wordpress', 'wordpress-l10n', 'mariadb-server', 'php-cli', 'php-mysql'],
  commands: ['/usr/share/wordpress/wp-load.php', '/usr/sbin/mariadbd', '/usr/bin/php'],
  languages,
  start,
  async signIn(page, origin, language) {
    await page.goto(`${origin}/wp-login.php`);
    await page.fill('#user_login', `admin-${language.toLowerCase()}`);
    await page.fill('#user_pass', password);
    await page.click('#wp-submit');
    await page.waitForSelector('#wpadminbar');
  },
  scenes: [
    {
      name: 'dashboard',
      open: (page, origin) => show(page.goto(`${origin}/wp-admin/`)),
      right: {
        'log-out': logOut,
        'open-users': '#menu-users > a',
        'open-account-settings': '#wp-admin-bar-user-actions a, #menu-users a[href="profile.php"]',
      },
      absent: [...neverHere, 'delete-account', 'deactivate-user', 'confirm-dialog'],
    },
    {
      name: 'export',
      open: (page, origin) => show(page.goto(`${origin}/wp-admin/export.php`)),
      right: { 'export-data': '#submit', 'log-out': logOut },
      absent: [...neverHere, 'delete-account', 'deactivate-user'],
    },
    {
      name: 'export personal data',
      open: (page, origin) => show(page.goto(`${origin}/wp-admin/export-personal-data.php`)),
      right: { 'log-out': logOut, 'open-users': '#menu-users > a' },
      absent: [...neverHere, 'deactivate-user'],
    },
    {
      name: 'erase personal data',
      open: (page, origin) => show(page.goto(`${origin}/wp-admin/erase-personal-data.php`)),
      right: { 'delete-personal-data': '#submit, a[href="erase-personal-data.php"]', 'log-out': logOut },
      absent: [...neverHere, 'deactivate-user'],
    },
    {
      name: 'plugins',
      open: (page, origin) => show(page.goto(`${origin}/wp-admin/plugins.php`)),
      right: { 'log-out': logOut, 'open-users': '#menu-users > a' },
      absent: [...neverHere, 'delete-account', 'deactivate-user'],
    },
    {
      name: 'users',
      open: (page, origin) => show(page.goto(`${origin}/wp-admin/users.php?s=sample`)),
      right: { 'log-out': logOut },
      absent: [...neverHere, 'deactivate-user', 'open-subscription-billing'],
    },
    {
      name: 'deleting a user, asked',
      async open(page, origin) {
        await page.goto(`${origin}/wp-admin/users.php?s=sample`);
        await page.goto(
          new URL(
            await page
              .locator('.delete a')
              .first()
              .evaluate((a: HTMLAnchorElement) => a.href),
          ).href,
        );
      },
      right: { 'confirm-dialog': '#submit', 'log-out': logOut },
      absent: [...neverHere, 'deactivate-user'],
    },
    {
      name: 'profile',
      open: (page, origin) => show(page.goto(`${origin}/wp-admin/profile.php`)),
      right: { 'log-out': logOut, 'open-users': '#menu-users > a', 'export-data': exports },
      absent: [...neverHere, 'delete-account', 'deactivate-user'],
    },
  ],
};

async function show(gone: Promise<unknown>): Promise<void> {
  await gone;
}

async function start(folder: string, port: number): Promise<Running> {
  const data = path.join(folder, 'data');
  const socket = path.join(folder, 'db.sock');
  const www = path.join(folder, 'www');
  mkdirSync(data);
  cpSync('/usr/share/wordpress', www, { recursive: true, dereference: true });
  writeFileSync(path.join(www, 'wp-config.php'), configOf(socket, port));
  writeFileSync(path.join(folder, 'install.php'), install);
  const here = { cwd: folder };
  const own = ['--no-defaults', '--user=root', `--datadir=${data}`];
  await run('database-install', 'mariadb-install-db', [...own, '--auth-root-authentication-method=normal'], here);
  const client = ['--no-defaults', '--user=root', `--socket=${socket}`];
  const database = await serve('database', 'mariadbd', [...own, `--socket=${socket}`, '--skip-networking'], {
    ...here,
    answers: () =>
      run('ping', 'mariadb', [...client, '-e', 'create database if not exists real_test'], here).then(
        () => true,
        () => false,
      ),
  });
  try {
    await run('install', 'php', [path.join(folder, 'install.php')], here);
    const server = await serve('server', 'php', ['-S', `127.0.0.1:${port}`, '-t', www], {
      ...here,
      env: { PHP_CLI_SERVER_WORKERS: '3' },
      answers: `http://127.0.0.1:${port}/wp-login.php`,
    });
    return {
      async stop() {
        await server.stop();
        await database.stop();
      },
    };
  } catch (error) {
    await database.stop();
    throw error;
  }
}

function configOf(socket: string, port: number): string {
  return `<?php
define('DB_NAME', 'real_test'); define('DB_USER', 'root'); define('DB_PASSWORD', '');
define('DB_HOST', 'localhost:${socket}'); define('DB_CHARSET', 'utf8mb4'); define('DB_COLLATE', '');
define('WP_HOME', 'http://127.0.0.1:${port}'); define('WP_SITEURL', WP_HOME);
define('WP_HTTP_BLOCK_EXTERNAL', true); define('DISABLE_WP_CRON', true); define('AUTH_KEY', 'sample');
$table_prefix = 'wp_';
if (!defined('ABSPATH')) define('ABSPATH', __DIR__ . '/');
require_once ABSPATH . 'wp-settings.php';
`;
}

/** One administrator for each language, and one person besides. */
const install = `<?php
define('WP_INSTALLING', true);
$_SERVER['HTTP_HOST'] = '127.0.0.1';
require __DIR__ . '/www/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/upgrade.php';
wp_install('Sample CRM', 'admin', 'admin@crm.example', false, '', '${password}');
foreach (explode(' ', '${languages.join(' ')}') as $language) {
  $id = wp_insert_user(['user_login' => 'admin-' . strtolower($language), 'user_pass' => '${password}',
    'user_email' => $language . '@crm.example', 'role' => 'administrator', 'locale' => $language]);
  if (is_wp_error($id)) exit(1);
}
wp_insert_user(['user_login' => 'sample', 'user_pass' => '${password}', 'user_email' => 'sample@crm.example']);
`;
