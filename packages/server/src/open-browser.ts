import { spawn } from 'node:child_process';

type Host = { readonly platform: NodeJS.Platform; readonly env: Readonly<Record<string, string | undefined>> };

/** The program that opens an address here; null where there is no display to open it on. */
export function openCommand(address: string, { platform, env }: Host = process): readonly [string, ...string[]] | null {
  if (platform === 'darwin') return ['open', address];
  // The empty title keeps `start` from taking the address for one.
  if (platform === 'win32') return ['cmd', '/c', 'start', '""', address];
  return env.DISPLAY || env.WAYLAND_DISPLAY ? ['xdg-open', address] : null;
}

/** Opens an address in the person's browser. Nothing depends on it: the address is printed as well, so a failure goes to `onFailure` only. */
export function openBrowser(address: string, onFailure: (error: Error) => void): void {
  const command = openCommand(address);
  if (!command) return;
  const [program, ...args] = command;
  spawn(program, args, { detached: true, stdio: 'ignore' }).on('error', onFailure).unref();
}
