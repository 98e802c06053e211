import type { Interview } from '@candor/server/api';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { forgetCounts } from '../../api/queries.ts';
import { en } from '../../i18n/en.ts';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Notice } from '../../ui/states.tsx';
import { LevelMeter } from '../speak/level-meter.tsx';
import type { Comfort } from './before-room.tsx';
import { Conversation } from './conversation.tsx';
import { Elapsed } from './elapsed.tsx';
import { InterviewerCard } from './interviewer-card.tsx';
import s from './room.module.css';
import type { RoomChoice } from './room.ts';
import { SayIt } from './say-it.tsx';
import { SelfView } from './self-view.tsx';
import { useRoom } from './use-room.ts';
import { useRoomKeys } from './use-room-keys.ts';

const t = en.interview.room;

type Props = { readonly interview: Interview; readonly choice: RoomChoice; readonly comfort: Comfort };

/** The call itself. Nothing here judges. */
export function InRoom({ interview, choice, comfort }: Props) {
  const { room, ...view } = useRoom(interview, choice);
  const [isLeaving, setIsLeaving] = useState(false);
  const { interviewers } = interview.plan;
  const said = view.turns.find(({ id }) => id === view.saying);
  const last = [...view.turns].reverse().find((turn) => turn.by === 'interviewer');
  const speakerId = said?.by === 'interviewer' ? said.interviewerId : last?.by === 'interviewer' ? last.interviewerId : interviewers[0]?.id;
  const name = interviewers.find(({ id }) => id === speakerId)?.name ?? '';
  const isOpen = view.connection === 'open' && !view.ended;
  useRoomKeys(isOpen, room);
  const heading = useRef<HTMLHeadingElement>(null);
  // The button that led in is gone, and with it the focus.
  useEffect(() => {
    if (choice.microphone) heading.current?.focus();
  }, [choice.microphone]);
  const client = useQueryClient();
  // Each answer became a take, and the interview has gone on: what lists of them were read before is old.
  useEffect(
    () => () => {
      void client.invalidateQueries({ queryKey: ['interviews'] });
      void forgetCounts(client);
    },
    [client],
  );

  if (view.ended)
    return (
      <Notice title={t.ended.title} detail={t.ended.detail}>
        <ButtonLink href={`/interviews/${interview.id}/report`}>{en.interview.report}</ButtonLink>
      </Notice>
    );
  if (view.over)
    return (
      <Notice title={view.over === 'gone' ? t.gone.title : t.takenOver.title} detail={view.over === 'gone' ? t.gone.detail : t.takenOver.detail} tone="failed">
        <ButtonLink href="/interviews">{en.interview.title}</ButtonLink>
      </Notice>
    );

  const status =
    view.connection === 'connecting'
      ? t.connecting
      : view.connection === 'lost'
        ? t.lost
        : view.paused
          ? t.paused
          : view.saying
            ? t.speaking(name)
            : view.waiting
              ? t.thinking
              : view.floor === 'candidate'
                ? t.yourTurn
                : t.listening(name);
  return (
    <div className={s.call}>
      <h1 ref={heading} tabIndex={-1} className="visually-hidden">
        {t.title}
      </h1>
      <div className={s.top}>
        <span className="quiet">{view.stage ? en.interview.stages[view.stage] : ''}</span>
        {comfort.elapsed && <Elapsed ms={view.elapsed.ms} at={view.elapsed.at} isRunning={isOpen && !view.paused} />}
        <Button look="plain" onClick={() => setIsLeaving(true)}>
          {t.leave}
        </Button>
      </div>
      <ul className={s.people}>
        {interviewers.map((one) => (
          <li key={one.id}>
            <InterviewerCard interviewer={one} isSpeaking={view.saying !== null && one.id === speakerId} isNext={one.id === speakerId} />
          </li>
        ))}
        {comfort.camera && (
          <li>
            <SelfView />
          </li>
        )}
      </ul>
      <p className={s.status} role="status">
        {status}
      </p>
      {view.problem && <p role="alert">{view.problem}</p>}
      <Conversation turns={view.turns} interviewers={interviewers} />
      {view.microphone === 'on' ? <LevelMeter levels={view.levels} /> : choice.microphone && <p role="alert">{t.noMicrophone}</p>}
      <div className={s.buttons}>
        {!view.paused && view.microphone === 'on' && (
          <Button disabled={!isOpen || view.floor !== 'candidate'} onClick={() => room.press('done')}>
            {t.buttons.done}
          </Button>
        )}
        {!view.paused &&
          (['think', 'repeat', 'rephrase', 'skip'] as const).map((button) => (
            <Button key={button} look="quiet" disabled={!isOpen} onClick={() => room.press(button)}>
              {t.buttons[button]}
            </Button>
          ))}
        <Button look={view.paused ? 'primary' : 'quiet'} disabled={!isOpen} onClick={() => room.press(view.paused ? 'resume' : 'pause')}>
          {view.paused ? t.buttons.resume : t.buttons.pause}
        </Button>
      </div>
      {view.microphone === 'on' && <p className={s.keys}>{t.keys}</p>}
      <SayIt isOpen={isOpen && !view.paused} isFirst={!choice.microphone} onSay={room.type} onTyping={room.typing} />
      {isLeaving && (
        <Dialog title={t.leaveSure} onClose={() => setIsLeaving(false)}>
          <div className={s.buttons}>
            <Button
              onClick={() => {
                room.press('leave');
                setIsLeaving(false);
              }}
            >
              {t.leave}
            </Button>
            <Button look="quiet" onClick={() => setIsLeaving(false)}>
              {t.stay}
            </Button>
          </div>
        </Dialog>
      )}
    </div>
  );
}
