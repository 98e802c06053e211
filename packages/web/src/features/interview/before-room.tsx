import type { Interview } from '@candor/server/api';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { voiceQuery } from '../../api/queries.ts';
import { en } from '../../i18n/en.ts';
import { Button } from '../../ui/button.tsx';
import { Choice } from '../../ui/fields.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { Switch } from '../../ui/switch.tsx';
import { keepMode, keptMode } from '../rehearse/mode-choice.tsx';
import { LevelMeter } from '../speak/level-meter.tsx';
import s from './room.module.css';
import type { RoomChoice, VoiceKind } from './room.ts';
import { useMicrophoneCheck } from './use-microphone-check.ts';
import { browserVoice, captionsOnly, embeddedVoice, localVoices } from './voices.ts';

const t = en.interview.before;

/** What only this page needs to know. */
export type Comfort = { readonly elapsed: boolean; readonly camera: boolean };
const SPEEDS = [0.8, 0.9, 1, 1.1, 1.25] as const;

type Props = { readonly interview: Interview; readonly onEnter: (choice: RoomChoice, comfort: Comfort) => void };

/** Microphone, loudspeaker and level are checked here, so that nothing has to be looked for inside. */
export function BeforeRoom({ interview, onEnter }: Props) {
  const [mode, setMode] = useState(keptMode);
  const [voice, setVoice] = useState<VoiceKind | null>(null);
  const [speed, setSpeed] = useState<number>(1);
  const [elapsed, setElapsed] = useState(true);
  const [camera, setCamera] = useState(false);
  const embedded = useQuery(voiceQuery());
  const hasBrowserVoice = useBrowserVoices();
  const check = useMicrophoneCheck(mode === 'speak');
  const available: readonly VoiceKind[] = [
    ...(hasBrowserVoice ? (['browser'] as const) : []),
    ...(embedded.data?.installed ? (['embedded'] as const) : []),
    'captions',
  ];
  const chosen = voice ?? available[0] ?? 'captions';
  const isBegun = interview.state !== 'planned';
  return (
    <section className={s.before} aria-label={t.title}>
      <h1>{t.title}</h1>
      <p>{isBegun ? t.resumeDetail : t.detail}</p>
      <div className={s.setting}>
        <h2>{t.answer}</h2>
        <Segmented
          legend={t.answer}
          value={mode}
          options={[
            ['type', t.type],
            ['speak', t.speak],
          ]}
          onChange={setMode}
        />
        <p className="quiet small">{t.mixed}</p>
        {mode === 'speak' && (
          <div role="status">
            {check.problem ? <p>{en.speak.problems[check.problem].detail}</p> : <p>{check.isHeard ? t.heard : t.checking}</p>}
            {!check.problem && <LevelMeter levels={check.levels} />}
          </div>
        )}
      </div>
      <div className={s.setting}>
        <h2>{t.voice}</h2>
        <div className={s.buttons}>
          <Choice
            label={t.voiceLabel}
            value={chosen}
            options={available.map((one) => [one, t.voices[one]])}
            onChange={(value) => setVoice(available.find((one) => one === value) ?? null)}
          />
          {chosen !== 'captions' && (
            <Choice
              label={t.speed}
              value={String(speed)}
              options={SPEEDS.map((one) => [String(one), t.speedOf(one)])}
              onChange={(value) => setSpeed(Number(value))}
            />
          )}
        </div>
        {mode === 'speak' && chosen === 'browser' && <p className="quiet small">{t.headphones}</p>}
        {embedded.data?.installed === false && <p className="quiet small">{t.voiceMissing}</p>}
        <div>
          <Button look="quiet" onClick={() => test(chosen, speed)}>
            {t.hear}
          </Button>
        </div>
      </div>
      <Switch label={t.elapsed} hint={t.elapsedHint} checked={elapsed} onChange={setElapsed} />
      <Switch label={t.camera} hint={t.cameraHint} checked={camera} onChange={setCamera} />
      <div>
        <Button
          onClick={() => {
            check.close();
            keepMode(mode);
            onEnter({ voice: chosen, speed, microphone: mode === 'speak' && !check.problem }, { elapsed, camera });
          }}
        >
          {isBegun ? t.resume : t.enter}
        </Button>
      </div>
    </section>
  );
}

/** Says a sentence with the voice that was chosen. */
function test(voice: VoiceKind, speed: number): void {
  const speaker = voice === 'browser' ? browserVoice(speed, ['neutral']) : voice === 'embedded' ? embeddedVoice({ test: { speed } }) : captionsOnly();
  speaker.speak({ text: t.sentence, url: voice === 'embedded' ? '/api/voice/test' : null, seat: 0 }, () => speaker.close());
}

/** Browsers find their voices only after a while. */
function useBrowserVoices(): boolean {
  const [has, setHas] = useState(() => localVoices().length > 0);
  useEffect(() => {
    if (!('speechSynthesis' in window)) return;
    const look = (): void => setHas(localVoices().length > 0);
    window.speechSynthesis.addEventListener('voiceschanged', look);
    return () => window.speechSynthesis.removeEventListener('voiceschanged', look);
  }, []);
  return has;
}
