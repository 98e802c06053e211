import { soundUrl } from '../../api/endpoints.ts';
import { en } from '../../i18n/en.ts';
import { Button } from '../../ui/button.tsx';
import { clock, exactTime } from '../../ui/format.ts';
import { describe, Notice } from '../../ui/states.tsx';
import { LONGEST_MS } from './chunks.ts';
import { DeviceMenu } from './device-menu.tsx';
import { HearingProgress } from './hearing-progress.tsx';
import type { PausedBecause, Phase, Recorder, RecorderSnapshot } from './recorder.ts';
import s from './speak-room.module.css';
import { UploadButton } from './upload-button.tsx';

const t = en.speak;

type SpeakStepProps = Pick<RecorderSnapshot, 'phase' | 'takeId' | 'devices' | 'deviceId'> & { readonly recorder: Recorder; readonly onType: () => void };

/** What one can do now. */
export function SpeakStep({ phase, takeId, devices, deviceId, recorder, onType }: SpeakStepProps) {
  const upload = <UploadButton onFile={(file) => void recorder.upload(file)} />;
  const menu = <DeviceMenu devices={devices} deviceId={deviceId} onChoose={(id) => void recorder.choose(id)} />;
  switch (phase.kind) {
    case 'asking':
      return (
        <div className={s.step}>
          <Notice title={t.ask.title} detail={t.ask.why}>
            <Button aria-disabled={phase.waiting} onClick={() => void recorder.allow()}>
              {phase.waiting ? t.ask.asking : t.ask.allow}
            </Button>
          </Notice>
          {upload}
        </div>
      );
    case 'none':
      return (
        <div className={s.step}>
          <Notice {...t.problems[phase.problem]} tone="failed">
            {phase.problem !== 'unsupported' && <Button onClick={() => void recorder.allow()}>{t.tryAgain}</Button>}
            <Button look="quiet" onClick={onType}>
              {t.typeInstead}
            </Button>
          </Notice>
          {upload}
        </div>
      );
    case 'offered':
      return (
        <div className={s.step}>
          <Notice title={t.offer.title} detail={t.offer.detail(clock(phase.take.durationMs), exactTime(phase.take.startedAt))}>
            {phase.take.source === 'microphone' && phase.take.durationMs < LONGEST_MS && <Button onClick={() => void recorder.goOn()}>{t.offer.goOn}</Button>}
            <Button look="quiet" onClick={() => void recorder.finish()}>
              {t.offer.feedback}
            </Button>
          </Notice>
          <Playback takeId={phase.take.id} />
          <Button look="plain" onClick={() => void recorder.discard()}>
            {t.discard}
          </Button>
        </div>
      );
    case 'ready':
      return (
        <div className={s.step}>
          {menu}
          <div className={s.buttons}>
            <Button onClick={() => void recorder.begin()}>{t.start}</Button>
          </div>
          <p className="quiet small">{t.startHint}</p>
          {upload}
        </div>
      );
    case 'counting':
      return (
        <div className={s.step}>
          <p className={s.count} role="status">
            <span className="visually-hidden">{t.counting(phase.left)}</span>
            <span aria-hidden="true">{phase.left}</span>
          </p>
          <Button look="quiet" onClick={recorder.cancelCount}>
            {t.cancelCount}
          </Button>
        </div>
      );
    case 'speaking':
      return (
        <div className={s.step}>
          <div className={s.buttons}>
            <Button look="quiet" onClick={recorder.pause}>
              {t.pause}
            </Button>
            <Button onClick={() => void recorder.finish()}>{t.done}</Button>
          </div>
          <kbd className={s.keys}>{t.keysSpeaking}</kbd>
        </div>
      );
    case 'paused':
      return (
        <div className={s.step}>
          <Because because={phase.because} />
          {phase.because === 'lost' && menu}
          <div className={s.buttons}>
            {phase.because !== 'full' && (
              <Button look="quiet" onClick={() => void recorder.goOn()}>
                {t.goOn}
              </Button>
            )}
            <Button onClick={() => void recorder.finish()}>{t.done}</Button>
          </div>
          {takeId && <Playback takeId={takeId} />}
          <div className={s.buttons}>
            <Button look="plain" onClick={() => void recorder.startOver()}>
              {t.again}
            </Button>
            <Button look="plain" onClick={() => void recorder.discard()}>
              {t.discard}
            </Button>
          </div>
        </div>
      );
    case 'over':
      return (
        <div className={s.step}>
          <Notice {...(phase.because === 'gone' ? t.gone : t.takenOver)} tone="failed">
            {phase.because === 'gone' && <Button onClick={recorder.reset}>{t.again}</Button>}
          </Notice>
        </div>
      );
    case 'uploading':
      return <HearingProgress title={t.uploading} share={0} />;
    case 'hearing':
      return <HearingProgress title={phase.share < 1 ? t.hearing : t.reading} share={phase.share} />;
    case 'failed':
      return <FailedStep phase={phase} takeId={takeId} recorder={recorder} onType={onType} />;
  }
}

function FailedStep({
  phase: { failure, retry },
  takeId,
  recorder,
  onType,
}: Pick<SpeakStepProps, 'takeId' | 'recorder' | 'onType'> & { phase: Extract<Phase, { kind: 'failed' }> }) {
  const { title, detail } = describe(failure);
  // Nobody will be heard in it the second time either.
  const isSilent = failure.kind === 'problem' && failure.problem.code === 'sound-silent';
  const kept = retry === 'finish' && takeId !== null;
  return (
    <div className={s.step}>
      <Notice title={title} detail={kept && !isSilent ? `${detail} ${t.failed.kept}` : detail} tone="failed">
        {retry === 'begin' && <Button onClick={() => void recorder.begin()}>{t.failed.retry}</Button>}
        {kept && !isSilent && <Button onClick={() => void recorder.finish()}>{t.failed.retry}</Button>}
        {kept && isSilent && <Button onClick={() => void recorder.startOver()}>{t.again}</Button>}
        {retry === 'none' && (
          <Button look="quiet" onClick={recorder.reset}>
            {t.failed.speak}
          </Button>
        )}
        <Button look="quiet" onClick={onType}>
          {t.typeInstead}
        </Button>
      </Notice>
      {kept && (
        <Button look="plain" onClick={() => void recorder.discard()}>
          {t.discard}
        </Button>
      )}
      {retry === 'none' && <UploadButton onFile={(file) => void recorder.upload(file)} />}
    </div>
  );
}

function Because({ because }: { because: PausedBecause }) {
  if (because === 'asked') return <p role="status">{t.paused}</p>;
  const why = { full: t.full, 'disk-full': t.diskFull, lost: t.lost }[because];
  return <Notice {...why} tone="failed" />;
}

/** What was said so far; the browser's own controls, which work with keys and screen readers. */
function Playback({ takeId }: { takeId: string }) {
  return (
    // biome-ignore lint/a11y/useMediaCaption: it was said a moment ago, and is not transcribed yet.
    <audio className={s.playback} controls preload="metadata" src={soundUrl(takeId)} aria-label={t.play} />
  );
}
