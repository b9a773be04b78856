import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { run, serve } from './process.ts';
import { password, type Running } from './system.ts';

/** Sets WordPress up with a database server of its own, with one administrator for each language, and starts both. */
export async function startWordpress(folder: string, port: number, languages: readonly string[]): Promise<Running> {
  const data = path.join(folder, 'data');
  const socket = path.join(folder, 'db.sock');
  const www = path.join(folder, 'www');
  mkdirSync(data);
  cpSync('/usr/share/wordpress', www, { recursive: true, dereference: true });
  writeFileSync(path.join(www, 'wp-config.php'), configOf(socket, port));
  writeFileSync(path.join(folder, 'install.php'), installFor(languages));
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
const installFor = (languages: readonly string[]) => `<?php
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
