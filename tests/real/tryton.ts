import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { run, serve } from './process.ts';
import { neverHere, password, type Running, type System } from './system.ts';

const languages = ['en', 'zh_CN', 'de'];
const logOut = '#user-logout a';
const preferences = '#user-preferences a';
/** Each tab has its own menu, and only one is seen. */
const active = '.tab-pane.active';
const menu = `${active} .navbar-brand`;
const menuOf = (entry: string) => `${active} ${entry}, ${menu}`;

/** Tryton's web client: one page without addresses of its own, whose tabs, menus and dialogs are made as they are needed. */
export const tryton: System = {
  name: 'Tryton',
  packages: ['tryton-server', 'tryton-sao', 'tryton-modules-party', 'tryton-modules-sale-subscription'],
  commands: ['/usr/bin/trytond', '/usr/share/tryton-sao/www/index.html'],
  languages,
  start,
  async signIn(page, origin, language) {
    await page.goto(`${origin}/#real`);
    await page.fill('#login', `admin-${language}`);
    await page.click('.modal-dialog .btn-primary');
    await page.fill('#ask-dialog-entry', password);
    await page.click('.modal-dialog:has(#ask-dialog-entry) .btn-primary');
    await page.waitForSelector('#user-preferences a');
    await page.waitForSelector('#menu [title]:visible');
  },
  scenes: [
    {
      name: 'home',
      async open() {},
      right: { 'log-out': logOut, 'open-account-settings': preferences },
      absent: [...neverHere, 'delete-account', 'deactivate-user', 'delete-personal-data', 'confirm-dialog'],
    },
    {
      name: 'parties',
      open: (page, origin) => list(page, origin, 'party.party'),
      right: { 'log-out': logOut, 'export-data': menuOf('#export'), 'open-account-settings': preferences },
      absent: ['cancel-subscription', 'turn-off-renewal', 'deactivate-user', 'confirm-dialog'],
    },
    {
      name: 'parties, menu open',
      open: (page) => page.click(menu),
      right: { 'log-out': logOut, 'export-data': `${active} #export` },
      absent: ['cancel-subscription', 'turn-off-renewal', 'deactivate-user'],
    },
    {
      name: 'parties, export dialog',
      async open(page) {
        await page.click(`${active} #export`);
        await page.waitForSelector('.modal-dialog:visible .column-fields li');
      },
      right: { 'export-data': '.modal-dialog button[type=submit]' },
      absent: [...neverHere, 'deactivate-user', 'delete-account'],
    },
    {
      name: 'dialog closed again',
      async open(page) {
        await page.click('.modal-dialog:visible .btn-link');
        await page.waitForSelector('.modal-dialog', { state: 'detached' });
      },
      right: { 'log-out': logOut, 'export-data': menuOf('#export'), 'open-account-settings': preferences },
      absent: ['cancel-subscription', 'turn-off-renewal', 'deactivate-user', 'confirm-dialog'],
    },
    {
      name: 'users',
      open: (page, origin) => list(page, origin, 'res.user'),
      right: { 'log-out': logOut, 'export-data': menuOf('#export'), 'open-account-settings': preferences },
      absent: [
        'cancel-subscription',
        'turn-off-renewal',
        'terminate-customer',
        'delete-personal-data',
        'confirm-dialog',
      ],
    },
  ],
};

/** A tab of its own opens, without a load. */
async function list(page: Page, origin: string, model: string): Promise<void> {
  await page.goto(`${origin}/#real/model/${model};name="${model}"&views=[null]`);
  await page.waitForSelector(`${active} tbody tr [title]`);
}

async function start(folder: string, port: number): Promise<Running> {
  const config = path.join(folder, 'trytond.conf');
  const web = `[web]\nlisten = 127.0.0.1:${port}\nroot = /usr/share/tryton-sao/www\n`;
  writeFileSync(config, `[database]\nuri = sqlite://\npath = ${folder}\n${web}`);
  writeFileSync(path.join(folder, 'password'), password);
  // A file that is there, be it empty, is a database to fill.
  writeFileSync(path.join(folder, 'real.sqlite'), '');
  const here = { cwd: folder, env: { TRYTONPASSFILE: path.join(folder, 'password') } };
  const database = ['-c', config, '-d', 'real'];
  const setup = ['--all', '--email', 'admin@crm.example', '--language', ...languages];
  await run('setup', 'trytond-admin', [...database, ...setup], here);
  const modules = ['-u', 'party', 'sale_subscription', '--activate-dependencies'];
  await run('modules', 'trytond-admin', [...database, ...modules], here);
  await run('sample', 'trytond-console', database, { ...here, input: sample });
  return serve('server', 'trytond', ['-c', config], { ...here, answers: `http://127.0.0.1:${port}/` });
}

/** One administrator for each language, one person besides, some parties. */
const sample = `
User = pool.get('res.user')
Language = pool.get('ir.lang')
Party = pool.get('party.party')
admin, = User.search([('login', '=', 'admin')])
for code in '${languages.join(' ')}'.split():
    language, = Language.search([('code', '=', code)])
    User.create([{'name': 'Sample Admin', 'login': 'admin-' + code, 'password': '${password}', 'language': language.id, 'groups': [('add', [g.id for g in admin.groups])]}])

User.create([{'name': 'Sample', 'login': 'sample', 'password': '${password}'}])
Party.create([{'name': 'Sample Ltd %d' % n} for n in range(3)])
transaction.commit()
`;
