import { neverHere, password, type System } from './system.ts';
import { startWordpress } from './wordpress-server.ts';

const languages = ['en_US', 'zh_CN', 'de_DE'];
const logOut = '#wp-admin-bar-logout a';
/** “Users” and, in the menu that opens there, “All Users” lead to the same page. */
const users = '#menu-users > a, #menu-users a[href="users.php"]';
/** In the menu around every page. */
const exports = 'a[href^="export"], #menu-tools > a';

/** WordPress: menus that open when pointed at, tables with actions that show on hovering, plugins beside users. */
export const wordpress: System = {
  name: 'WordPress',
  packages: ['wordpress', 'wordpress-l10n', 'mariadb-server', 'php-cli', 'php-mysql'],
  commands: ['/usr/share/wordpress/wp-load.php', '/usr/sbin/mariadbd', '/usr/bin/php'],
  languages,
  start: (folder, port) => startWordpress(folder, port, languages),
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
        'open-users': users,
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
      right: { 'log-out': logOut, 'open-users': users },
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
      right: { 'log-out': logOut, 'open-users': users },
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
      right: { 'log-out': logOut, 'open-users': users, 'export-data': exports },
      absent: [...neverHere, 'delete-account', 'deactivate-user'],
    },
  ],
};

async function show(gone: Promise<unknown>): Promise<void> {
  await gone;
}
