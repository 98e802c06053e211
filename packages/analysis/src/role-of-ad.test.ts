import { beforeAll, expect, it } from 'vitest';
import { briefOfAd } from './brief-of-ad.ts';

beforeAll(() => briefOfAd('', { format: 'text' }), 60_000);

const roleOf = async (text: string): Promise<string> => (await briefOfAd(text, { format: 'text' })).role;

it.each([
  [
    'led to in prose',
    'Brill & Daughters, Opticians since 1961\n\nTwo branches, nine staff. We seek a dispensing optician.\n\nYou need\n- a steady hand',
    /^dispensing optician$/,
  ],
  [
    'under the employer',
    'OSTHEIMER GLAS AG\n\nFor our works in Mitterteich\n\nProcess Technologist (f/m/div.)\n\nYour tasks\n- planning trials',
    /^Process Technologist/,
  ],
  ['after a slogan', 'People first. Always.\n\nSenior Structural Engineer, Leeds\n\nAbout us\nWe design bridges.', /^Senior Structural Engineer/],
  ['with slashes', 'NYE COUNTY SHERIFF\nCommunications Division\n\nEMERGENCY DISPATCHER I/II\n\nThree openings.', /^EMERGENCY DISPATCHER/],
])('finds the title %s', async (_, text, expected) => {
  expect(await roleOf(text)).toMatch(expected);
});

it.each([
  ['nothing', ''],
  ['no words', '*** — ///\n\n…'],
  ['opening hours', 'We are open from nine to five, every day but Sunday.\n\nOur values\n- kindness\n- candour'],
])('finds no title in %s', async (_, text) => {
  expect(await roleOf(text)).toBe('');
});

it('reads a line without end in less than two seconds', async () => {
  const started = performance.now();
  await roleOf('We seek a baker (and / or a miller), '.repeat(27_000));
  expect(performance.now() - started).toBeLessThan(2_000);
});
