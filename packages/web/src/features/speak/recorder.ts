import type { Attempt, Take } from '@candor/server/api';
import { beginTake, deleteTake, finishTake, getTake, streamUrl, uploadTake } from '../../api/endpoints.ts';
import type { Failure, Result } from '../../api/result.ts';
import { browserShelf } from './chunk-shelf.ts';
import { type Chunk, toMs } from './chunks.ts';
import { holdTake } from './hold-take.ts';
import { type Device, listMicrophones, type Microphone, type MicrophoneProblem, openMicrophone } from './microphone.ts';
import { type LinkEvent, linkTake, type TakeLink } from './take-link.ts';

export type PausedBecause = 'asked' | 'full' | 'disk-full' | 'lost';
export type Phase =
  | { readonly kind: 'asking'; readonly waiting: boolean }
  | { readonly kind: 'none'; readonly problem: MicrophoneProblem }
  | { readonly kind: 'offered'; readonly take: Take }
  | { readonly kind: 'ready' }
  | { readonly kind: 'counting'; readonly left: number }
  | { readonly kind: 'speaking' }
  | { readonly kind: 'paused'; readonly because: PausedBecause }
  | { readonly kind: 'over'; readonly because: 'taken-over' | 'gone' }
  | { readonly kind: 'uploading' }
  /** `share` of the sound that was heard so far, 0–1. */
  | { readonly kind: 'hearing'; readonly share: number }
  | { readonly kind: 'failed'; readonly failure: Failure; readonly retry: 'begin' | 'finish' | 'none' };

export type RecorderSnapshot = {
  readonly phase: Phase;
  readonly takeId: string | null;
  readonly elapsedMs: number;
  /** The last levels, newest last, 0–1. */
  readonly levels: readonly number[];
  readonly devices: readonly Device[];
  readonly deviceId: string | null;
  readonly lastMinute: boolean;
  /** The server has not answered for a while; what is said is kept here. */
  readonly waiting: boolean;
};

const COUNT_FROM = 3;
const SECOND_MS = 1_000;
const LEVELS = 24;
const POLL_MS = 300;
export const DEVICE_KEY = 'candor.microphone';

export type Recorder = ReturnType<typeof openRecorder>;

