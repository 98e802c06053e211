import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { writeTinyEncoder } from '@candor/meaning/testing';
import type { Export } from '@candor/server/api';
import { BETTER_RECOGNISER } from '@candor/speech/models';
import { startRegistry } from '@candor/speech/testing';
import type { Page } from 'playwright-core';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { FIRST_TAKE, QUESTION } from './answers.ts';
import { furnishHouse } from './house.ts';
import { answerField, section, textOf } from './pages.ts';

/** Stands where the npm registry would: the studio's npm asks here. What it has is never the file that Candor knows. */
let registry: Awaited<ReturnType<typeof startRegistry>>;
afterAll(() => registry.close());

/** A pack of one's own with a question that has no text. */
const house = furnishHouse(async (dataFolder) => {
  registry = await startRegistry(BETTER_RECOGNISER, Buffer.alloc(BETTER_RECOGNISER.downloadBytes / 20, 'model'));
  process.env.npm_config_registry = registry.address;
  const pack = path.join(dataFolder, 'packs/kitchen');
  await mkdir(pack, { recursive: true });
  await writeFile(path.join(pack, 'pack.md'), '---\nid: kitchen\ntitle: In the kitchen\n---\nQuestions head cooks ask.\n');
  await writeFile(path.join(pack, 'fish-station.md'), '---\nid: fish-station\nform: short\nkind: about-you\nhand: 1\n---\n\n## Why it is asked\n\nBecause.\n');
});
beforeEach(() => house.studio.api.deleteAll());

const PAPER = 'rgb(246, 245, 240)';
const INK = 'rgb(20, 24, 27)';

const ground = (page: Page): Promise<string> => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);

/** Notes the ground of every frame of the pages that come. */
const noteGround = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    const seen: string[] = [];
    Object.assign(window, { groundsSeen: seen });
    const look = (): void => {
      if (document.body) {
        const colour = getComputedStyle(document.documentElement).backgroundColor;
        if (seen.at(-1) !== colour) seen.push(colour);
      }
      requestAnimationFrame(look);
    };
    look();
  });
const groundsSeen = (page: Page): Promise<unknown> => page.evaluate(() => Reflect.get(window, 'groundsSeen'));

async function openSettings(): Promise<Page> {
  const page = await house.open('/settings');
  await page.getByRole('heading', { level: 2, name: 'Your data' }).waitFor();
  return page;
}

describe('the look', () => {
  it('is switched at once and stays over a reload, without a flash of the other', async () => {
    const page = await openSettings();
    expect(await ground(page)).toBe(PAPER);
    await page.getByRole('radio', { name: 'Ink' }).check();
    expect(await ground(page)).toBe(INK);
    await noteGround(page);
    for (const address of ['/settings', '/', '/questions']) {
      await page.goto(address);
      await page.getByRole('heading', { level: 1 }).waitFor();
      expect(await groundsSeen(page)).toEqual([INK]);
    }
    await page.goto('/settings');
    expect(await page.getByRole('radio', { name: 'Ink' }).isChecked()).toBe(true);
    await page.getByRole('radio', { name: 'As the system' }).check();
    expect(await ground(page)).toBe(PAPER);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await ground(page)).toBe(INK);
  });

  it('is taken over by the next browser', async () => {
    await house.studio.api.change({ theme: 'dark' });
    const page = await house.open('/');
    await expect.poll(() => ground(page)).toBe(INK);
    await noteGround(page);
    await page.reload();
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(await groundsSeen(page)).toEqual([INK]);
  });
});

it('keeps the choice about grammar', async () => {
  const page = await openSettings();
  const grammar = page.getByRole('switch', { name: 'Check grammar and spelling too' });
  const before = await grammar.isChecked();
  const stored = page.waitForResponse((response) => response.request().method() === 'PATCH' && response.ok());
  await grammar.click();
  await stored;
  await page.reload();
  expect(await grammar.isChecked()).toBe(!before);
});

it('tries a folder before another sentence model is used', async () => {
  const { dataFolder } = house.studio;
  const tiny = await writeTinyEncoder(path.join(dataFolder, 'tiny'));
  const page = await openSettings();
  const room = section(page, 'Sentence model');
  const folder = room.getByLabel('Folder of another model');
  const use = room.getByRole('button', { name: 'Try it and use it' });
  expect(await use.isDisabled()).toBe(true);
  await folder.fill(path.join(dataFolder, 'nowhere'));
  await use.click();
  await room.getByRole('alert').getByText('Nothing has changed. There is no folder').waitFor();
  await folder.fill(tiny);
  await use.click();
  await room.getByText('It works: 4 dimensions').waitFor();
  await room.getByText('It is used from the next start of Candor on.').waitFor();
  expect(await room.getByRole('alert').count()).toBe(0);
  await page.reload();
  expect(await folder.inputValue()).toBe(tiny);
  await room.getByRole('button', { name: 'Back to the built-in model' }).click();
  await expect.poll(() => folder.inputValue()).toBe('');
  expect(await room.getByText('from the next start').count()).toBe(0);
});

