import { useEffect, useState, useSyncExternalStore } from 'react';
import { putDraft } from '../../api/endpoints.ts';
import { type Opening, writeMirror } from './draft-mirror.ts';
import { type DraftRunner, type DraftSnapshot, runDraft } from './draft-runner.ts';

/** The draft of a question, saved as it is typed. */
export function useDraft(questionId: string, opening: Opening): DraftSnapshot & { readonly draft: DraftRunner } {
  const [draft] = useState(() =>
    runDraft(opening, {
      save: (content, keepalive) => putDraft(questionId, content, keepalive),
      mirror: (content) => writeMirror(localStorage, questionId, content),
      now: () => Date.now(),
      later: (callback, ms) => {
        const timer = setTimeout(callback, ms);
        return () => clearTimeout(timer);
      },
    }),
  );
  useEffect(() => {
    window.addEventListener('pagehide', draft.leave);
    return () => {
      window.removeEventListener('pagehide', draft.leave);
      // Going to another page of the studio is leaving, too.
      draft.leave();
    };
  }, [draft]);
  return { draft, ...useSyncExternalStore(draft.subscribe, draft.snapshot) };
}
