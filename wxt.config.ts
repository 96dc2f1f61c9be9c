import { defineConfig, type UserManifest } from 'wxt';
import { licences } from './lib/licences.ts';
import { withoutNetwork } from './lib/page/pdf/without-network.ts';
import { rulesPlugin } from './lib/rules/vite-plugin.ts';
import { splitterPlugin } from './lib/sentences/splitter-plugin.ts';

/** Everything off but the extension's own files: the pages, the worker and the service worker cannot reach the network. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "worker-src 'self'",
  "connect-src 'none'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const FIREFOX_SETTINGS = {
  gecko: {
    id: 'policy-lights@policy-lights.invalid',
    strict_min_version: '142.0',
    data_collection_permissions: { required: ['none'] },
  },
};

function manifest(browser: string): UserManifest {
  const firefox = browser === 'firefox';
  return {
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: ['activeTab', 'scripting', 'storage', 'contextMenus', ...(firefox ? [] : ['sidePanel'])],
    commands: { _execute_action: { suggested_key: { default: 'Alt+Shift+L' } } },
    content_security_policy: { extension_pages: CONTENT_SECURITY_POLICY },
    ...(firefox ? { browser_specific_settings: FIREFOX_SETTINGS } : { minimum_chrome_version: '120' }),
  } as UserManifest;
}

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  manifest: ({ browser }) => manifest(browser),
  // Only the Worker holds the rules and pdf.js, and a Worker is bundled with plugins of its own. The panel loads what they say in words.
  // The module preload polyfill is left out: it fetches, and every browser that runs this has the real thing.
  vite: () => ({
    plugins: [rulesPlugin()],
    build: { modulePreload: { polyfill: false } },
    worker: { format: 'es', plugins: () => [rulesPlugin(), splitterPlugin(), withoutNetwork()] },
  }),
  hooks: {
    'build:publicAssets': (_, files) => {
      files.push({ relativeDest: 'licences.txt', contents: licences(import.meta.dirname) });
    },
  },
  zip: {
    excludeSources: ['.ci/**', '.github/**', '.vitest/**', 'shots/**', 'tests/**'],
  },
});
