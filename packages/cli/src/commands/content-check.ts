import { existsSync } from 'node:fs';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type ContentProblem, loadPacks, problemLine } from '@candor/content';
import { print } from '../io/output.ts';
import { EXIT, Problem } from '../problem.ts';
import { type Bank, loadBank } from '../questions/bank.ts';
import { findOwnPacks, isFolder, PACK_FILE } from '../questions/own-packs.ts';

/** `candor content check`: what is wrong with packs, by file and field. Sets the exit code. */
export async function contentCheck(named: string | undefined): Promise<void> {
  const folder = named === undefined ? (await findOwnPacks(undefined)).folder : path.resolve(named);
  if (folder === null)
    throw new Problem(
      'Say which folder to check: candor content check my-packs. Without one, the packs folder of the studio’s data is checked, and there is none yet.',
      {
        exitCode: EXIT.usage,
      },
    );
  if (!(await isFolder(folder))) throw new Problem(`There is no folder ${named ?? folder}. Check the path of your packs.`, { exitCode: EXIT.unreadable });
  const { packs, problems } = existsSync(path.join(folder, PACK_FILE)) ? await loadSingle(folder) : await loadOwn(folder);
  for (const problem of problems) await print(`${problemLine({ ...problem, file: path.relative(process.cwd(), problem.file) || problem.file })}\n`);
  for (const pack of packs)
    await print(`${pack.id}: ${counted(pack.questions.length, 'question')}${problems.length === 0 ? ', all fine' : ' without a problem'}\n`);
  if (problems.length > 0)
    throw new Problem(
      `${counted(problems.length, 'problem')} found. Questions with a problem are left out until they are mended; docs/pack-format.md shows the format.`,
      { exitCode: EXIT.notScored },
    );
  if (packs.length === 0)
    throw new Problem(`There is no pack in ${named ?? folder}. A pack is a folder with a pack.md; docs/pack-format.md shows the format.`, {
      exitCode: EXIT.notScored,
    });
}

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
