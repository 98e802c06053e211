import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { GENERATED, learntFiles } from '../src/generated.ts';
import { type Analyser, createAnalyser } from '../src/index.ts';
import { readAskModel, turnsBytes } from '../src/turns-file.ts';

const FIVE_YEARS = 'Where do you see yourself in five years?';
/** None of these lines was learnt from. */
const SAID: readonly (readonly [text: string, ask: string])[] = [
  ['Sorry, the line dropped just as you asked, would you mind saying it again?', 'repeat'],
  ['Gosh, where would I even start with that, give me a tick to sort my head out.', 'think'],
  ['Hmm, I know I had a good example of this somewhere, hang on.', 'think'],
  ['I would rather we left that one out and went to the next.', 'skip'],
  ['Honestly nothing comes to mind, I never looked that far ahead.', 'does-not-know'],
  ["I don't quite follow, could you put it more simply?", 'rephrase'],
  ['Excuse me, the postman is ringing, can you hold on a minute?', 'pause'],
  ['How big is the team I would be joining?', 'ask-interviewer'],
  ["That's everything I wanted to say about it.", 'nothing-to-add'],
  ['So in five years I would, well, the thing is I', 'unfinished'],
  ["I'd like to be a ward sister by then, with my prescribing course done.", 'answer'],
  ['Running the paint shop, I hope.', 'answer'],
  ["Good question. In five years I'd want to lead the evening team and train the new drivers.", 'answer'],
  ['I always ask the customer to repeat the order so that nothing is missed, and I would teach others that.', 'answer'],
];

describe('what a turn asks for', () => {
  let analyser: Analyser;
  beforeAll(async () => {
    analyser = await createAnalyser();
    await analyser.ready();
  });

  it('is told with meaning for lines that nothing was learnt from', async () => {
    expect(await takenFor(analyser)).toEqual(SAID.map(([, ask]) => ask));
  });
  it('is told of a long answer by its end', async () => {
    const { chances } = await analyser.readTurn(
      `${"I'd like to run a depot of my own, and I'm doing my transport manager's certificate for it. ".repeat(6)}Sorry, I lost the thread, what was the question again?`,
      FIVE_YEARS,
    );
    expect(chances.repeat).toBeGreaterThan(0.5);
  });
  it('is told by words alone for most of them', async () => {
    const byWords = await createAnalyser({ meaning: 'off' });
    const taken = await takenFor(byWords);
    expect(taken.filter((ask, i) => ask === SAID[i]?.[1]).length).toBeGreaterThanOrEqual(10);
  });
});

const takenFor = (analyser: Analyser): Promise<(string | undefined)[]> =>
  Promise.all(
    SAID.map(async ([text]) => {
      const { chances } = await analyser.readTurn(text, FIVE_YEARS);
      return Object.entries(chances).sort(([, a], [, b]) => b - a)[0]?.[0];
    }),
  );

describe('the file of what was learnt of turns', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'turns-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('is read as it was written, with meaning only for the encoder it was learnt with', async () => {
    const row = Float32Array.from({ length: 18 }, (_, k) => k / 10);
    const meaning = Array.from({ length: 18 }, (_, k) => Float32Array.of(k, k / 2));
    const words = { features: new Map([['.ward', row]]), meaning: null };
    const files = learntFiles(folder);
    await writeFile(
      files.turns,
      turnsBytes({ inputHash: 'h', encoder: 'known', withMeaning: { ...words, meaning: { whole: meaning, last: meaning } }, wordsOnly: words }),
    );
    expect([(await readAskModel(files, 'known')).meaning, await readAskModel(files, 'another'), await readAskModel(files, null)]).toEqual([
      { whole: meaning, last: meaning },
      words,
      words,
    ]);
  });
  it('says what to do where it is damaged or missing', async () => {
    const files = learntFiles(folder);
    await writeFile(files.turns, 'no such thing');
    await expect(readAskModel(files, null)).rejects.toThrow('): run `npm run train:turns`');
    await rm(files.turns);
    await expect(readAskModel(files, null)).rejects.toThrow('ENOENT');
    expect((await readAskModel(learntFiles(GENERATED), null)).features.size).toBeGreaterThan(1000);
  });
});
