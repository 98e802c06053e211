import { useRef } from 'react';
import { en } from '../../i18n/en.ts';
import { Button } from '../../ui/button.tsx';
import s from './speak-room.module.css';

const t = en.speak;

/** A recording from elsewhere. */
export function UploadButton({ onFile }: { onFile: (file: File) => void }) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <div className={s.upload}>
      <input
        ref={input}
        type="file"
        hidden
        accept="audio/*,video/webm,.wav,.webm,.ogg,.opus,.flac,.mp3"
        aria-label={t.upload}
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          // The same file may be chosen again after something went wrong with it.
          event.currentTarget.value = '';
          if (file) onFile(file);
        }}
      />
      <Button look="plain" onClick={() => input.current?.click()}>
        {t.upload}
      </Button>
      <span className="quiet small">{t.uploadHint}</span>
    </div>
  );
}
