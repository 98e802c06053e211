import type { Interview } from '@candor/server/api';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'wouter';
import { interviewQuery } from '../../api/queries.ts';
import { SkipLink } from '../../app/skip-link.tsx';
import { en } from '../../i18n/en.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { useTabTitle } from '../../ui/page.tsx';
import { Loaded, Notice } from '../../ui/states.tsx';
import { BeforeRoom, type Comfort } from './before-room.tsx';
import { InRoom } from './in-room.tsx';
import s from './room.module.css';
import type { RoomChoice } from './room.ts';

const t = en.interview;

/** One interview: a check of microphone and voice, then the room itself. Nothing around it, and nothing that judges. */
export default function RoomPage({ id }: { id: string }) {
  const query = useQuery(interviewQuery(id));
  useTabTitle(t.room.title);
  return (
    <div className={s.page}>
      <SkipLink />
      <main id="content" tabIndex={-1} className={s.main}>
        <Loaded query={query} what={t.room.connecting}>
          {(interview) => <Doors interview={interview} />}
        </Loaded>
      </main>
    </div>
  );
}

function Doors({ interview }: { interview: Interview }) {
  const [inside, setInside] = useState<{ readonly choice: RoomChoice; readonly comfort: Comfort } | null>(null);
  if (interview.state === 'ended')
    return (
      <Notice title={t.before.over.title} detail={t.before.over.detail}>
        <ButtonLink href={`/interviews/${interview.id}/report`}>{t.report}</ButtonLink>
      </Notice>
    );
  if (inside) return <InRoom interview={interview} choice={inside.choice} comfort={inside.comfort} />;
  return (
    <>
      <Link href="/interviews" className={s.back}>
        ← {t.title}
      </Link>
      <BeforeRoom interview={interview} onEnter={(choice, comfort) => setInside({ choice, comfort })} />
    </>
  );
}
