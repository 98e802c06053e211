import { homedir } from 'node:os';
import path from 'node:path';

export const DEFAULT_PORT = 4184;

/** Where an installation keeps things. */
export type DataPaths = {
  readonly folder: string;
  readonly database: string;
  readonly lock: string;
  readonly token: string;
  readonly log: string;
  readonly packs: string;
  readonly cache: string;
  readonly takes: string;
  readonly interviews: string;
  readonly encoder: string;
  readonly models: string;
};

type Host = { readonly platform: NodeJS.Platform; readonly env: Readonly<Record<string, string | undefined>>; readonly home: string };

const thisHost = (): Host => ({ platform: process.platform, env: process.env, home: homedir() });

/** The data folder: CANDOR_DATA, or the platform's place for a program's data. */
export function defaultDataFolder({ platform, env, home }: Host = thisHost()): string {
  if (env.CANDOR_DATA) return path.resolve(env.CANDOR_DATA);
  if (platform === 'darwin') return path.join(home, 'Library', 'Application Support', 'Candor');
  if (platform === 'win32') return path.join(env.APPDATA ?? path.join(home, 'AppData', 'Roaming'), 'Candor');
  // The specification has relative values ignored.
  const base = env.XDG_DATA_HOME;
  return path.join(base && path.isAbsolute(base) ? base : path.join(home, '.local', 'share'), 'candor');
}

export function dataPaths(folder: string): DataPaths {
  const inside = (name: string) => path.join(folder, name);
  return {
    folder,
    database: inside('db'),
    lock: inside('lock'),
    token: inside('token'),
    log: inside('candor.log'),
    packs: inside('packs'),
    cache: inside('cache'),
    takes: inside('takes'),
    interviews: inside('interviews'),
    encoder: inside('encoder.json'),
    models: inside('models'),
  };
}
