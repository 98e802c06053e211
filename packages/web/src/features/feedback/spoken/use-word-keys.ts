import { type RefObject, useEffect, useEffectEvent } from 'react';
import type { PlacedWord } from './moments.ts';
import { useSound } from './sound-context.tsx';
import { useWords } from './words-context.tsx';

const STEPS: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowRight: (at) => at + 1,
  ArrowLeft: (at) => at - 1,
  Home: () => 0,
  End: (_, last) => last,
};
/** Half a line, in CSS pixels of the word's height: words of one line do not stand at quite the same height. */
const SAME_LINE = 0.5;

/** Arrows go from word to word and from line to line, Enter plays from there, Space plays and pauses, E corrects. */
export function useWordKeys(text: RefObject<HTMLElement | null>, onCorrect: (word: PlacedWord) => void): void {
  const sound = useSound();
  const { here, go } = useWords();
  const press = useEffectEvent((event: KeyboardEvent): void => {
    if (!sound?.audio || !here || event.ctrlKey || event.metaKey || event.altKey) return;
    if (!(event.target instanceof HTMLElement) || event.target.dataset.start === undefined) return;
    const { words, audio } = sound;
    const at = words.indexOf(here);
    const step = STEPS[event.key];
    const line = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    const next = step ? words[step(at, words.length - 1)] : line !== 0 ? inNextLine(event.target, line, words) : undefined;
    if (next) go(next, true);
    else if (event.key === 'Enter') sound.play({ startMs: here.startMs });
    else if (event.key === ' ' && audio.paused) sound.play({ startMs: here.startMs });
    else if (event.key === ' ') audio.pause();
    else if (event.key === 'e' || event.key === 'F2') onCorrect(here);
    else if (!step && line === 0) return;
    event.preventDefault();
  });
  useEffect(() => {
    const element = text.current;
    if (!element) return;
    const listen = (event: KeyboardEvent): void => press(event);
    element.addEventListener('keydown', listen);
    return () => element.removeEventListener('keydown', listen);
  }, [text]);
}

/** The word above or below, as it is drawn: nearest line first, then the nearest word of it. */
function inNextLine(from: HTMLElement, direction: 1 | -1, words: readonly PlacedWord[]): PlacedWord | undefined {
  const box = from.getBoundingClientRect();
  const places = [...(from.closest('[data-words]')?.querySelectorAll<HTMLElement>('[data-start]') ?? [])].map((element) => ({
    start: Number(element.dataset.start),
    box: element.getBoundingClientRect(),
  }));
  const beyond = places.filter((place) => direction * (place.box.top - box.top) > SAME_LINE * box.height);
  const lineTop = direction * Math.min(...beyond.map((place) => direction * place.box.top));
  const [nearest] = beyond
    .filter((place) => Math.abs(place.box.top - lineTop) <= SAME_LINE * box.height)
    .sort((a, b) => Math.abs(a.box.left - box.left) - Math.abs(b.box.left - box.left));
  return words.find(({ start }) => start === nearest?.start);
}
