import { normalise } from '../../document/parse.ts';
import type { Story } from '../workbook.ts';
import type { Scene } from './entries.ts';
import { monthInWords } from './months.ts';

/** Words before a place or a time. */
const BEFORE = /^(?:at|in|on)\s+/i;

/** What happened, and apart from it where and when, where notes begin with that and the story has it in its own fields as well. */
export function sceneOf({ situation, employer, date }: Pick<Story, 'situation' | 'employer' | 'date'>): { readonly scene: Scene; readonly text: string } {
  let scene: Scene = { place: null, time: null };
  let text = situation.trim();
  for (;;) {
    const comma = text.indexOf(',');
    const head = text.slice(0, Math.max(0, comma)).trim().replace(BEFORE, '');
    if (head === '') return { scene, text };
    if (scene.place === null && isSame(head, employer)) scene = { ...scene, place: head };
    else if (scene.time === null && date !== null && isSame(head, monthInWords(date))) scene = { ...scene, time: head };
    else return { scene, text };
    text = text.slice(comma + 1).trim();
  }
}

const isSame = (head: string, name: string): boolean => normalise(head) === normalise(name.trim());
