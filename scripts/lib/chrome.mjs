import { accessSync, constants, existsSync, readdirSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { run } from './run.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const FIXED_PLACES = {
  darwin: ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', '/Applications/Chromium.app/Contents/MacOS/Chromium'],
  win32: ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => inFolder(process.env[name], 'Google/Chrome/Application/chrome.exe')),
};
/** Where a browser lies within one of Playwright's `chromium-1234` folders. */
const IN_PLAYWRIGHT = [
  'chrome-linux/chrome',
  'chrome-linux64/chrome',
  'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
  'chrome-mac-x64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
  'chrome-mac-arm64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
  'chrome-win/chrome.exe',
  'chrome-win64/chrome.exe',
];
const INSTALL_LIMIT_MS = 300_000;

/** The path of a Chrome or Chromium on this machine, or null. `CANDOR_CHROME` goes before all others. */
export function findChrome() {
  const { CANDOR_CHROME, PATH = '' } = process.env;
  const onPath = PATH.split(path.delimiter).flatMap((folder) => NAMES.flatMap((name) => inFolder(folder, name)));
  const candidates = [...(CANDOR_CHROME ? [CANDOR_CHROME] : []), ...onPath, ...(FIXED_PLACES[process.platform] ?? []), ...playwrightBrowsers()];
  return candidates.find(isProgram) ?? null;
}

/**
 * Finds a browser or installs one: Debian's for root, else Playwright's into the user's cache.
 * Throws an `Error` with one line that says what to do when neither works.
 */
export async function ensureChrome(root, say = console.log) {
  const found = findChrome();
  if (found) return found;
  say('No Chrome or Chromium here: installing one for the browser tests.');
  const problem = isRootOnDebian() ? await installWithApt() : await installWithPlaywright(root);
  const installed = findChrome();
  if (installed) return installed;
  throw new Error(`Install Chrome or Chromium, or set CANDOR_CHROME to its path (installing it here failed: ${problem}).`);
}

async function installWithApt() {
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  const update = await run('apt-get', ['update', '-q'], { limitMs: INSTALL_LIMIT_MS, env });
  const install = await run('apt-get', ['install', '-y', '-q', '--no-install-recommends', 'chromium'], { limitMs: INSTALL_LIMIT_MS, env });
  return lastLine(install.output) || lastLine(update.output);
}

async function installWithPlaywright(root) {
  const cli = path.join(root, 'node_modules/playwright-core/cli.js');
  return lastLine((await run(process.execPath, [cli, 'install', 'chromium'], { limitMs: INSTALL_LIMIT_MS, cwd: root })).output);
}

const isRootOnDebian = () => process.getuid?.() === 0 && existsSync('/etc/debian_version');

function playwrightBrowsers() {
  const home = os.homedir();
  const { PLAYWRIGHT_BROWSERS_PATH, LOCALAPPDATA } = process.env;
  const caches = [
    ...inFolder(PLAYWRIGHT_BROWSERS_PATH, ''),
    path.join(home, '.cache/ms-playwright'),
    path.join(home, 'Library/Caches/ms-playwright'),
    ...inFolder(LOCALAPPDATA, 'ms-playwright'),
  ];
  return caches.filter(existsSync).flatMap((cache) =>
    readdirSync(cache)
      .filter((name) => /^chromium-\d+$/.test(name))
      .sort((a, b) => b.localeCompare(a, 'en', { numeric: true }))
      .flatMap((name) => IN_PLAYWRIGHT.map((inside) => path.join(cache, name, inside))),
  );
}

function isProgram(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function inFolder(folder, name) {
  return folder ? [path.join(folder, name)] : [];
}

const lastLine = (text) => text.trim().split('\n').at(-1)?.trim() ?? '';
