import { useState } from 'react';
import { EXPORT_URL } from '../../api/endpoints.ts';
import { en } from '../../i18n/en.ts';
import buttons from '../../ui/button.module.css';
import { Button } from '../../ui/button.tsx';
import { CopyButton } from '../../ui/copy-button.tsx';
import { DeleteAllDialog } from './delete-all-dialog.tsx';
import s from './settings-page.module.css';

const t = en.settings;

/** Where everything is, how to take it away, how to be rid of it. */
export function DataSection({ folder }: { folder: string }) {
  const [asking, setAsking] = useState(false);
  return (
    <section className={s.room}>
      <h2>{t.data.title}</h2>
      <p>{t.data.folder}</p>
      <div className={s.actions}>
        <code className={s.folder}>{folder}</code>
        <CopyButton text={folder} />
      </div>
      <div className={s.actions}>
        <a href={EXPORT_URL} download className={`${buttons.button} ${buttons.quiet}`}>
          {t.data.export}
        </a>
        <span className="quiet small">{t.data.exportHint}</span>
      </div>
      <div className={s.actions}>
        <Button look="quiet" onClick={() => setAsking(true)}>
          {t.data.remove}
        </Button>
        <span className="quiet small">{t.data.removeHint}</span>
      </div>
      {asking && <DeleteAllDialog onClose={() => setAsking(false)} />}
    </section>
  );
}
