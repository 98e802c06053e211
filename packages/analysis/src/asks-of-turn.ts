import { type AskModel, type TurnAsks, textsOfTurn, weighAsks } from '@candor/core';
import type { SentenceEncoder } from '@candor/meaning';

/** What a turn asks of the interviewer, by its words and, where the model weighs it, by its meaning. */
export async function asksOfTurn(text: string, asked: string, model: AskModel, encoder: SentenceEncoder | null): Promise<TurnAsks> {
  const texts = model.meaning && encoder ? textsOfTurn(text) : [];
  const vectors = encoder && texts.length > 0 ? await encoder.encode(texts) : [];
  const byText = new Map(texts.map((one, i) => [one, vectors[i]]));
  return weighAsks(text, asked, model, (one) => byText.get(one));
}
