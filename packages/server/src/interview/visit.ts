import type { CandidateTurn, InterviewAction, InterviewerTurn, Plan } from '@candor/core';
import { type FromRoom, fromRoomSchema, ROOM_CLOSE, type ToRoom } from '../api/interview-socket.ts';
import type { TakeFile } from '../takes/take-file.ts';
import type { EarEvent, Ears } from './ears.ts';
import { asRoomTurn, reportPath, voiceUrl } from './room.ts';
import type { Guest, Session } from './session.ts';
import { takeSound } from './sound-intake.ts';
import type { Sounds } from './sounds.ts';
import type { SpokenTurnRow } from './store.ts';
import { listenInTurns, type TurnByTurn } from './turn-by-turn.ts';
import type { InterviewerVoice } from './voice.ts';

export type RoomSocket = { send(message: ToRoom): void; close(code: number, reason: string): void };
export type Visit = { text(data: string): void; sound(bytes: Buffer): void; closed(): void };

type Deps = {
  readonly session: Session;
  readonly plan: Plan;
  readonly socket: RoomSocket;
  readonly ears: Ears;
  readonly sounds: Sounds;
  readonly voice: InterviewerVoice;
  /** A spoken turn is being heard to its end. */
  turnHeard(row: Promise<SpokenTurnRow | null>): void;
  onFailed(error: unknown): void;
};

type Hello = Extract<FromRoom, { type: 'hello' }>;

const CANNOT_HEAR = 'Speech recognition does not start, so type your answers. The log in the data folder says why.';

