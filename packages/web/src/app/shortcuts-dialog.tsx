import { en } from '../i18n/en.ts';
import { Dialog } from '../ui/dialog.tsx';
import { isMac } from '../ui/platform.ts';
import { Switch } from '../ui/switch.tsx';
import { useShortcuts } from './shortcuts.ts';
import s from './shortcuts-dialog.module.css';

const t = en.common.shortcuts;

const LIST: readonly (readonly [keys: string, does: string])[] = [
  [isMac ? t.keys.submitMac : t.keys.submit, t.submit],
  ['/', t.search],
  ['j', t.next],
  ['k', t.previous],
  ['a', t.again],
  ['?', t.help],
];

export function ShortcutsDialog({ onClose }: { onClose: () => void }) {
  const { singleKeys, setSingleKeys } = useShortcuts();
  return (
    <Dialog title={t.title} onClose={onClose}>
      <dl className={s.list}>
        {LIST.map(([keys, does]) => (
          <div key={keys} className={s.row}>
            <dt>
              <kbd className={s.key}>{keys}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <p className="quiet small">{t.everywhere}</p>
      <Switch label={t.single} hint={t.singleHint} checked={singleKeys} onChange={setSingleKeys} />
    </Dialog>
  );
}
