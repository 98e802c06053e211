import { spawn } from 'node:child_process';

/** Opens an address in the person's browser where there is a display. The address is printed as well, so nothing depends on it. */
export function openBrowser(address: string, onFailure: (error: Error) => void): void {
  const command = openCommand(address);
  if (!command) return;
  spawn(command[0], command.slice(1), { detached: true, stdio: 'ignore' }).on('error', onFailure).unref();
}

function openCommand(address: string): readonly [string, ...string[]] | null {
  if (process.platform === 'darwin') return ['open', address];
  // The empty title keeps `start` from taking the address for one.
  if (process.platform === 'win32') return ['cmd', '/c', 'start', '""', address];
  return process.env.DISPLAY || process.env.WAYLAND_DISPLAY ? ['xdg-open', address] : null;
}