/** One connection of a room: what it sends becomes what happens in the interview, and what the interviewer does is told to it. */
export function openVisit({ session, plan, socket, ears, sounds, voice, turnHeard, onFailed }: Deps): Visit {
  let hello: Hello | null = null;
  let listening: TurnByTurn | null = null;
  let file: TakeFile | null = null;
  let take: ((bytes: Buffer) => Promise<boolean>) | null = null;
  let isClosed = false;
  /** Where in the interview's sound this visit begins to be heard. */
  let heardFrom = 0;
  let storedBefore = 0;
  let work: Promise<void> = Promise.resolve();

  const guest: Guest = {
    show: (room) => socket.send({ ...room, samples: file?.samples() ?? storedBefore }),
    close(code, reason) {
      socket.close(code, reason);
      shut();
    },
    acted,
    turnOver(turn) {
      socket.send({ type: 'heard', turn: asRoomTurn(turn) });
      if (turn.modality === 'spoken' && listening) turnHeard(hearToEnd(listening, turn));
    },
  };
  const fail = (error: unknown): void => {
    onFailed(error);
    guest.close(ROOM_CLOSE.failed, 'something went wrong');
  };
  const inOrder = (step: () => Promise<void>): void => {
    work = work.then(() => (isClosed ? undefined : step())).catch(fail);
  };
  const refuse = (reason: string): void => guest.close(ROOM_CLOSE.badMessage, reason);

  function acted(action: InterviewAction): void {
    switch (action.type) {
      case 'say':
        listening?.interviewer(true);
        speak(action.turn);
        break;
      case 'prepare':
        prepare(action.interviewerId, action.text);
        break;
      case 'hush':
        // Whoever cuts in has the floor.
        listening?.interviewer(false);
        listening?.begin();
        socket.send({ type: 'hush', turnId: action.turnId });
        break;
      case 'listen':
        listening?.interviewer(false);
        listening?.begin();
        socket.send({ type: 'listen', questionKey: action.questionKey, waiting: action.waiting });
        break;
      case 'stage':
        socket.send({ type: 'stage', stage: action.stage, elapsedMs: session.elapsedMs() });
        break;
      case 'paused':
      case 'resumed':
        socket.send({ type: action.type, elapsedMs: session.elapsedMs() });
        break;
      case 'ended':
        socket.send({ type: 'ended', because: action.because, elapsedMs: session.elapsedMs(), reportPath: reportPath(session.id) });
        guest.close(ROOM_CLOSE.ended, 'ended');
        break;
      case 'question-over':
        break; // What was made of it is shown after the interview.
    }
  }

  function speak(turn: InterviewerTurn): void {
    prepare(turn.interviewerId, turn.text);
    socket.send({ type: 'say', turn: asRoomTurn(turn), voiceUrl: hello?.voice === 'embedded' ? voiceUrl(session.id, turn.id, hello.speed) : null });
  }

  function prepare(interviewerId: string, text: string): void {
    const { interviewers } = plan;
    const at = interviewers.findIndex(({ id }) => id === interviewerId);
    if (hello?.voice === 'embedded') voice.prepare({ text, interviewers, at, speed: hello.speed });
  }

  async function hearToEnd(ear: TurnByTurn, turn: CandidateTurn): Promise<SpokenTurnRow | null> {
    const device = hello?.device ?? '';
    const heard = await ear.end();
    if (!heard.ok) return null; // Its words stay; only its sound and its delivery are lost.
    const { recording, fromSample, toSample } = heard.value;
    return { interviewId: session.id, turnId: turn.id, device, fromSample: heardFrom + fromSample, toSample: heardFrom + toSample, heard: recording };
  }

  async function begin(said: Hello): Promise<void> {
    hello = said;
    if (said.microphone) await listen();
    if (!isClosed) await session.resume();
  }

  async function listen(): Promise<void> {
    file = await sounds.open(session.id);
    heardFrom = file.samples();
    take = takeSound({ file, send: socket.send, onSound: (samples) => listening?.push(samples) });
    const opened = await ears.converse(notice);
    if (opened.ok) listening = listenInTurns(opened.value);
    else cannotHear();
    if (isClosed) letGo();
  }

  function notice(event: EarEvent): void {
    if (isClosed) return;
    if (event.type === 'started' || event.type === 'paused') socket.send({ type: 'speech', speaking: event.type === 'started' });
    switch (event.type) {
      case 'started':
        void session.happen({ type: 'speech-started' });
        break;
      case 'paused':
        session.pause(event.silentForMs, event.pitchFell);
        break;
      case 'heard':
        session.hear(event.text, { notes: event.notes });
        break;
      case 'failed':
        cannotHear();
        break;
    }
  }

  function cannotHear(): void {
    socket.send({ type: 'problem', code: 'cannot-hear', detail: CANNOT_HEAR });
  }

  async function obey(message: FromRoom): Promise<void> {
    if (message.type === 'hello') return hello ? refuse('hello was said before') : begin(message);
    if (!hello) return refuse('hello comes first');
    if (message.type === 'typed') session.type(message.text);
    else if (message.type === 'button' && message.button === 'done') session.done();
    else void session.happen(message);
  }

  function letGo(): void {
    listening?.close();
    listening = null;
    const open = file;
    file = null;
    take = null;
    if (open) work = work.then(() => open.close()).catch(onFailed);
  }

  function shut(): void {
    if (isClosed) return;
    isClosed = true;
    session.left(guest);
    letGo();
  }

  session.enter(guest);
  inOrder(async () => {
    storedBefore = await sounds.samples(session.id);
    guest.show(session.room());
  });
  return {
    text(data) {
      if (isClosed) return;
      const message = fromRoomSchema.safeParse(parseJson(data));
      if (!message.success) return refuse('not a message of the room');
      inOrder(() => obey(message.data));
    },
    sound(bytes) {
      inOrder(async () => {
        if (!take) return refuse('no microphone was announced');
        if (!(await take(bytes))) refuse('not a chunk of sound');
      });
    },
    closed: shut,
  };
}

function parseJson(data: string): unknown {
  try {
    return JSON.parse(data);
  } catch {
    return null; // The schema turns it away.
  }
}
