import { existsSync } from 'node:fs';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { As, Confusion, Inspection, ItemError } from '@candor/analysis';
import { type ContentProblem, loadKinds, loadPacks, problemLine } from '@candor/content';
import { itemSpecs, type Question } from '@candor/core';
import { wantsColour, widthOf } from '../io/colour.ts';
import { print, printJson } from '../io/output.ts';
import { Progress } from '../io/progress.ts';
import { EXIT, Problem } from '../problem.ts';
import { type Bank, loadBank, warnOfProblems } from '../questions/bank.ts';
import { didYouMean } from '../questions/nearest.ts';
import { findOwnPacks, isFolder, PACK_FILE } from '../questions/own-packs.ts';
import { pageOf } from '../report/page.ts';
import { paints } from '../report/paint.ts';
import type { ContentCheckOptions } from './content-check-options.ts';
import { confusionsText, roomText, triedText } from './content-check-text.ts';

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

type AskedSentence = { readonly item: string; readonly sentence: string; readonly as: As };

/** What --item and --say ask; null where neither is given. */
function askedSentence({ item, say, nearMiss, confusions }: ContentCheckOptions): AskedSentence | null {
  const usage = (message: string): Problem => new Problem(message, { exitCode: EXIT.usage });
  if (item === undefined && say === undefined) {
    if (nearMiss) throw usage('--near-miss belongs to a sentence: give --item and --say as well.');
    return null;
  }
  if (item === undefined) throw usage('Say what the sentence is meant for: --item QUESTION/ELEMENT.');
  if (say === undefined) throw usage('Give the sentence to be weighed: --say "…".');
  if (confusions) throw usage('--confusions is about whole packs and --item about one sentence: use one of them.');
  const sentence = say.trim();
  if (!/\p{L}/u.test(sentence)) throw usage('The sentence has no words.');
  if (sentence.length > MAX_SENTENCE_LENGTH) throw usage(`A sentence can have at most ${MAX_SENTENCE_LENGTH} characters; this one has ${sentence.length}.`);
  return { item, sentence, as: nearMiss ? 'nearMisses' : 'says' };
}

/** Longer is no sentence that somebody says. */
const MAX_SENTENCE_LENGTH = 600;

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

async function trySentenceOn(questions: readonly Question[], { item, sentence, as }: AskedSentence, { json }: ContentCheckOptions): Promise<void> {
  const { findItem, stretchesOf, trySentence, withSentence } = await import('@candor/analysis');
  const own = await ownAmong(questions);
  const known = [...questionsOf(await loadBank(null)), ...(await loadKinds()), ...own];
  const found = findItem(known, item);
  if (!found.ok) throw new Problem(itemProblem(found.error), { exitCode: EXIT.usage });
  const stands = itemSpecs([found.value.question]).some((spec) => spec.key === found.value.key && [...spec.says, ...spec.nearMisses].includes(sentence));
  if (stands) throw new Problem(`That sentence stands in ${found.value.key} already.`, { exitCode: EXIT.usage });
  const inspection = await inspect(own);
  const vectorOf = await inspection.vectorsFor([sentence, ...stretchesOf(sentence)]);
  const after = withSentence(inspection, found.value.key, sentence, as, vectorOf);
  const tried = trySentence({ questions: inspection.questions, found: found.value, sentence, as, before: inspection, after, vectorOf });
  if (json) return printJson(tried);
  await print(triedText(tried, page()));
}

function itemProblem(error: ItemError): string {
  switch (error.code) {
    case 'bad-item':
      return 'An item is written QUESTION/ELEMENT, such as short-term-goals/horizon.';
    case 'unknown-question':
      return `There is no question "${error.id}".${didYouMean(error.id, error.known)} candor questions lists them all.`;
    case 'unknown-item':
      return `The question "${error.question}" has no element or trap "${error.id}".${didYouMean(error.id, error.known)} It has: ${error.known.join(', ')}.`;
    case 'included':
      return `That question is made of others; its sentences stand in one of them: --item ${error.holder}`;
  }
}

/** Of questions that are checked, those that are not built in: built-in packs may be checked as well. */
async function ownAmong(questions: readonly Question[]): Promise<Question[]> {
  const builtIn = new Set(questionsOf(await loadBank(null)).map((question) => question.id));
  return questions.filter((question) => !builtIn.has(question.id));
}

/** The whole bank with the sentences it is learnt from. */
async function inspect(own: readonly Question[]): Promise<Inspection> {
  const { openInspection } = await import('@candor/analysis');
  const progress = new Progress(process.stderr, () => performance.now());
  const inspection = await openInspection({ own, onProgress: (done, of) => progress.step(done / of) });
  progress.end();
  return inspection;
}

const questionsOf = ({ packs }: Bank): Question[] => packs.flatMap((pack) => pack.questions);
const shown = (problem: ContentProblem): ContentProblem => ({ ...problem, file: path.relative(process.cwd(), problem.file) || problem.file });
const page = () => pageOf(paints(wantsColour(process.stdout, process.env)), widthOf(process.stdout, process.env));
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
