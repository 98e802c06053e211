import type { FromRoomInput, Interview, RoomSnapshot, RoomTurn, ToRoom } from '@candor/server/api';
import { roomUrl } from '../../api/endpoints.ts';
import type { Chunk } from '../speak/chunks.ts';
import type { Microphone, MicrophoneProblem } from '../speak/microphone.ts';
import { createOnset } from './onset.ts';
import { openCallMicrophone } from './open-call-microphone.ts';
import { createSoundQueue } from './sound-queue.ts';
import { browserVoice, captionsOnly, embeddedVoice, type Speaker } from './voices.ts';

export type VoiceKind = 'browser' | 'embedded' | 'captions';
export type RoomChoice = { readonly voice: VoiceKind; readonly speed: number; readonly microphone: boolean };
export type RoomButton = Extract<FromRoomInput, { type: 'button' }>['button'];

export type RoomView = {
  /** `over`: coming back does not help. */
  readonly connection: 'connecting' | 'open' | 'lost' | 'over';
  readonly over: 'taken-over' | 'gone' | null;
  readonly turns: readonly RoomTurn[];
  readonly stage: RoomSnapshot['stage'] | null;
  readonly floor: 'interviewer' | 'candidate' | null;
  readonly waiting: boolean;
  readonly paused: boolean;
  /** As the server last said, and when that was on this page's clock. */
  readonly elapsed: { readonly ms: number; readonly at: number };
  readonly saying: string | null;
  readonly candidateSpeaks: boolean;
  readonly levels: readonly number[];
  readonly microphone: 'off' | 'on' | MicrophoneProblem;
  readonly problem: string | null;
  readonly ended: boolean;
};

const RETRY_MS = [200, 500, 1_000, 2_000] as const;
const LEVELS = 24;
/** The server says within this time whether it was speech; else the interviewer goes on. */
const CONFIRM_MS = 900;
const TYPING_EVERY_MS = 1_000;
/** By close code. */
const FINAL: Readonly<Record<number, 'taken-over' | 'gone'>> = { 4001: 'taken-over', 4004: 'gone' };
const ENDED = 4002;

export type Room = ReturnType<typeof openRoom>;

