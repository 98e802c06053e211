import { normalise } from '../document/parse.ts';
import { editScript } from './edit-script.ts';
import type { SpokenWord, Transcript } from './recording.ts';
import { syllablesIn } from './syllables.ts';
import { spokenRuns } from './transcript-text.ts';

/** Place of a word that the person typed: known from its neighbours only. */
const TYPED_CONFIDENCE = 0.5;
/** With more of its words than this placed by their neighbours, a transcript has no exact times. */
const MOST_TYPED_SHARE = 1 / 3;
const FILLED_PAUSE = /^(?:u+h*m*|e+r+m*|a+h+m*|m{2,}h*|h+m+)$/;

/**
 * The transcript with the words of a corrected text, one for each run without white space. Words that stayed keep their time and confidence; new ones
 * share, by syllables, the time of what they replace, or the gap they stand in. Removed words leave a gap behind that is not silent.
 */
export function alignCorrection(transcript: Transcript, correctedText: string): Transcript {
  const spoken = spokenRuns(transcript);
  const texts = correctedText.match(/\S+/g) ?? [];
  const steps = editScript(
    spoken.map(({ text }) => keyOf(text)),
    texts.map(keyOf),
  );
  const words: SpokenWord[] = [];
  let typed = 0;
  for (let at = 0; at < steps.length; ) {
    const step = steps[at];
    const old = step?.from === undefined || step.from === null ? undefined : spoken[step.from];
    const text = step?.to === undefined || step.to === null ? undefined : texts[step.to];
    if (old && text !== undefined && keyOf(old.text) === keyOf(text)) {
      words.push({ ...old, text });
      at++;
      continue;
    }
    // A run of changes, up to the next word that stayed.
    const gone: SpokenWord[] = [];
    const fresh: string[] = [];
    let next: SpokenWord | undefined;
    for (; at < steps.length; at++) {
      const { from, to } = steps[at] as (typeof steps)[number];
      const before = from === null ? undefined : spoken[from];
      const after = to === null ? undefined : texts[to];
      if (before && after !== undefined && keyOf(before.text) === keyOf(after)) {
        next = before;
        break;
      }
      if (before) gone.push(before);
      if (after !== undefined) fresh.push(after);
    }
    typed += gone.length === fresh.length ? 0 : fresh.length;
    words.push(
      ...(gone.length === fresh.length ? gone.map((word, i) => typedWord(fresh[i] as string, word.startMs, word.endMs)) : share(fresh, gone, words, next)),
    );
  }
  const isExact = transcript.times === 'exact' && typed <= MOST_TYPED_SHARE * words.length;
  return { words, times: isExact ? 'exact' : 'approximate' };
}

/** Milliseconds a word needs at the least. */
const SHORTEST_MS = 60;

/** Lays new words over the time of what they replace; without any, over the gap, taking from the word before where the gap is too short. */
function share(fresh: readonly string[], gone: readonly SpokenWord[], words: SpokenWord[], next: SpokenWord | undefined): SpokenWord[] {
  if (fresh.length === 0) return [];
  const last = words.at(-1);
  let from = gone[0]?.startMs ?? last?.endMs ?? 0;
  const to = gone.at(-1)?.endMs ?? next?.startMs ?? from;
  const lack = SHORTEST_MS * fresh.length - (to - from);
  if (lack > 0 && last) {
    from = Math.max(last.startMs + (last.endMs - last.startMs) / 2, from - lack);
    words[words.length - 1] = { ...last, endMs: Math.min(last.endMs, from) };
  }
  const weights = fresh.map((text) => Math.max(1, syllablesIn(text)));
  const each = Math.max(0, to - from) / weights.reduce((sum, weight) => sum + weight, 0);
  let at = from;
  return fresh.map((text, i) => {
    const startMs = at;
    at += each * (weights[i] as number);
    return typedWord(text, Math.round(startMs), Math.round(at));
  });
}

const typedWord = (text: string, startMs: number, endMs: number): SpokenWord => ({
  text,
  startMs,
  endMs,
  confidence: TYPED_CONFIDENCE,
  kind: FILLED_PAUSE.test(keyOf(text)) ? 'filledPause' : 'word',
});

/** Capitals and punctuation are no change. A run of punctuation alone is its own key. */
function keyOf(text: string): string {
  const key = normalise(text).replace(/[^\p{L}\p{N}'$£€%#+]/gu, '');
  return key === '' ? text : key;
}
