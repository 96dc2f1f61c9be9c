import { defineConfig } from 'vite';

/** Serves the page of states from this machine; its code is never part of the extension. */
export default defineConfig({
  root: import.meta.dirname,
  server: { port: 5180, host: '127.0.0.1' },
});
