import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'wxt';
import { writeBuildHash } from './scripts/build-hash.ts';
import { fewChunks } from './scripts/few-chunks.ts';
import { pdfTables } from './scripts/pdf-tables.ts';
import { siteData } from './scripts/site-data.ts';
import { vendorHosts } from './sites/index.ts';
import { anyOrigin } from './sites/own.ts';

export default defineConfig({
  srcDir: '.',
  imports: false,
  webExt: { disabled: true },
  modules: ['@wxt-dev/module-react'],
  vite: () => ({ plugins: [tailwindcss(), siteData(), fewChunks()] }),
  // Each capture says by which program it was made.
  hooks: {
    'build:done': ({ config }) => writeBuildHash(config.outDir),
    'build:publicAssets': (_, files) => void files.push(...pdfTables()),
  },
  zip: { excludeSources: ['out/**', 'test-results/**'] },
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    action: { default_title: '__MSG_name__' },
    permissions: [
      'storage',
      'unlimitedStorage',
      'activeTab',
      'scripting',
      'contextMenus',
      // Firefox doesn't let alarms be asked for later; they make no line in its install dialog.
      ...(browser === 'firefox' ? ['alarms'] : ['sidePanel']),
    ],
    // Downloads adds an install warning of its own, so it is asked for when the first export is awaited.
    optional_permissions: ['downloads', 'notifications', ...(browser === 'firefox' ? [] : ['alarms', 'pageCapture'])],
    optional_host_permissions: [...vendorHosts(), anyOrigin],
    commands: {
      capture: {
        suggested_key: { default: 'Alt+Shift+E' },
        description: '__MSG_captureCommand__',
      },
    },
    content_security_policy: {
      // hash-wasm needs wasm-unsafe-eval; nothing may be fetched from anywhere but the extension itself.
      extension_pages:
        "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; worker-src 'self'; connect-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' blob: data:; font-src 'self'; frame-src 'self' blob:; base-uri 'none'; form-action 'none'",
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'clean-exit@clean-exit.invalid',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '126' }),
  }),
});
