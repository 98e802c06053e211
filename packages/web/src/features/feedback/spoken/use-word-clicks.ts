import { type RefObject, useEffect } from 'react';
import { useSound } from './sound-context.tsx';
import { useWords } from './words-context.tsx';

/** The marker of the word that is being heard. */
const NOW = 'data-now';

/** A word that is pressed is heard, and what follows it; the word that sounds is lit. */
export function useWordClicks(text: RefObject<HTMLElement | null>): void {
  const sound = useSound();
  const { go } = useWords();
  useEffect(() => {
    const element = text.current;
    const audio = sound?.audio;
    if (!element || !audio) return;
    const press = ({ target }: MouseEvent): void => {
      const word = target instanceof Element ? target.closest<HTMLElement>('[data-ms]') : null;
      if (word && getSelection()?.isCollapsed !== false) {
        sound.play({ startMs: Number(word.dataset.ms) });
        const pressed = sound.words.find(({ start }) => start === Number(word.dataset.start));
        if (pressed) go(pressed, false);
      }
    };
    let frame = 0;
    const light = (): void => {
      const ms = audio.currentTime * 1000;
      for (const word of element.querySelectorAll<HTMLElement>('[data-ms]')) {
        word.toggleAttribute(NOW, !audio.paused && ms >= Number(word.dataset.ms) && ms < Number(word.dataset.endMs));
      }
      if (!audio.paused) frame = requestAnimationFrame(light);
    };
    element.addEventListener('click', press);
    audio.addEventListener('play', light);
    audio.addEventListener('pause', light);
    return () => {
      cancelAnimationFrame(frame);
      element.removeEventListener('click', press);
      audio.removeEventListener('play', light);
      audio.removeEventListener('pause', light);
    };
  }, [text, sound, go]);
}