it('fetches the better recogniser only when it is pressed, shows how far it is, and keeps nothing of what is cancelled or wrong', async () => {
  const { dataFolder } = house.studio;
  const left = (): Promise<string[]> => readdir(path.join(dataFolder, 'models'));
  const page = await openSettings();
  const room = section(page, 'Recogniser');
  const install = room.getByRole('button', { name: 'Install it (115 MB) and use it' });
  await install.waitFor();
  expect(await textOf(room)).toMatch(
    /115 MB have to be fetched from the npm registry; 64 MB of it stay .* It is @usefulsensors\/moonshine-js@0\.1\.17, MIT licence/,
  );
  expect(registry.asked).toEqual([]);

  registry.answerWith((response, file) => {
    response.writeHead(200, { 'content-length': BETTER_RECOGNISER.downloadBytes });
    response.write(file);
  });
  await install.click();
  await room.getByText(/^[4-6] MB of 115 MB$/).waitFor();
  expect(await room.getByRole('progressbar', { name: 'Installing the better recogniser' }).getAttribute('max')).toBe(String(BETTER_RECOGNISER.downloadBytes));
  await page.reload();
  await room.getByText(/^[4-6] MB of 115 MB$/).waitFor();
  await room.getByRole('button', { name: 'Cancel' }).click();
  await install.waitFor();
  expect(await left()).toEqual([]);

  registry.answerWith((response, file) => void response.end(file));
  await install.click();
  await room.getByRole('alert').getByText('What came is not the @usefulsensors/moonshine-js@0.1.17 that Candor knows').waitFor();
  await registry.close();
  await install.click();
  await room.getByRole('alert').getByText('The npm registry cannot be reached').waitFor();
  expect(await left()).toEqual([]);
});

it('exports everything as one JSON file', async () => {
  const { api } = house.studio;
  await api.submit(QUESTION.id, FIRST_TAKE);
  await api.addQuestion('Why nights?');
  const page = await openSettings();
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'Export everything' }).click()]);
  expect(download.suggestedFilename()).toMatch(/^candor-.*\.json$/);
  const exported = JSON.parse(await readFile(await download.path(), 'utf8')) as Export;
  expect(exported.format).toBe('candor-export');
  expect(exported.attempts.map(({ text }) => text)).toEqual([FIRST_TAKE]);
  expect(exported.ownQuestions.map(({ question }) => question)).toEqual(['Why nights?']);
});

it('deletes everything once the words for it are typed, here and in the browser', async () => {
  const { api } = house.studio;
  await api.submit(QUESTION.id, FIRST_TAKE);
  const page = await house.open('/rehearse/motivation');
  await answerField(page).fill('What drives me is');
  await page.getByText('Saved as you type').waitFor();
  await page.goto('/settings');
  await page.getByRole('button', { name: 'Delete everything …' }).click();
  const dialog = page.getByRole('dialog');
  const confirm = dialog.getByRole('button', { name: 'Delete everything' });
  expect(await confirm.isDisabled()).toBe(true);
  await dialog.getByLabel('Type “delete everything” to go on').fill('delete');
  expect(await confirm.isDisabled()).toBe(true);
  await dialog.getByLabel('Type “delete everything” to go on').fill('delete everything');
  await confirm.click();

  await page.getByText('No takes yet').waitFor();
  await page.getByText('New to you').waitFor();
  expect(new URL(page.url()).pathname).toBe('/');
  expect(await api.attempts()).toEqual([]);
  const kept = await page.evaluate(() => JSON.stringify(localStorage));
  expect(kept).not.toContain('What drives me');
  await page.goto('/rehearse/motivation');
  expect(await answerField(page).inputValue()).toBe('');
});

it('says which file of one’s own pack is at fault, where, and how to mend it', async () => {
  const page = await openSettings();
  const problem = section(page, 'Your own question packs').getByRole('listitem').first();
  await problem.waitFor();
  const text = await textOf(problem);
  expect(text).toContain('fish-station.md');
  expect((await problem.locator('code').allInnerTexts()).length).toBe(2);
  expect(text).toMatch(/To mend it: \S.{10}/);
  expect(await section(page, 'Your own question packs').getByRole('listitem').filter({ hasText: 'question' }).count()).toBeGreaterThan(0);
});

it('names the folder everything is in', async () => {
  const page = await openSettings();
  expect(await textOf(section(page, 'Your data'))).toContain(house.studio.dataFolder);
});
