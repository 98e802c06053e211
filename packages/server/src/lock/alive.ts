import { readFile } from 'node:fs/promises';
import { hasCode, INSTANCE_HEADER, type LockRecord } from './record.ts';

const HEALTH_TIMEOUT_MS = 5_000;
/** A process that has no address yet is taken to be starting for this long, where the system keeps no start times. */
const STARTING_MS = 10 * 60_000;

/**
 * When a process started, in a form that is only good for comparing; null where the system does not say.
 * `ended`: the process is over, and only its parent has not noticed yet.
 */
export async function processStart(pid: number): Promise<string | 'ended' | null> {
  if (process.platform !== 'linux') return null;
  try {
    const [stat, boot] = await Promise.all([readFile(`/proc/${pid}/stat`, 'utf8'), readFile('/proc/sys/kernel/random/boot_id', 'utf8')]);
    // The name in brackets may hold spaces. After it comes the state, and nineteen fields later the start in ticks since the machine booted.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    if (fields[0] === 'Z' || fields[0] === 'X') return 'ended';
    return fields[19] ? `${boot.trim()}:${fields[19]}` : null;
  } catch (error) {
    if (hasCode(error, 'ENOENT') || hasCode(error, 'ESRCH')) return null;
    throw error;
  }
}

/** Whether the process of a record is still there, and not another one that was given its pid. */
export async function isAlive(record: LockRecord): Promise<boolean> {
  if (!pidExists(record.pid)) return false;
  const start = await processStart(record.pid);
  if (start === 'ended') return false;
  if (start !== null && record.processStart !== null) return start === record.processStart;
  if (record.address === null) return Date.now() - Date.parse(record.startedAt) < STARTING_MS;
  return answersAs(record.address, record.instance);
}

function pidExists(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: there is one, of another user.
    return hasCode(error, 'EPERM');
  }
}

/** Asks the address who it is. Silence counts as alive: a busy server must not lose its lock. */
async function answersAs(address: string, instance: string): Promise<boolean> {
  try {
    const response = await fetch(new URL('/api/health', address), { signal: AbortSignal.timeout(HEALTH_TIMEOUT_MS) });
    return response.headers.get(INSTANCE_HEADER) === instance;
  } catch (error) {
    return error instanceof Error && error.name === 'TimeoutError';
  }
}
