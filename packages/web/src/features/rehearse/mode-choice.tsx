import { en } from '../../i18n/en.ts';
import { Segmented } from '../../ui/segmented.tsx';

const t = en.speak;
const KEY = 'candor.mode';

export type Mode = 'type' | 'speak';

/** What was chosen last in this browser. */
export const keptMode = (): Mode => (localStorage.getItem(KEY) === 'speak' ? 'speak' : 'type');
export const keepMode = (mode: Mode): void => localStorage.setItem(KEY, mode);

export function ModeChoice({ mode, onChoose }: { mode: Mode; onChoose: (mode: Mode) => void }) {
  return (
    <Segmented
      legend={t.mode}
      value={mode}
      options={[
        ['type', t.type],
        ['speak', t.speak],
      ]}
      onChange={onChoose}
    />
  );
}
