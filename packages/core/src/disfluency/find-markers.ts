import type { Word } from '../document/word.ts';
import { DISCOURSE_MARKERS } from './discourse-markers.ts';
import type { Disfluency } from './disfluency.ts';
import { I_MEAN } from './edit-terms.ts';
import type { Marker } from './marker.ts';
import { surroundingsOf } from './surroundings.ts';

const byFirstWord = new Map<string, Marker[]>();
for (const marker of [...DISCOURSE_MARKERS, I_MEAN]) {
  const same = byFirstWord.get(marker.phrase[0]);
  if (same) same.push(marker);
  else byFirstWord.set(marker.phrase[0], [marker]);
}

/** Finds discourse markers and edit terms whose surroundings show that they can be cut. */
export function findMarkers(words: readonly Word[], isPause: (index: number) => boolean): Disfluency[] {
  const found: Disfluency[] = [];
  let index = 0;
  while (index < words.length) {
    const marker = markerAt(words, index, isPause);
    const endWord = index + (marker?.phrase.length ?? 1);
    if (marker) found.push({ kind: marker.kind, firstWord: index, endWord });
    index = endWord;
  }
  return found;
}

function markerAt(words: readonly Word[], index: number, isPause: (index: number) => boolean): Marker | undefined {
  return byFirstWord
    .get(words[index]?.lower ?? '')
    ?.find(
      ({ phrase, isMarker }) =>
        phrase.every((lower, offset) => words[index + offset]?.lower === lower) && isMarker(surroundingsOf(words, index, index + phrase.length, isPause)),
    );
}
