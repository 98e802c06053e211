import { eq } from 'drizzle-orm';
import type { Settings, SettingsChange } from '../api/schemas.ts';
import { briefs, settings } from '../db/schema.ts';
import type { ServiceDeps } from './deps.ts';
import { done, type Result, refuse } from './result.ts';

const DEFAULTS = { theme: 'system', grammar: false, keepRecordingsDays: 30, recogniser: 'quick', activeBriefId: null, fetchPages: false } as const;
const ROW = 1;

export type SettingsService = ReturnType<typeof createSettings>;
type Deps = Pick<ServiceDeps, 'database' | 'takes' | 'modelStore' | 'dataFolder' | 'version'>;

export function createSettings({ database: { db }, takes, modelStore, dataFolder, version }: Deps) {
  async function read(): Promise<Settings> {
    const [row] = await db.select().from(settings);
    const { theme, grammar, keepRecordingsDays, recogniser, activeBriefId, fetchPages } = row ?? DEFAULTS;
    // Chosen once, and gone since: the quick one hears.
    const isThere = recogniser === 'quick' || (await modelStore.isInstalled(recogniser));
    return { theme, grammar, keepRecordingsDays, recogniser: isThere ? recogniser : 'quick', activeBriefId, fetchPages, dataFolder, version };
  }

  /** Lets the chosen recogniser hear from now on. */
  async function apply(): Promise<Settings> {
    const now = await read();
    takes.hearWith(now.recogniser === 'quick' ? { name: 'quick' } : { name: 'better', models: modelStore.folder });
    return now;
  }

  return {
    read,
    apply,
    async change(change: SettingsChange): Promise<Result<Settings>> {
      if (change.recogniser === 'better' && !(await modelStore.isInstalled('better'))) return refuse('model-not-installed');
      const { theme, grammar, keepRecordingsDays, recogniser, activeBriefId, fetchPages } = change;
      if (typeof activeBriefId === 'string') {
        const [brief] = await db.select({ id: briefs.id }).from(briefs).where(eq(briefs.id, activeBriefId));
        if (!brief) return refuse('brief-not-found');
      }
      const given = {
        ...(theme === undefined ? {} : { theme }),
        ...(grammar === undefined ? {} : { grammar }),
        ...(keepRecordingsDays === undefined ? {} : { keepRecordingsDays }),
        ...(recogniser === undefined ? {} : { recogniser }),
        ...(activeBriefId === undefined ? {} : { activeBriefId }),
        ...(fetchPages === undefined ? {} : { fetchPages }),
      };
      const insert = db.insert(settings).values({ id: ROW, ...DEFAULTS, ...given });
      await (Object.keys(given).length > 0 ? insert.onConflictDoUpdate({ target: settings.id, set: given }) : insert.onConflictDoNothing());
      return done(await apply());
    },
  };
}
