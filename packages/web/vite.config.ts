import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

/** Names the fonts in the page's head: they arrive with the first paint, and no line of text changes its length. */
function preloadFonts(): Plugin {
  return {
    name: 'candor:preload-fonts',
    transformIndexHtml: {
      order: 'post',
      handler: (_html, { bundle }) =>
        Object.keys(bundle ?? {})
          .filter((file) => file.endsWith('.woff2'))
          .map((file) => ({
            tag: 'link',
            attrs: { rel: 'preload', as: 'font', type: 'font/woff2', href: `/${file}`, crossorigin: '' },
            injectTo: 'head' as const,
          })),
    },
  };
}

// A build is for people, whoever starts it: a test run with its own NODE_ENV would get React's slow development code.
if (process.argv.includes('build')) process.env.NODE_ENV = 'production';

export default defineConfig({
  plugins: [react(), preloadFonts()],
  build: {
    // `light-dark()` and `field-sizing` come from here on; older browsers are not rewritten for.
    target: ['chrome123', 'firefox121', 'safari17.5'],
    // The page's content security policy has no `data:`.
    assetsInlineLimit: 0,
  },
});
