import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { wavBytes } from '@candor/speech/testing';
import { synthesise } from '@candor/speech/testing/voice';

const RATE = 16_000;
/** From when the microphone is opened until one begins to speak: the browser's question, a press of a button, and 3-2-1. */
const BEFORE_S = 5;
const PAUSE_S = 1.6;
/** Nobody speaks any more, so that a test may take its time. */
const AFTER_S = 60;

const PARTS = [
  'My short term goal is to finish my certificate in wound care.',
  'Um, in the next years I want to lead the night team, because I saw how much a calm lead changes them.',
] as const;

/** Words that are recognised in it, whoever listens. */
export const HEARD = /night|team|years|goal/i;
export const SPOKEN_MS = 14_000;

async function speech(before: number, after: number): Promise<Uint8Array<ArrayBuffer>> {
  const silence = (seconds: number): Float32Array => new Float32Array(seconds * RATE);
  const [first, second] = [await synthesise(PARTS[0]), await synthesise(PARTS[1])];
  return wav([silence(before), first.samples, silence(PAUSE_S), second.samples, silence(after)]);
}

function wav(parts: readonly Float32Array[]): Uint8Array<ArrayBuffer> {
  const samples = new Float32Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    samples.set(part, at);
    at += part.length;
  }
  return new Uint8Array(wavBytes(samples, RATE));
}

let spoken: Promise<Uint8Array<ArrayBuffer>> | null = null;

/** An answer as a file that one has: two sentences, a long pause between them, and an um. */
export async function spokenAnswer(): Promise<Uint8Array<ArrayBuffer>> {
  spoken ??= speech(0.5, 0.5);
  return spoken;
}

/** The same as a file for the microphone. */
export async function voiceFile(): Promise<string> {
  const file = path.join(await mkdtemp(path.join(tmpdir(), 'candor-voice-')), 'answer.wav');
  await writeFile(file, await speech(BEFORE_S, AFTER_S));
  return file;
}
