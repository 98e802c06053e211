import type { Settings, SettingsChange } from '../api/schemas.ts';
import { settings } from '../db/schema.ts';
import type { ServiceDeps } from './deps.ts';

const DEFAULTS = { theme: 'system', grammar: false } as const;
const ROW = 1;

export type SettingsService = ReturnType<typeof createSettings>;

export function createSettings({ database: { db }, dataFolder, version }: Pick<ServiceDeps, 'database' | 'dataFolder' | 'version'>) {
  async function read(): Promise<Settings> {
    const [row] = await db.select().from(settings);
    return { theme: row?.theme ?? DEFAULTS.theme, grammar: row?.grammar ?? DEFAULTS.grammar, dataFolder, version };
  }

  return {
    read,
    async change(change: SettingsChange): Promise<Settings> {
      const given = { ...(change.theme === undefined ? {} : { theme: change.theme }), ...(change.grammar === undefined ? {} : { grammar: change.grammar }) };
      const insert = db.insert(settings).values({ id: ROW, ...DEFAULTS, ...given });
      await (Object.keys(given).length > 0 ? insert.onConflictDoUpdate({ target: settings.id, set: given }) : insert.onConflictDoNothing());
      return read();
    },
  };
}
