import { describe, expect, it } from 'vitest';
import type { Sound } from '../ports.ts';
import { fakeSynthesiser } from '../testing/fake-synthesiser.ts';
import { noCache, type SoundCache } from './phrase-cache.ts';
import { createVoice, type Voice } from './voice.ts';

const HOW = { speaker: 7, speed: 1 };

const inMemory = (): SoundCache => {
  const kept = new Map<string, Sound>();
  return {
    find: async (key) => kept.get(key) ?? null,
    keep: async (key, sound) => void kept.set(key, sound),
    clear: async () => kept.clear(),
  };
};

async function heardOf(voice: Voice, text: string, signal?: AbortSignal): Promise<string[]> {
  const parts: string[] = [];
  for await (const part of voice.speak(text, HOW, signal)) parts.push(part.ok ? `${part.value.text} ${part.value.sound.samples.length}` : part.error.code);
  return parts;
}

describe('createVoice', () => {
  it('speaks sentence by sentence, and says the same again from the cache', async () => {
    const engine = fakeSynthesiser();
    const voice = createVoice(engine, inMemory());
    // Two words and 0.3 s of rest, four words.
    const parts = ['Thank you. 11025', 'What was the result? 8820'];
    expect(await heardOf(voice, 'Thank you. What was the result?')).toEqual(parts);
    expect(await heardOf(voice, 'Thank you. What was the result?')).toEqual(parts);
    expect(engine.said).toEqual(['Thank you.', 'What was the result?']);
  });

  it('takes another speaker or speed for another sound', async () => {
    const engine = fakeSynthesiser();
    const voice = createVoice(engine, inMemory());
    for (const how of [HOW, { ...HOW, speaker: 8 }, { ...HOW, speed: 2 }]) await voice.prepare('Why?', how);
    expect(engine.said).toHaveLength(3);
  });

  it('makes once what is prepared and spoken at the same time, and speaks before it prepares', async () => {
    const engine = fakeSynthesiser();
    const voice = createVoice(engine, inMemory());
    const prepared = Promise.all(['One.', 'Two.', 'Three.'].map((text) => voice.prepare(text, HOW)));
    expect(await heardOf(voice, 'Two.')).toEqual(['Two. 2205']);
    await prepared;
    expect(engine.said).toEqual(['One.', 'Two.', 'Three.']);
    const later = Promise.all(['Four.', 'Five.', 'Six.'].map((text) => voice.prepare(text, HOW)));
    await heardOf(voice, 'Six.');
    await later;
    expect(engine.said.slice(3)).toEqual(['Four.', 'Six.', 'Five.']);
  });

  it('stops at once when it is cancelled, and makes nothing that nobody wants any more', async () => {
    const engine = fakeSynthesiser();
    const voice = createVoice(engine, noCache);
    const controller = new AbortController();
    const parts: string[] = [];
    for await (const part of voice.speak('One. Two. Three.', HOW, controller.signal)) {
      parts.push(part.ok ? part.value.text : part.error.code);
      controller.abort();
    }
    expect(parts).toEqual(['One.']);
    const given = new AbortController();
    const prepared = [voice.prepare('Busy.', HOW), voice.prepare('Given up.', HOW, given.signal)];
    given.abort();
    await Promise.all(prepared);
    expect(await heardOf(voice, 'Never.', AbortSignal.abort())).toEqual([]);
    expect(engine.said).toEqual(['One.', 'Busy.']);
  });

  it('gives up what waits when it is closed, and speaks again afterwards', async () => {
    const engine = fakeSynthesiser();
    const slow = {
      ...engine,
      synthesise: (...asked: Parameters<typeof engine.synthesise>) => new Promise((resolve) => setTimeout(resolve, 30)).then(() => engine.synthesise(...asked)),
    };
    const voice = createVoice(slow, noCache);
    const waiting = Promise.all([voice.prepare('One.', HOW), voice.prepare('Two.', HOW), heardOf(voice, 'Three.')]);
    await new Promise((resolve) => setImmediate(resolve));
    await voice.close();
    await waiting;
    expect(await heardOf(voice, 'Four.')).toEqual(['Four. 2205']);
    expect(engine.said.filter((one) => one !== 'Four.')).toHaveLength(1);
  });

  it('says that it failed, and goes on with the next', async () => {
    const voice = createVoice(fakeSynthesiser(), noCache);
    await voice.prepare('This will fail.', HOW);
    expect(await heardOf(voice, 'Fine. This will fail. Not reached.')).toEqual(['Fine. 8820', 'failed']);
    expect(await heardOf(voice, 'Better.')).toEqual(['Better. 2205']);
  });
});
