import { briefSchema } from '@candor/core';
import { expect, test } from 'vitest';
import { candor, folderOf } from './candor.ts';

const AD = `Cook at Little Anchor
We value fair hours and clean plates.
Essential: Level 2 food hygiene
Desirable: bread
`;
const PAGE = `<!doctype html><script>steal()</script><h1>Cook at Little Anchor</h1><p onclick="x()">We value fair hours and clean plates.</p><p>Essential: Level 2 food hygiene</p><p>Desirable: bread</p>`;

test('candor brief --json quotes what an ad says, from text and from HTML', async () => {
  const folder = await folderOf({ 'page.html': PAGE });
  const [text, html] = await Promise.all([candor(['brief', '--json'], { input: AD }), candor(['brief', '--json', `${folder}/page.html`])]);
  const briefs = [text, html].map(({ stdout }) => briefSchema.parse(JSON.parse(stdout)));
  for (const { company, role, text: read, points } of briefs) {
    expect({ company, role, points: points.map(({ kind, span }) => [kind, read.slice(span?.start, span?.end)]) }).toEqual({
      company: 'Little Anchor',
      role: 'Cook',
      points: [
        ['role', 'Cook'],
        ['value', 'fair hours'],
        ['value', 'clean plates'],
        ['skill-must', 'Level 2 food hygiene'],
        ['skill-nice', 'bread'],
      ],
    });
    expect(read).not.toMatch(/steal|onclick/);
  }
});

test('candor brief shows an ad to people', async () => {
  const { code, stdout } = await candor(['brief', '-'], { input: AD });
  expect({ code, stdout }).toMatchInlineSnapshot(`
    {
      "code": 0,
      "stdout": "Cook, Little Anchor

    Skills asked for
      – Level 2 food hygiene

    Skills wished for
      – bread

    What they hold dear
      – fair hours
      – clean plates
    ",
    }
  `);
});

test('candor brief says what is wrong with what it is given', async () => {
  const [empty, missing] = await Promise.all([candor(['brief'], { input: ' \n' }), candor(['brief', 'no-such.txt'])]);
  expect([empty.code, empty.stderr]).toEqual([1, 'candor: Standard input: There are no words in this. Give an ad in words.\n']);
  expect(missing.code).toBe(3);
});

test('candor brief says how far it looks into a long text, and refuses what is no ad any more', async () => {
  const long = `${AD}${'We like bread. '.repeat(4_000)}`;
  const folder = await folderOf({ 'too-long.txt': 'We like bread. '.repeat(70_000) });
  const [read, refused] = await Promise.all([candor(['brief'], { input: long }), candor(['brief', `${folder}/too-long.txt`])]);
  expect([read.code, read.stderr]).toEqual([0, expect.stringContaining('Only the first 40,000 of 60,')]);
  expect([refused.code, refused.stdout]).toEqual([1, '']);
  expect(refused.stderr).toContain('more than 1,000,000 characters');
});
