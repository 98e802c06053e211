import { type ReactNode, useMemo, useState } from 'react';
import { type Shortcuts, ShortcutsContext, useShortcuts, useSingleKey } from './shortcuts.ts';
import { ShortcutsDialog } from './shortcuts-dialog.tsx';

const STORAGE_KEY = 'candor.singleKeys';

/** Keys without Ctrl can be switched off: people who dictate would press them by speaking. */
export function ShortcutsProvider({ children }: { children: ReactNode }) {
  const [singleKeys, setOn] = useState(() => localStorage.getItem(STORAGE_KEY) !== 'off');
  const [helpOpen, setHelpOpen] = useState(false);
  const value = useMemo<Shortcuts>(
    () => ({
      singleKeys,
      setSingleKeys: (on) => {
        localStorage.setItem(STORAGE_KEY, on ? 'on' : 'off');
        setOn(on);
      },
      openHelp: () => setHelpOpen(true),
    }),
    [singleKeys],
  );
  return (
    <ShortcutsContext value={value}>
      {children}
      <HelpKey />
      {helpOpen && <ShortcutsDialog onClose={() => setHelpOpen(false)} />}
    </ShortcutsContext>
  );
}

function HelpKey() {
  const { openHelp } = useShortcuts();
  useSingleKey('?', openHelp);
  return null;
}
