// Takes the picture of the README anew: node --import tsx e2e/readme-picture.ts
import path from 'node:path';
import { STORY } from './answers.ts';
import { launchBrowser } from './browser.ts';
import { focusCard } from './pages.ts';
import { openStudio } from './studio.ts';

const FILE = path.join(import.meta.dirname, '../docs/images/feedback.png');
const SIZE = { width: 1280, height: 900 };
/** Ends between two lines. */
const CLIP = { x: 0, y: 0, width: SIZE.width, height: 884 };

const [studio, browser] = await Promise.all([openStudio(), launchBrowser()]);
try {
  const { id } = await studio.api.submit('improve-process', STORY, 41_000);
  const page = await browser.newPage({ baseURL: studio.address, viewport: SIZE, colorScheme: 'light', reducedMotion: 'reduce', locale: 'en-GB' });
  await page.goto(`/attempts/${id}`);
  await focusCard(page).waitFor();
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({ path: FILE, clip: CLIP, animations: 'disabled' });
} finally {
  await browser.close();
  await studio.stop();
}
