import { describe, expect, it } from 'vitest';
import { SAMPLE_RATE } from '../ports.ts';
import { fakeEngines } from '../testing/fake-engines.ts';
import { earsOver, type TurnEars } from './ears.ts';
import { listenToTurns, type TurnEvent } from './listen-turns.ts';

const loud = (seconds: number): Float32Array => new Float32Array(seconds * SAMPLE_RATE).fill(0.1);
const quiet = (seconds: number): Float32Array => new Float32Array(seconds * SAMPLE_RATE);

function listening(ears: Partial<TurnEars> = {}, text = 'Well, yes.') {
  const events: TurnEvent[] = [];
  const recognised: number[] = [];
  const over = earsOver(fakeEngines(text));
  const listener = listenToTurns(
    {
      ...over,
      hear: (samples, stretch) => {
        recognised.push(Math.round(samples.length / SAMPLE_RATE));
        return over.hear(samples, stretch);
      },
      ...ears,
    },
    (event) => events.push(event),
  );
  /** Everything that was pushed has been worked through. */
  const settle = () => new Promise((resolve) => setTimeout(resolve, 20));
  return { listener, events, recognised, settle, types: () => events.map(({ type }) => type) };
}

describe('listenToTurns', () => {
  it('tells of speech, pauses and words, and gives the turn with its times', async () => {
    const { listener, events, settle } = listening();
    listener.push(quiet(1));
    listener.beginTurn();
    for (const piece of [quiet(1), loud(2), quiet(0.5)]) listener.push(piece);
    await settle();
    expect(events).toEqual([
      { type: 'speech-started', atMs: expect.closeTo(2_000, -2) },
      { type: 'speech-paused', silentSinceMs: expect.closeTo(4_000, -2), pitchFell: false },
      { type: 'heard', text: 'Well, yes.', untilMs: expect.closeTo(4_000, -2), notes: [] },
    ]);
    const result = await listener.endTurn();
    expect(result.ok).toBe(true);
    if (!result.ok) return;
    const { recording, fromSample, toSample } = result.value;
    expect(recording.transcript.words.map(({ text }) => text)).toEqual(['Well,', 'yes.']);
    expect(recording.transcript.words[0]?.startMs).toBeCloseTo(760, -2);
    expect(recording.durationMs).toBeCloseTo(3_240, -2);
    expect(recording.pitch?.hertz).toHaveLength(Math.floor(recording.durationMs / 10));
    expect([fromSample / SAMPLE_RATE, toSample / SAMPLE_RATE]).toEqual([expect.closeTo(1, 1), expect.closeTo(4.24, 1)]);
  });

  it('recognises once what was said before the pause that ends the turn', async () => {
    const { listener, recognised, settle } = listening();
    listener.beginTurn();
    for (const piece of [loud(2), quiet(0.5)]) listener.push(piece);
    await settle();
    listener.push(quiet(1.5));
    await listener.endTurn();
    expect(recognised).toEqual([2]);
  });

  it('hears all words again when speech goes on after a short pause', async () => {
    const { listener, events, recognised, settle } = listening();
    listener.beginTurn();
    for (const piece of [loud(1), quiet(0.4), loud(1), quiet(2), loud(1), quiet(0.5)]) {
      listener.push(piece);
      await settle();
    }
    expect(events.flatMap((event) => (event.type === 'heard' ? [event.text] : []))).toEqual(['Well, yes.', 'Well, yes.', 'Well, yes. Well, yes.']);
    expect(recognised).toEqual([1, 3, 2]);
  });

  it('lets go of a guess that came too late, while the recogniser was busy', async () => {
    let resolve = (): void => undefined;
    const promise = new Promise<void>((done) => {
      resolve = done;
    });
    const asked: number[] = [];
    const { listener, settle, types } = listening({
      hear: async (samples) => {
        asked.push(samples.length);
        await promise;
        return { words: [], times: 'exact' };
      },
    });
    listener.beginTurn();
    for (const piece of [1, 2, 3, 4].flatMap(() => [loud(0.5), quiet(0.4)])) {
      listener.push(piece);
      await settle();
    }
    await settle();
    resolve();
    await settle();
    expect(asked).toHaveLength(2);
    expect(types().filter((type) => type === 'heard')).toHaveLength(2);
  });

  it('counts to the turn the speech that is going on when it begins, and nothing from before', async () => {
    const { listener, settle, types } = listening();
    for (const piece of [loud(1), quiet(30), loud(1)]) listener.push(piece);
    await settle();
    listener.beginTurn();
    listener.push(quiet(1));
    const result = await listener.endTurn();
    expect(result.ok && result.value.recording.durationMs).toBeCloseTo(1_560, -2);
    expect(types()).toEqual(['speech-started', 'speech-paused', 'speech-started', 'speech-paused']);
  });

  it('notes where all that was heard was the interviewer’s own voice, and that it was not where somebody spoke as well', async () => {
    const { listener, events, settle } = listening();
    const notes = () => events.flatMap((event) => (event.type === 'heard' ? [event.notes] : []));
    listener.interviewerSpeaks(true);
    listener.push(loud(1));
    listener.interviewerSpeaks(false);
    listener.beginTurn();
    listener.push(quiet(0.5));
    await settle();
    expect(notes()).toEqual([['echo']]);
    for (const piece of [loud(1), quiet(0.5)]) listener.push(piece);
    await settle();
    expect(notes()).toEqual([['echo'], []]);
  });

  it('looks at all that has come meanwhile at once, so that a busy machine does not fall behind, and keeps what is called in its place', async () => {
    const looks: number[] = [];
    const over = earsOver(fakeEngines('Well, yes.'));
    const detect = over.detect();
    const slow = async (frames: Float32Array) => {
      looks.push(Math.round((frames.length * 10) / SAMPLE_RATE) / 10);
      await new Promise((resolve) => setTimeout(resolve, 5));
      return detect(frames);
    };
    const { listener, settle, events } = listening({ detect: () => slow });
    for (let i = 0; i < 10; i++) listener.push(quiet(0.1));
    listener.interviewerSpeaks(true);
    for (let i = 0; i < 20; i++) listener.push(i < 10 ? loud(0.1) : quiet(0.1));
    listener.beginTurn();
    for (let i = 0; i < 5; i++) listener.push(quiet(0.1));
    await settle();
    await settle();
    expect(looks).toEqual([1, 2, 0.5]);
    expect(events.slice(0, 2)).toEqual([
      { type: 'speech-started', atMs: expect.closeTo(1_000, -2) },
      { type: 'speech-paused', silentSinceMs: expect.closeTo(2_000, -2), pitchFell: expect.anything() },
    ]);
  });

  it('says that nothing was said, and that nobody has the floor', async () => {
    const { listener } = listening();
    listener.beginTurn();
    listener.push(quiet(3));
    expect(await listener.endTurn()).toMatchObject({ ok: false, error: { code: 'silent' } });
    expect(await listener.endTurn()).toMatchObject({ ok: false, error: { code: 'empty' } });
  });

  it('tells once that the engines failed, and gives it as the result of the turn', async () => {
    const { listener, settle, types } = listening({ hear: () => Promise.reject(new Error('out of memory')) });
    listener.beginTurn();
    for (let i = 0; i < 3; i++) for (const piece of [loud(1), quiet(2)]) listener.push(piece);
    await settle();
    expect(types().filter((type) => type === 'failed')).toHaveLength(1);
    expect(await listener.endTurn()).toMatchObject({ ok: false, error: { code: 'model-failed', message: expect.stringContaining('Type your answer') } });
  });

  it('is silent once it is closed', async () => {
    const { listener, settle, events } = listening();
    listener.beginTurn();
    listener.push(loud(1));
    listener.close();
    await settle();
    expect(events).toEqual([]);
  });
});
