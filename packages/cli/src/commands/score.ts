import { type Brief, type Recording, transcriptText, type Workbook } from '@candor/core';
import type { RecogniserChoice, RecogniserName } from '@candor/speech/models';
import { wantsColour, widthOf } from '../io/colour.ts';
import { print, printJson } from '../io/output.ts';
import { checkReadable, nameOf, readText } from '../io/read-text.ts';
import type { AnalyserFlags } from '../open-analyser.ts';
import { EXIT, Problem } from '../problem.ts';
import { askedOf } from '../questions/asked.ts';
import { flagsOf, inputText, refuseBesideBatch } from './input.ts';

export type ScoreOptions = AnalyserFlags & {
  readonly question?: string;
  readonly text?: string;
  /** A recording of the answer. */
  readonly audio?: string;
  readonly model?: RecogniserName;
  readonly json?: true;
  readonly batch?: string;
  readonly threads?: number;
  /** Files, newest first. */
  readonly earlier?: readonly string[];
  readonly grammar?: true;
  /** Files: what is on record, and the company. */
  readonly workbook?: string;
  readonly brief?: string;
};

/** `candor score`: the feedback on one answer, or on every line of a batch. */
export async function score(file: string | undefined, options: ScoreOptions): Promise<void> {
  const { earlier: earlierFiles = [] } = options;
  if (options.batch !== undefined) {
    refuseBesideBatch({
      FILE: file !== undefined,
      '--text': options.text !== undefined,
      '--audio': options.audio !== undefined,
      '--question': options.question !== undefined,
      '--earlier': earlierFiles.length > 0,
      '--workbook': options.workbook !== undefined,
      '--brief': options.brief !== undefined,
    });
    // Known before the first line is read, and not said once a line.
    if (options.model === 'better') await (await import('../io/recogniser.ts')).recogniserOf(options.model);
    const [{ runBatch }, { scoreLine }] = await Promise.all([import('../batch/run-batch.ts'), import('../batch/line-shape.ts')]);
    process.exitCode = await runBatch(options.batch, scoreLine, { kind: 'score', flags: flagsOf(options), grammar: options.grammar ?? false }, options);
    return;
  }
  if (options.question === undefined)
    throw new Problem('Say which question is answered: --question five-years, or --question "Why do you want to work here?"', { exitCode: EXIT.usage });
  const given = { file, text: options.text, audio: options.audio };
  let recogniser: RecogniserChoice = { name: 'quick' };
  if (options.audio !== undefined) recogniser = await checkAudio(options.audio, given, options.model);
  else if ((file ?? '-') === '-' && options.text === undefined && earlierFiles.includes('-'))
    throw new Problem('Standard input can be the answer or an earlier one, not both. Put one of them into a file.', { exitCode: EXIT.usage });
  refuseTwoInputs({ ...given, workbook: options.workbook, brief: options.brief });
  // The models load while the answer is read or heard.
  const { openAnalyser, waitForModels } = await import('../open-analyser.ts');
  const [analyser, written, earlier, prepared] = await Promise.all([
    openAnalyser(options),
    options.audio === undefined ? inputText(file, options.text) : '',
    Promise.all(earlierFiles.map((earlier) => readText(earlier))),
    preparedOf(options),
  ]);
  const asked = askedOf(options.question, analyser.questions);
  if (!asked.ok) throw new Problem(asked.error.message, { exitCode: EXIT.usage });
  const recording = options.audio === undefined ? null : await hearAudio(options.audio, recogniser);
  await waitForModels(analyser);
  const analysed = await analyser.analyse({
    text: written,
    ...(recording ? { recording } : {}),
    asked: asked.asked,
    earlier,
    disputed: [],
    grammar: options.grammar ?? false,
    ...prepared,
  });
  if (!analysed.ok) throw new Problem(`${sourceOf(given)}: ${analysed.error.message}`, { exitCode: EXIT.notScored });
  if (options.json) return printJson(analysed.feedback);
  const [{ report }, { paints }] = await Promise.all([import('../report/report.ts'), import('../report/paint.ts')]);
  const text = recording ? transcriptText(recording.transcript) : written;
  await print(report({ text, feedback: analysed.feedback }, paints(wantsColour(process.stdout, process.env)), widthOf(process.stdout, process.env)));
}

type Given = { readonly file: string | undefined; readonly text: string | undefined; readonly audio: string | undefined };

const sourceOf = ({ file, text, audio }: Given): string => audio ?? (text === undefined ? nameOf(file ?? '-') : 'The text');

/** Standard input is read once. */
function refuseTwoInputs({ file, text, audio, workbook, brief }: Given & { readonly workbook: string | undefined; readonly brief: string | undefined }): void {
  const answer = text === undefined && audio === undefined ? (file ?? '-') : undefined;
  if ([answer, workbook, brief].filter((one) => one === '-').length > 1)
    throw new Problem('Standard input can be the answer, the workbook or the brief, not two of them. Put the others into files.', { exitCode: EXIT.usage });
}

/** What the answer is held against; the readers are loaded only where there is something. */
async function preparedOf({ workbook, brief }: ScoreOptions): Promise<{ readonly workbook?: Workbook; readonly brief?: Brief }> {
  if (workbook === undefined && brief === undefined) return {};
  const { readBrief, readWorkbook } = await import('../io/prepared-files.ts');
  return {
    ...(workbook === undefined ? {} : { workbook: await readWorkbook(workbook) }),
    ...(brief === undefined ? {} : { brief: await readBrief(brief) }),
  };
}

/** Before anything slow begins. Gives the recogniser that is to hear it. */
async function checkAudio(audio: string, { file, text }: Given, model: RecogniserName | undefined): Promise<RecogniserChoice> {
  if (file !== undefined || text !== undefined)
    throw new Problem(`The answer is given twice: by --audio and by ${file ?? '--text'}. Leave one of them out.`, { exitCode: EXIT.usage });
  if (audio === '-') throw new Problem('A recording is read from a file, not from standard input. Put it into one.', { exitCode: EXIT.usage });
  await checkReadable(audio, 'recording');
  return (await import('../io/recogniser.ts')).recogniserOf(model);
}

/** Speech is loaded for recordings only. */
const hearAudio = async (audio: string, recogniser: RecogniserChoice): Promise<Recording> => (await import('../io/hear.ts')).hearOne(audio, recogniser);