/** Everything between a person and the interviewer: the connection, the microphone and the voice. Nothing here draws. */
export function openRoom(interview: Interview, choice: RoomChoice) {
  const listeners = new Set<() => void>();
  let view: RoomView = {
    connection: 'connecting',
    over: null,
    turns: [],
    stage: null,
    floor: null,
    waiting: false,
    paused: false,
    elapsed: { ms: interview.elapsedMs, at: performance.now() },
    saying: null,
    candidateSpeaks: false,
    levels: [],
    microphone: 'off',
    problem: null,
    ended: false,
  };
  let speaker = captionsOnly();
  const queue = createSoundQueue();
  const onset = createOnset();
  let socket: WebSocket | null = null;
  let microphone: Microphone | null = null;
  let tries = 0;
  let retry = 0;
  let ducked = 0;
  let isDucked = false;
  let lastTyping = 0;
  /** Whether the server was told of a microphone on this connection. */
  let isAnnounced = false;
  let isDisposed = false;
  /** In development React lets a page come, go and come again: what an earlier coming has opened is not wanted any more. */
  let visits = 0;

  const show = (change: Partial<RoomView>): void => {
    view = { ...view, ...change };
    for (const listener of listeners) listener();
  };
  const say = (message: FromRoomInput): boolean => {
    if (socket?.readyState !== WebSocket.OPEN) return false;
    socket.send(JSON.stringify(message));
    return true;
  };
  const sendBytes = (bytes: Uint8Array<ArrayBuffer>): void => {
    if (socket?.readyState === WebSocket.OPEN) socket.send(bytes);
  };
  const clockAt = (ms: number) => ({ elapsed: { ms, at: performance.now() } });

  function unduck(): void {
    window.clearTimeout(ducked);
    isDucked = false;
    speaker.duck(false);
  }

  /** Quiet at once; the server, which knows speech from a slammed door, has the last word. */
  function duck(): void {
    window.clearTimeout(ducked);
    if (!isDucked) speaker.duck(true);
    isDucked = true;
    ducked = window.setTimeout(unduck, CONFIRM_MS);
  }

  function hush(): void {
    unduck();
    speaker.stop();
    show({ saying: null });
  }

  /** Nobody listens any more, so the microphone is closed too. */
  function release(): void {
    hush();
    microphone?.close();
    microphone = null;
    show({ microphone: 'off', levels: [] });
  }

  function speak(turn: Extract<RoomTurn, { by: 'interviewer' }>, voiceUrl: string | null): void {
    const seat = interview.plan.interviewers.findIndex(({ id }) => id === turn.interviewerId);
    show({ turns: withTurn(view.turns, turn), saying: turn.id, floor: 'interviewer', waiting: false });
    speaker.speak({ text: turn.text, url: voiceUrl, seat }, () => {
      show({ saying: null });
      say({ type: 'spoke', turnId: turn.id });
    });
  }

  function hear(message: ToRoom): void {
    switch (message.type) {
      case 'room':
        tries = 0;
        hush();
        show({
          connection: 'open',
          turns: message.turns,
          stage: message.stage,
          floor: message.floor,
          waiting: message.waiting,
          paused: message.paused,
          ended: message.stage === 'ended',
          ...clockAt(message.elapsedMs),
        });
        queue.sendFrom(message.samples, sendBytes);
        break;
      case 'say':
        speak(message.turn, message.voiceUrl);
        break;
      case 'hush':
        hush();
        // Whoever cuts in has the floor.
        show({ floor: 'candidate', waiting: false });
        break;
      case 'listen':
        show({ floor: 'candidate', waiting: message.waiting });
        break;
      case 'heard':
        show({ turns: withTurn(view.turns, message.turn), candidateSpeaks: false });
        break;
      case 'speech':
        show({ candidateSpeaks: message.speaking });
        break;
      case 'stage':
        show({ stage: message.stage, ...clockAt(message.elapsedMs) });
        break;
      case 'paused':
        hush();
        show({ paused: true, floor: null, ...clockAt(message.elapsedMs) });
        break;
      case 'resumed':
        show({ paused: false, ...clockAt(message.elapsedMs) });
        break;
      case 'stored':
        queue.stored(message.samples);
        break;
      case 'missing':
        queue.missing(message.samples);
        break;
      case 'ended':
        release();
        show({ ended: true, floor: null, ...clockAt(message.elapsedMs) });
        break;
      case 'problem':
        show({ problem: message.detail });
        break;
    }
  }

  function connect(): void {
    const opened = new WebSocket(roomUrl(interview.id));
    socket = opened;
    opened.binaryType = 'arraybuffer';
    opened.onopen = () => {
      isAnnounced = microphone !== null;
      say({ type: 'hello', voice: choice.voice, speed: choice.speed, microphone: isAnnounced, device: microphone?.device.label ?? '' });
    };
    opened.onmessage = ({ data }) => hear(JSON.parse(String(data)) as ToRoom);
    opened.onclose = ({ code }) => {
      if (socket !== opened || isDisposed) return;
      queue.disconnected();
      const final = FINAL[code];
      const isEnded = code === ENDED || view.ended;
      if (isEnded || final) {
        release();
        return show({ connection: 'over', ended: isEnded, over: isEnded ? null : (final ?? null) });
      }
      hush();
      show({ connection: 'lost', floor: null });
      retry = window.setTimeout(connect, RETRY_MS[Math.min(tries++, RETRY_MS.length - 1)]);
    };
  }

  function hearChunk({ pcm, level }: Chunk): void {
    const { begins, isLoud } = onset(pcm);
    show({ levels: [...view.levels, level].slice(-LEVELS) });
    if (view.paused || view.ended) return;
    queue.push(pcm);
    // Where the server takes its time, nobody is talked over while they still speak.
    if (view.saying !== null && (begins || (isDucked && isLoud))) duck();
  }

  const devices = navigator.mediaDevices;
  async function takeMicrophone(visit: number): Promise<void> {
    const lost = (): void => {
      microphone?.close();
      microphone = null;
      show({ microphone: 'missing', levels: [] });
      // Plugged in again, it is heard again; a connection that knows of none is opened anew.
      const back = async (): Promise<void> => {
        if (isDisposed || view.ended || microphone) return devices.removeEventListener('devicechange', back);
        await takeMicrophone(visit);
        if (!microphone) return;
        devices.removeEventListener('devicechange', back);
        if (!isAnnounced) socket?.close();
      };
      devices.addEventListener('devicechange', back);
    };
    const opened = await openCallMicrophone(lost);
    if (isDisposed || visit !== visits) {
      if (opened.ok) opened.value.close();
      return;
    }
    if (!opened.ok) return show({ microphone: opened.problem });
    microphone = opened.value;
    microphone.listen(hearChunk);
    show({ microphone: 'on' });
  }

  return {
    subscribe: (listener: () => void): (() => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    view: (): RoomView => view,
    async enter(): Promise<void> {
      const visit = ++visits;
      isDisposed = false;
      speaker = speakerOf(choice, interview);
      if (choice.microphone) await takeMicrophone(visit);
      if (!isDisposed && visit === visits) connect();
    },
    press: (button: RoomButton): void => {
      if (button === 'pause' || button === 'leave') hush();
      say({ type: 'button', button });
    },
    type: (text: string): boolean => say({ type: 'typed', text }),
    typing(): void {
      const now = performance.now();
      if (now - lastTyping < TYPING_EVERY_MS) return;
      lastTyping = now;
      say({ type: 'typing' });
    },
    leave(): void {
      isDisposed = true;
      window.clearTimeout(retry);
      window.clearTimeout(ducked);
      speaker.close();
      microphone?.close();
      microphone = null;
      socket?.close();
      socket = null;
    },
  };
}

const speakerOf = ({ voice, speed }: RoomChoice, { plan }: Interview): Speaker =>
  voice === 'browser'
    ? browserVoice(
        speed,
        plan.interviewers.map(({ persona }) => persona),
      )
    : voice === 'embedded'
      ? embeddedVoice()
      : captionsOnly();

const withTurn = (turns: readonly RoomTurn[], turn: RoomTurn): readonly RoomTurn[] =>
  turns.some(({ id }) => id === turn.id) ? turns.map((one) => (one.id === turn.id ? turn : one)) : [...turns, turn];
