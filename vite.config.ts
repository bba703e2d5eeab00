import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { confine } from './app/build/confine.ts';
import { HEADERS } from './app/build/hosting/rules.ts';
import { hints } from './app/build/hints.ts';
import { hosts } from './app/build/hosts.ts';
import { isolate } from './app/build/isolate.ts';
import { languageServer } from './app/build/languageServer.ts';
import { lend } from './app/build/lend.ts';
import { live } from './app/build/live.ts';
import { offline } from './app/build/offline.ts';
import { pack } from './app/build/pack.ts';
import { pages } from './app/build/pages.ts';
import { preload } from './app/build/preload.ts';
import { ship } from './app/build/ship.ts';
import { statements } from './app/build/statement.ts';
import { styles } from './app/build/styles.ts';
import { untouched } from './app/build/untouched.ts';

export default defineConfig({
  base: './',
  plugins: [
    lend(),
    languageServer(),
    react(),
    statements(),
    hints(),
    styles(),
    isolate(),
    confine(),
    ship(),
    hosts(),
    pages(),
    preload(),
    offline(),
    pack(),
    untouched(),
    live(),
  ],
  resolve: { alias: { '#problem': resolve(import.meta.dirname, 'app/problem/index.ts') } },
  worker: { format: 'es', plugins: () => [languageServer()] },
  optimizeDeps: { exclude: ['pyodide', '@astral-sh/ruff-wasm-web'] },
  build: {
    target: 'es2022',
    // The first that know `light-dark()`, which is not imitated: an imitation holds for the page as a
    // whole, and the editor's themes read the colours of either scheme.
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 4_000,
    // Capturing the snapshot takes its time, once.
    rolldownOptions: { checks: { pluginTimings: false } },
  },
  server: { port: 5173, strictPort: true, headers: HEADERS },
  preview: { port: 4173, strictPort: true },
  test: { include: ['tests/{unit,python,grade,problem}/**/*.test.ts'], testTimeout: 60_000 },
});
