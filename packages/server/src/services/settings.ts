import type { Settings, SettingsChange } from '../api/schemas.ts';
import { settings } from '../db/schema.ts';
import type { ServiceDeps } from './deps.ts';

const DEFAULTS = { theme: 'system', grammar: false, keepRecordingsDays: 30 } as const;
const ROW = 1;

export type SettingsService = ReturnType<typeof createSettings>;

export function createSettings({ database: { db }, dataFolder, version }: Pick<ServiceDeps, 'database' | 'dataFolder' | 'version'>) {
  async function read(): Promise<Settings> {
    const [row] = await db.select().from(settings);
    const { theme, grammar, keepRecordingsDays } = row ?? DEFAULTS;
    return { theme, grammar, keepRecordingsDays, dataFolder, version };
  }

  return {
    read,
    async change(change: SettingsChange): Promise<Settings> {
      const { theme, grammar, keepRecordingsDays } = change;
      const given = {
        ...(theme === undefined ? {} : { theme }),
        ...(grammar === undefined ? {} : { grammar }),
        ...(keepRecordingsDays === undefined ? {} : { keepRecordingsDays }),
      };
      const insert = db.insert(settings).values({ id: ROW, ...DEFAULTS, ...given });
      await (Object.keys(given).length > 0 ? insert.onConflictDoUpdate({ target: settings.id, set: given }) : insert.onConflictDoNothing());
      return read();
    },
  };
}
