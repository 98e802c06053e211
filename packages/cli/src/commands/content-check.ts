import { existsSync } from 'node:fs';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Confusion } from '@candor/analysis';
import { type ContentProblem, loadPacks, problemLine } from '@candor/content';
import { itemSpecs } from '@candor/core';
import { print, printJson } from '../io/output.ts';
import { EXIT, Problem } from '../problem.ts';
import { type Bank, loadBank, warnOfProblems } from '../questions/bank.ts';
import { findOwnPacks, isFolder, PACK_FILE } from '../questions/own-packs.ts';
import { inspect, ownAmong, page, questionsOf } from './content-check-inspect.ts';
import type { ContentCheckOptions } from './content-check-options.ts';
import { askedSentence, trySentenceOn } from './content-check-sentence.ts';
import { confusionsText, roomText } from './content-check-text.ts';

/** `candor content check`: what is wrong with packs, by file and field, and what they lack; or what one sentence would change. Sets the exit code. */
export async function contentCheck(named: string | undefined, options: ContentCheckOptions = {}): Promise<void> {
  const asked = askedSentence(options);
  const folder = named === undefined ? (await findOwnPacks(undefined)).folder : path.resolve(named);
  if (folder === null && asked === null)
    throw new Problem(
      'Say which folder to check: candor content check my-packs. Without one, the packs folder of the studio’s data is checked, and there is none yet.',
      {
        exitCode: EXIT.usage,
      },
    );
  if (folder !== null && !(await isFolder(folder)))
    throw new Problem(`There is no folder ${named ?? folder}. Check the path of your packs.`, { exitCode: EXIT.unreadable });
  const bank = folder === null ? { packs: [], problems: [] } : await loadFolder(folder);
  if (asked === null) return report(bank, named ?? folder ?? '', options);
  warnOfProblems(bank.problems);
  await trySentenceOn(questionsOf(bank), asked, options);
}

async function report({ packs, problems }: Bank, named: string, options: ContentCheckOptions): Promise<void> {
  const { roomOf } = await import('@candor/analysis');
  const room = roomOf(packs.flatMap((pack) => pack.questions));
  const confusions = options.confusions ? await confusionsIn({ packs, problems }) : null;
  if (options.json)
    await printJson({
      packs: packs.map((pack) => ({ id: pack.id, questions: pack.questions.length })),
      problems: problems.map(shown),
      room,
      ...(confusions ? { confusions } : {}),
    });
  else {
    for (const problem of problems) await print(`${problemLine(shown(problem))}\n`);
    for (const pack of packs)
      await print(`${pack.id}: ${counted(pack.questions.length, 'question')}${problems.length === 0 ? ', all fine' : ' without a problem'}\n`);
    // First things first: what is wrong hides what could be better.
    if (problems.length === 0) await print(roomText(room, page()));
    if (confusions) await print(confusionsText(confusions, page()));
  }
  if (problems.length > 0)
    throw new Problem(
      `${counted(problems.length, 'problem')} found. Questions with a problem are left out until they are mended; docs/pack-format.md shows the format.`,
      { exitCode: EXIT.notScored },
    );
  if (packs.length === 0)
    throw new Problem(`There is no pack in ${named}. A pack is a folder with a pack.md; docs/pack-format.md shows the format.`, {
      exitCode: EXIT.notScored,
    });
}

async function confusionsIn(bank: Bank): Promise<Confusion[]> {
  const { confusionsOf, isMadeOfOthers } = await import('@candor/analysis');
  const inspection = await inspect(await ownAmong(questionsOf(bank)));
  const specs = itemSpecs(inspection.questions.filter((question) => !isMadeOfOthers(inspection.questions, question)));
  const vectorOf = await inspection.vectorsFor(specs.flatMap((spec) => spec.says));
  const ids = new Set(questionsOf(bank).map((question) => question.id));
  return vectorOf
    ? confusionsOf(
        specs.filter((spec) => ids.has(spec.question)),
        specs,
        vectorOf,
      )
    : [];
}

const shown = (problem: ContentProblem): ContentProblem => ({ ...problem, file: path.relative(process.cwd(), problem.file) || problem.file });
const loadFolder = (folder: string): Promise<Bank> => (existsSync(path.join(folder, PACK_FILE)) ? loadSingle(folder) : loadOwn(folder));

/** Packs as the analysis would take them, so that an id taken by a built-in question is a problem too. The built-in packs themselves may be checked. */
async function loadOwn(folder: string): Promise<Bank> {
  const { packs, problems } = await loadPacks(folder);
  const builtIn = (await loadBank(null)).packs.map((pack) => pack.id);
  if (packs.every((pack) => builtIn.includes(pack.id))) return { packs, problems };
  const bank = await loadBank(folder);
  return { packs: bank.packs.slice(builtIn.length), problems: bank.problems };
}

/** A folder that is itself a pack: the loader takes folders of packs, so it gets a copy inside one. */
async function loadSingle(folder: string): Promise<Bank> {
  const parent = await mkdtemp(path.join(tmpdir(), 'candor-check-'));
  try {
    const copy = path.join(parent, path.basename(folder));
    await cp(folder, copy, { recursive: true, filter: (source) => source === folder || (path.dirname(source) === folder && source.endsWith('.md')) });
    const { packs, problems } = await loadOwn(parent);
    return { packs, problems: problems.map((problem): ContentProblem => ({ ...problem, file: path.join(folder, path.basename(problem.file)) })) };
  } finally {
    await rm(parent, { recursive: true, force: true });
  }
}

const counted = (count: number, thing: string): string => `${count} ${thing}${count === 1 ? '' : 's'}`;