/** Everything between a person who speaks and a take on the server. Nothing here draws. */
export function openRecorder(questionId: string, unfinished: Take | null, onFinished: (attempt: Attempt) => void) {
  const listeners = new Set<() => void>();
  let snapshot: RecorderSnapshot = {
    phase: unfinished ? { kind: 'offered', take: unfinished } : { kind: 'asking', waiting: false },
    takeId: unfinished?.id ?? null,
    elapsedMs: unfinished?.durationMs ?? 0,
    levels: [],
    devices: [],
    deviceId: localStorage.getItem(DEVICE_KEY),
    lastMinute: false,
    waiting: false,
  };
  let microphone: Microphone | null = null;
  let link: TakeLink | null = null;
  let letGo = (): void => undefined;
  let disposed = false;
  let cancelCount = (): void => undefined;

  const show = (change: Partial<RecorderSnapshot>): void => {
    snapshot = { ...snapshot, ...change };
    for (const listener of listeners) listener();
  };
  const go = (phase: Phase): void => show({ phase, levels: [] });

  function hush(): void {
    microphone?.listen(null);
  }
  function pause(because: PausedBecause): void {
    hush();
    if (snapshot.phase.kind === 'speaking' || snapshot.phase.kind === 'paused') go({ kind: 'paused', because });
  }

  function onLink(event: LinkEvent): void {
    if (event === 'connected') show({ waiting: false });
    else if (event === 'waiting') show({ waiting: true });
    else if (event === 'almost-full') show({ lastMinute: true });
    else if (event === 'full' || event === 'disk-full') pause(event);
    else {
      hush();
      go({ kind: 'over', because: event });
    }
    if (link) show({ elapsedMs: toMs(link.spoken()) });
  }

  function connect(takeId: string): TakeLink {
    if (link) return link;
    letGo = holdTake(takeId);
    link = linkTake({
      connect: () => new WebSocket(streamUrl(takeId)),
      later: (callback, ms) => {
        const timer = setTimeout(callback, ms);
        return () => clearTimeout(timer);
      },
      onEvent: onLink,
      onStored: () => undefined,
      shelf: {
        put: (chunks) => browserShelf.put(chunks.map((chunk) => ({ ...chunk, takeId }))),
        drop: (upTo) => browserShelf.drop(takeId, upTo),
        clear: () => browserShelf.clear(takeId),
      },
    });
    return link;
  }

  function disconnect(): void {
    link?.close();
    link = null;
    letGo();
  }

  function hearChunk({ pcm, level }: Chunk): void {
    if (snapshot.phase.kind !== 'speaking' || !link) return;
    link.push(pcm);
    show({ elapsedMs: toMs(link.spoken()), levels: [...snapshot.levels, level].slice(-LEVELS) });
  }

  /** Gives false where there is no microphone; the page then says why. */
  async function haveMicrophone(): Promise<boolean> {
    if (microphone) return true;
    const opened = await openMicrophone(snapshot.deviceId, () => {
      microphone?.close();
      microphone = null;
      if (snapshot.phase.kind === 'speaking') pause('lost');
    });
    if (disposed) {
      if (opened.ok) opened.value.close();
      return false;
    }
    if (!opened.ok && opened.problem === 'missing' && snapshot.deviceId !== null) {
      // The one chosen last time is not plugged in today: any other will do.
      show({ deviceId: null });
      return haveMicrophone();
    }
    if (!opened.ok) {
      go({ kind: 'none', problem: opened.problem });
      return false;
    }
    microphone = opened.value;
    show({ devices: await listMicrophones(), deviceId: microphone.device.id });
    return true;
  }

  function speak(takeId: string): void {
    connect(takeId);
    microphone?.listen(hearChunk);
    go({ kind: 'speaking' });
  }

  function count(left: number): Promise<boolean> {
    go({ kind: 'counting', left });
    return new Promise((resolve) => {
      const timer = setTimeout(() => resolve(left > 1 ? count(left - 1) : true), SECOND_MS);
      cancelCount = () => {
        clearTimeout(timer);
        resolve(false);
      };
    });
  }

  function fail<T>(result: Result<T>, retry: 'begin' | 'finish' | 'none'): result is Extract<Result<T>, { ok: true }> {
    if (!result.ok && !disposed) go({ kind: 'failed', failure: result.failure, retry });
    return result.ok;
  }

  async function drop(): Promise<void> {
    const { takeId } = snapshot;
    hush();
    disconnect();
    if (takeId) browserShelf.clear(takeId);
    show({ takeId: null, elapsedMs: 0, lastMinute: false, waiting: false });
    // What cannot be deleted now is offered again next time.
    if (takeId) await deleteTake(takeId);
  }

  async function begin(): Promise<void> {
    if (!(await haveMicrophone())) return;
    const beginning = beginTake(questionId, microphone?.device.label ?? '');
    const counted = await count(COUNT_FROM);
    const begun = await beginning;
    if (!counted || disposed) {
      if (begun.ok) await deleteTake(begun.value.id);
      if (!disposed) go({ kind: 'ready' });
      return;
    }
    if (!fail(begun, 'begin')) return;
    show({ takeId: begun.value.id });
    speak(begun.value.id);
  }

  async function hearToTheEnd(takeId: string): Promise<void> {
    go({ kind: 'hearing', share: 0 });
    const poll = setInterval(async () => {
      const take = await getTake(takeId);
      if (take.ok && take.value.heardMs !== null && snapshot.phase.kind === 'hearing') {
        const share = take.value.durationMs === 0 ? 0 : Math.min(1, take.value.heardMs / take.value.durationMs);
        show({ phase: { kind: 'hearing', share: Math.max(snapshot.phase.share, share) } });
      }
    }, POLL_MS);
    const finished = await finishTake(takeId);
    clearInterval(poll);
    if (disposed || !fail(finished, 'finish')) return;
    microphone?.close();
    microphone = null;
    onFinished(finished.value);
  }

  return {
    subscribe: (listener: () => void): (() => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    snapshot: (): RecorderSnapshot => snapshot,

    async allow(): Promise<void> {
      go({ kind: 'asking', waiting: true });
      if (await haveMicrophone()) go({ kind: 'ready' });
    },
    async choose(deviceId: string): Promise<void> {
      localStorage.setItem(DEVICE_KEY, deviceId);
      microphone?.close();
      microphone = null;
      show({ deviceId });
      if (await haveMicrophone()) go(snapshot.takeId === null ? { kind: 'ready' } : { kind: 'paused', because: 'asked' });
    },
    begin,
    cancelCount: (): void => cancelCount(),
    pause: (): void => pause('asked'),
    async goOn(): Promise<void> {
      if (snapshot.takeId !== null && (await haveMicrophone())) speak(snapshot.takeId);
    },
    /** Ends the take: what is still here is stored, what was not heard yet is heard, and the answer is read. */
    async finish(): Promise<void> {
      const { takeId } = snapshot;
      if (takeId === null) return;
      hush();
      go({ kind: 'hearing', share: 0 });
      try {
        await link?.flushed();
      } catch {
        return; // The event that ended it is on the page already.
      }
      disconnect();
      await hearToTheEnd(takeId);
    },
    async discard(): Promise<void> {
      await drop();
      go(microphone ? { kind: 'ready' } : { kind: 'asking', waiting: false });
    },
    async startOver(): Promise<void> {
      await drop();
      await begin();
    },
    async upload(file: File): Promise<void> {
      go({ kind: 'uploading' });
      const take = await uploadTake(questionId, file);
      if (disposed || !fail(take, 'none')) return;
      show({ takeId: take.value.id });
      await hearToTheEnd(take.value.id);
    },
    /** Back to where one can begin. */
    reset: (): void => {
      show({ takeId: null, elapsedMs: 0 });
      go(microphone ? { kind: 'ready' } : { kind: 'asking', waiting: false });
    },
    /** The page is there; in development React lets it come, go and come again. */
    arrive(): void {
      disposed = false;
    },
    /** The page goes. A take that has sound stays on the server, and is offered when one comes back. */
    dispose(): void {
      disposed = true;
      cancelCount();
      microphone?.close();
      disconnect();
      if (snapshot.takeId !== null && snapshot.elapsedMs === 0) void deleteTake(snapshot.takeId);
    },
  };
}
