import { feedbackSchema, spoken } from '@candor/core';
import { beforeAll, expect, it } from 'vitest';
import { type Analyser, createAnalyser } from '../src/index.ts';

let analyser: Analyser;
beforeAll(async () => {
  analyser = await createAnalyser({ meaning: 'off' });
});

const SPOKEN = spoken('Um, in five years I want to run the depot [4.5] I work at. I am learning the rotor now, and my manager lets me plan the routes. ');

async function feedback(text: string, recording?: typeof SPOKEN.recording) {
  const question = analyser.questions.get('five-years');
  if (!question) throw new Error('no such question');
  const result = await analyser.analyse({ text, asked: { known: question }, earlier: [], disputed: [], grammar: false, ...(recording ? { recording } : {}) });
  if (!result.ok) throw new Error(result.error.message);
  return result.feedback;
}

it('judges a recording by the words that were heard', async () => {
  const result = await feedback('', SPOKEN.recording);
  expect(feedbackSchema.parse(result)).toEqual(result);
  expect(result.modality).toBe('spoken');
  expect(result.dimensions.delivery.status).toBe('measured');
  expect(result.findings.map(({ ruleId }) => ruleId)).toContain('delivery/longest-silence');
});

it('keeps the times where the words were corrected, and reads the corrected words', async () => {
  const corrected = SPOKEN.text.replace('rotor', 'night rota');
  const result = await feedback(corrected, SPOKEN.recording);
  const silence = result.findings.find(({ ruleId }) => ruleId === 'delivery/longest-silence');
  expect(silence?.evidence[0].span).toEqual({ kind: 'audio', startMs: expect.any(Number), endMs: expect.any(Number) });
  expect(result.measures.find(({ name }) => name === 'words')?.value).toBe(28);
});

it('judges relevance and clarity as if the same words had been typed', async () => {
  const [asSpoken, asTyped] = await Promise.all([feedback('', SPOKEN.recording), feedback(SPOKEN.text)]);
  for (const dimension of ['relevance', 'clarity', 'authenticity'] as const) expect(asSpoken.dimensions[dimension]).toEqual(asTyped.dimensions[dimension]);
});

it('says that there are no words in a recording without any', async () => {
  const question = analyser.questions.get('five-years');
  if (!question) throw new Error('no such question');
  const recording = { ...SPOKEN.recording, transcript: { words: [], times: 'exact' as const } };
  expect(await analyser.analyse({ text: '', recording, asked: { known: question }, earlier: [], disputed: [], grammar: false })).toMatchObject({
    ok: false,
    error: { code: 'empty' },
  });
});
