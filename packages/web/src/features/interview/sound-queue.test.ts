import { expect, it } from 'vitest';
import { createSoundQueue } from './sound-queue.ts';

const chunk = (length: number): Int16Array => new Int16Array(length).fill(1);
const sent = () => {
  const chunks: [first: number, samples: number][] = [];
  return { chunks, send: (bytes: Uint8Array) => void chunks.push([new DataView(bytes.buffer).getUint32(0, true), (bytes.length - 4) / 2]) };
};

it('sends nothing before the server has said where to begin', () => {
  const queue = createSoundQueue();
  queue.push(chunk(100));
  const { chunks, send } = sent();
  queue.sendFrom(500, send);
  queue.push(chunk(100));
  expect(chunks).toEqual([[500, 100]]);
});

it('sends again what the server has not stored, from the sample it asks for', () => {
  const queue = createSoundQueue();
  queue.sendFrom(0, sent().send);
  for (let i = 0; i < 4; i++) queue.push(chunk(100));
  queue.stored(100);
  queue.disconnected();
  queue.push(chunk(100));
  const again = sent();
  queue.sendFrom(250, again.send);
  expect(again.chunks).toEqual([
    [250, 50],
    [300, 100],
    [400, 100],
  ]);
});

it('leaves no hole where it had to let sound go: what comes after it moves up', () => {
  const queue = createSoundQueue();
  queue.sendFrom(0, sent().send);
  queue.disconnected();
  const minute = 60 * 16_000;
  for (let i = 0; i < 4; i++) queue.push(chunk(minute));
  const again = sent();
  queue.sendFrom(0, again.send);
  queue.push(chunk(100));
  expect(again.chunks).toEqual([
    [0, minute],
    [minute, minute],
    [2 * minute, minute],
    [3 * minute, 100],
  ]);
});

it('sends what is missing once, however often it is asked for, and again after a new connection', () => {
  const queue = createSoundQueue();
  const { chunks, send } = sent();
  queue.sendFrom(0, send);
  queue.push(chunk(100));
  queue.push(chunk(100));
  queue.missing(100);
  queue.missing(100);
  expect(chunks).toEqual([
    [0, 100],
    [100, 100],
    [100, 100],
  ]);
  queue.disconnected();
  const later = sent();
  queue.sendFrom(100, later.send);
  queue.missing(100);
  expect(later.chunks).toEqual([
    [100, 100],
    [100, 100],
  ]);
});
