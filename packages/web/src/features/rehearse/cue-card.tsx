import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { versionsQuery } from '../../api/queries.ts';
import { en } from '../../i18n/en.ts';
import { Button } from '../../ui/button.tsx';
import s from './cue-card.module.css';

const t = en.rehearse.card;

/** The points to speak from. The whole text stays out of sight unless it is asked for. */
export default function CueCard({ questionId, versionId }: { questionId: string; versionId: string }) {
  const { data } = useQuery(versionsQuery(questionId));
  const [whole, setWhole] = useState(false);
  const version = data?.find(({ id }) => id === versionId);
  if (!version) return null;
  return (
    <aside className={s.card} aria-label={t.title}>
      <ol className={s.cues} dir="auto">
        {version.cueCard.cues.map(({ words }, i) => (
          // Two points may be put in the same words.
          <li key={i}>{words}</li>
        ))}
      </ol>
      <Button look="plain" aria-expanded={whole} onClick={() => setWhole(!whole)}>
        {whole ? t.hide : t.show}
      </Button>
      {whole && (
        <p className={s.text} dir="auto">
          {version.text}
        </p>
      )}
    </aside>
  );
}
