import { MAX_ANSWER_LENGTH, PURPOSES, STAGES } from '@candor/core';
import { z } from 'zod';
import { words } from './common.ts';
import { interviewSchema, VOICE_SPEED, voiceSpeedSchema } from './interview.ts';

const ms = z.number().min(0);
const turnId = z.string().min(1).max(200);
const questionKey = z.string().nullable();

export const ROOM_BUTTONS = ['done', 'think', 'repeat', 'rephrase', 'skip', 'pause', 'resume', 'leave'] as const;

/** What the room says. Sound comes as binary messages beside it; see docs/api.md. */
export const fromRoomSchema = z.discriminatedUnion('type', [
  /** First of all: who is here, and how they hear and are heard. It begins the interview, or goes on with it. */
  z.strictObject({
    type: z.literal('hello'),
    /** `browser`: the page speaks with a voice of its own. `captions`: nobody speaks. */
    voice: z.enum(['browser', 'embedded', 'captions']),
    speed: voiceSpeedSchema.default(VOICE_SPEED.usual),
    microphone: z.boolean(),
    /** The microphone's name. */
    device: words().max(200).default(''),
  }),
  /** Keys are being pressed; once a second is enough. Somebody who types is not silent. */
  z.strictObject({ type: z.literal('typing') }),
  z.strictObject({ type: z.literal('typed'), text: words().trim().min(1).max(MAX_ANSWER_LENGTH) }),
  /** A turn was spoken, or its caption was read, to its end. */
  z.strictObject({ type: z.literal('spoke'), turnId }),
  z.strictObject({ type: z.literal('button'), button: z.enum(ROOM_BUTTONS) }),
]);

const interviewerTurnSchema = z.strictObject({
  by: z.literal('interviewer'),
  id: turnId,
  interviewerId: z.string(),
  purpose: z.enum(PURPOSES),
  text: z.string(),
  questionKey,
  startMs: ms,
  /** Null while it is being said. */
  endMs: ms.nullable(),
  cutShort: z.boolean(),
});
const candidateTurnSchema = z.strictObject({
  by: z.literal('candidate'),
  id: turnId,
  modality: z.enum(['spoken', 'typed']),
  text: z.string(),
  questionKey,
  startMs: ms,
  endMs: ms,
});
/** What was said, and nothing of what was thought of it: no reason for a follow-up, no element, no feedback. */
export const roomTurnSchema = z.discriminatedUnion('by', [interviewerTurnSchema, candidateTurnSchema]);

/** What the server says to the room. `elapsedMs`: since the beginning, pauses left out. */
export const toRoomSchema = z.discriminatedUnion('type', [
  /** Everything as it is now: the first message of every connection, and again when the interview was gone on with. */
  z.strictObject({
    type: z.literal('room'),
    interview: interviewSchema,
    stage: z.enum(STAGES),
    turns: z.array(roomTurnSchema),
    /** Whose turn it is; null before the beginning, after the end and in a pause. */
    floor: z.enum(['interviewer', 'candidate']).nullable(),
    /** The question that is being answered. */
    questionKey,
    /** The candidate asked for time: nobody is in a hurry. */
    waiting: z.boolean(),
    paused: z.boolean(),
    elapsedMs: ms,
    /** Samples of sound that are on the disk: send from there on. */
    samples: z.int().min(0),
  }),
  /** Speak and show these words, then send `spoke`. `voiceUrl` has their sound where the embedded voice speaks. */
  z.strictObject({ type: z.literal('say'), turn: interviewerTurnSchema, voiceUrl: z.string().nullable() }),
  /** Be quiet at once. */
  z.strictObject({ type: z.literal('hush'), turnId }),
  z.strictObject({ type: z.literal('listen'), questionKey, waiting: z.boolean() }),
  /** The candidate's words, once their turn is over. */
  z.strictObject({ type: z.literal('heard'), turn: candidateTurnSchema }),
  z.strictObject({ type: z.literal('speech'), speaking: z.boolean() }),
  z.strictObject({ type: z.literal('stage'), stage: z.enum(STAGES), elapsedMs: ms }),
  z.strictObject({ type: z.literal('paused'), elapsedMs: ms }),
  z.strictObject({ type: z.literal('resumed'), elapsedMs: ms }),
  /** Sound before sample number `samples` is on the disk, and may be forgotten. */
  z.strictObject({ type: z.literal('stored'), samples: z.int().min(0) }),
  /** A chunk was left out: send from `samples` on. */
  z.strictObject({ type: z.literal('missing'), samples: z.int().min(0) }),
  z.strictObject({ type: z.literal('ended'), because: z.enum(['finished', 'left', 'time']), elapsedMs: ms, reportPath: z.string() }),
  /** Something does not work; the interview goes on as far as it can. `code` is stable, `detail` says what to do. */
  z.strictObject({ type: z.literal('problem'), code: z.string(), detail: z.string() }),
]);

/** Why the server ends a connection. Coming back does not help after the first three. */
export const ROOM_CLOSE = { takenOver: 4001, ended: 4002, gone: 4004, badMessage: 4008, failed: 4011 } as const;

export type FromRoom = z.infer<typeof fromRoomSchema>;
export type FromRoomInput = z.input<typeof fromRoomSchema>;
export type ToRoom = z.infer<typeof toRoomSchema>;
export type RoomSnapshot = Extract<ToRoom, { type: 'room' }>;
export type RoomTurn = z.infer<typeof roomTurnSchema>;
