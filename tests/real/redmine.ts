import { cpSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { run, serve } from './process.ts';
import { neverHere, password, type Running, type System } from './system.ts';

const packaged = '/usr/share/redmine';
const languages = ['en', 'zh', 'de'];

/** Redmine: server-rendered pages, menus of links, a dialog for exports. */
export const redmine: System = {
  name: 'Redmine',
  packages: ['redmine', 'redmine-sqlite', 'puma'],
  commands: ['/usr/share/redmine/config.ru', '/usr/bin/puma'],
  languages,
  start,
  async signIn(page, origin, language) {
    await page.goto(`${origin}/login`);
    await page.fill('#username', `admin-${language}`);
    await page.fill('#password', password);
    await page.click('#login-submit');
    await page.waitForSelector('a.logout');
  },
  scenes: [
    {
      name: 'home',
      open: async (page, origin) => void (await page.goto(`${origin}/`)),
      right: { 'log-out': 'a.logout', 'open-account-settings': 'a.my-account' },
      absent: [
        ...neverHere,
        'delete-account',
        'deactivate-user',
        'export-data',
        'delete-personal-data',
        'confirm-dialog',
      ],
    },
    {
      name: 'administration',
      open: async (page, origin) => void (await page.goto(`${origin}/admin`)),
      right: { 'open-users': 'a[href="/users"]', 'log-out': 'a.logout' },
      absent: [...neverHere, 'delete-account', 'deactivate-user', 'delete-personal-data', 'give-reason'],
    },
    {
      name: 'users',
      open: async (page, origin) => void (await page.goto(`${origin}/users?name=sample`)),
      right: { 'deactivate-user': 'a.icon-lock', 'log-out': 'a.logout' },
      absent: [...neverHere, 'delete-personal-data', 'open-subscription-billing'],
    },
    {
      name: 'my account',
      open: async (page, origin) => void (await page.goto(`${origin}/my/account`)),
      right: {
        'delete-account': 'a[href="/my/account/destroy"]',
        'log-out': 'a.logout',
      },
      absent: [...neverHere, 'deactivate-user', 'export-data', 'open-subscription-billing'],
    },
    {
      name: 'deleting the account, asked',
      open: async (page, origin) => void (await page.goto(`${origin}/my/account/destroy`)),
      right: { 'confirm-dialog': 'input[type=submit]', 'delete-account': 'input[type=submit]' },
      absent: [...neverHere, 'export-data', 'deactivate-user'],
    },
    {
      name: 'issues',
      open: async (page, origin) => void (await page.goto(`${origin}/projects/crm/issues`)),
      right: { 'export-data': 'a.csv', 'log-out': 'a.logout', 'open-account-settings': 'a.my-account' },
      absent: [...neverHere, 'delete-account', 'deactivate-user', 'delete-personal-data'],
    },
    {
      name: 'issues, export dialog',
      async open(page, origin) {
        await page.goto(`${origin}/projects/crm/issues`);
        await page.click('a.csv');
        await page.waitForSelector('#csv-export-options', { state: 'visible' });
      },
      right: { 'export-data': '#csv-export-form input[type=submit]' },
      absent: [...neverHere, 'delete-account', 'deactivate-user'],
    },
  ],
};

async function start(folder: string, port: number): Promise<Running> {
  const root = path.join(folder, 'root');
  const instance = path.join(root, 'instances/real');
  for (const part of ['config', 'tmp', 'log', 'files', 'plugins', 'public'])
    mkdirSync(path.join(instance, part), { recursive: true });
  for (const part of ['app', 'extra', 'lib', 'public']) symlinkSync(path.join(packaged, part), path.join(root, part));
  // Rails finds its folder by these; as links they would lead to the installed one.
  for (const part of ['bin', 'config', 'db', 'Gemfile', 'Gemfile.lock', 'Rakefile', 'config.ru'])
    cpSync(path.join(packaged, part), path.join(root, part), { recursive: true });
  const database = path.join(folder, 'redmine.sqlite3');
  writeFileSync(
    path.join(instance, 'config/database.yml'),
    `production:\n  adapter: sqlite3\n  database: ${database}\n`,
  );
  writeFileSync(path.join(instance, 'config/secret_key.txt'), 'sample'.repeat(20));
  writeFileSync(path.join(folder, 'sample.rb'), sample);
  const env = { RAILS_ENV: 'production', REDMINE_INSTANCE: 'real', RAILS_SERVE_STATIC_FILES: '1' };
  const inRoot = { cwd: root, env };
  await run('migrate', 'ruby', ['bin/rake', 'db:migrate'], inRoot);
  await run('sample', 'ruby', ['bin/rails', 'runner', path.join(folder, 'sample.rb')], inRoot);
  return serve(
    'server',
    'puma',
    ['--bind', `tcp://127.0.0.1:${port}`, '--environment', 'production', '--threads', '1:2'],
    {
      ...inRoot,
      answers: `http://127.0.0.1:${port}/login`,
    },
  );
}

/** One administrator for each language, one person besides, a project with issues. */
const sample = `
Redmine::DefaultData::Loader.load('en')
Setting.rest_api_enabled = '1'
Setting.unsubscribe = '1'
def person(login, language, admin)
  user = User.new(firstname: 'Sample', lastname: login, mail: "#{login}@crm.example", language: language)
  user.login = login
  user.password = user.password_confirmation = '${password}'
  user.admin = admin
  user.save!
  user
end
%w[${languages.join(' ')}].each { |language| person("admin-#{language}", language, true) }
other = person('sample', 'en', false)
project = Project.create!(name: 'Sample CRM', identifier: 'crm', trackers: Tracker.all)
3.times do |n|
  Issue.create!(project: project, tracker: Tracker.first, subject: "Call back #{n}", author: other,
    status: IssueStatus.first, priority: IssuePriority.first)
end
`;
