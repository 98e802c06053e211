import type { AudioSpan } from '../../finding/finding.ts';
import type { Delivery } from '../../speech/delivery.ts';
import { deviation, stretchOf } from '../../speech/tracks.ts';
import { spanOf } from '../../speech/transcript-text.ts';
import { wholeSpan } from './heard.ts';

/** Shorter sentences have no room to move, milliseconds of voice. */
const LEAST_VOICE_MS = 800;

/** The sentence in which a track moves least, for a remark on the whole answer that has to be heard somewhere. */
export function flattestSentence(delivery: Delivery, stepMs: number, values: readonly number[], isVoice: (value: number, step: number) => boolean): AudioSpan {
  let best: { readonly span: AudioSpan; readonly moves: number } | null = null;
  for (const { index } of delivery.doc.sentences) {
    const span = spanOf(delivery.words.filter((word) => word.sentence === index));
    if (!span || !delivery.isExact) continue;
    const from = Math.max(0, Math.ceil(span.startMs / stepMs - 0.5));
    const voiced = stretchOf(values, stepMs, span.startMs, span.endMs).filter((value, i) => isVoice(value, from + i));
    if (voiced.length * stepMs < LEAST_VOICE_MS) continue;
    const moves = deviation(voiced);
    if (!best || moves < best.moves) best = { span, moves };
  }
  return best?.span ?? wholeSpan(delivery);
}
