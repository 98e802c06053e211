import type { Brief } from '@candor/core';
import { MAX_AD_LENGTH } from '@candor/core/ad-length';
import { useId, useRef, useState } from 'react';
import { Link } from 'wouter';
import { failureOf } from '../../../api/result.ts';
import { en } from '../../../i18n/en.ts';
import { Button } from '../../../ui/button.tsx';
import field from '../../../ui/field.module.css';
import { Line } from '../../../ui/fields.tsx';
import { describe } from '../../../ui/states.tsx';
import s from './companies-page.module.css';
import { looksLikeHtml } from './looks-like-html.ts';
import { type NoAd, textOfFile, whyNoAd } from './no-ad.ts';
import { useAddCompany } from './use-add-company.ts';

const t = en.prepare.companies.add;

/** Paste an ad or a page, or open a saved one. What it says is read out of it, kept, and shown to be looked at; answers are meant for that company from then on. */
export function AddCompany({ mayFetch }: { mayFetch: boolean }) {
  const [text, setText] = useState('');
  const [address, setAddress] = useState('');
  const [wrong, setWrong] = useState<NoAd | 'tooLong' | null>(null);
  const file = useRef<HTMLInputElement>(null);
  const id = useId();
  const { read: add, keepAnyway } = useAddCompany();
  const refuse = (why: NoAd | 'tooLong' | null): void => {
    add.reset();
    setWrong(why);
  };
  const read = (source: string, isPage: boolean): void => {
    const why = source.length > MAX_AD_LENGTH ? 'tooLong' : whyNoAd(source);
    refuse(why);
    if (why === null) add.mutate({ text: source, format: isPage || looksLikeHtml(source) ? 'html' : 'text' });
  };
  const open = async (chosen: File | undefined): Promise<void> => {
    if (!chosen) return;
    const source = textOfFile(new Uint8Array(await chosen.arrayBuffer()));
    if (source === null) refuse('not-text');
    else read(source, /\.x?html?$/i.test(chosen.name));
  };
  const busy = add.isPending || keepAnyway.isPending;
  const failed = add.error ?? keepAnyway.error;
  const said = wrong ?? (add.data?.kind === 'empty' ? 'empty' : null);
  return (
    <form
      className={s.add}
      onSubmit={(event) => {
        event.preventDefault();
        read(text, false);
      }}
    >
      <h2>{t.title}</h2>
      <div className={field.field}>
        <label className={field.label} htmlFor={id}>
          {t.label}
        </label>
        <textarea
          id={id}
          className={s.area}
          dir="auto"
          spellCheck={false}
          aria-describedby={`${id}-hint`}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <p id={`${id}-hint`} className={field.note}>
          {t.hint}
        </p>
      </div>
      <div className={s.actions}>
        <Button type="submit" disabled={busy || text.trim() === ''}>
          {t.read}
        </Button>
        <Button look="quiet" disabled={busy} onClick={() => file.current?.click()}>
          {t.file}
        </Button>
        <input
          ref={file}
          type="file"
          hidden
          accept=".txt,.html,.htm,.xhtml,.md,text/plain,text/html"
          aria-label={t.file}
          onChange={(event) => {
            void open(event.currentTarget.files?.[0]);
            event.currentTarget.value = '';
          }}
        />
      </div>
      {mayFetch ? (
        <div className={s.address}>
          <Line label={t.address} value={address} most={2_000} placeholder="https://" hint={t.addressHint} onChange={setAddress} />
          <Button
            look="quiet"
            disabled={busy || address.trim() === ''}
            onClick={() => {
              setWrong(null);
              add.mutate({ url: address.trim() });
            }}
          >
            {t.fetch}
          </Button>
        </div>
      ) : (
        <p className="quiet small">
          {t.fetchOff} <Link href="/settings">{t.fetchOffLink}</Link>
        </p>
      )}
      <div role="status">{add.isPending && <p>{t.reading}</p>}</div>
      {said && (
        <p role="alert">
          {said === 'tooLong' ? t.tooLong : t.wrong[said]}
          {said === 'workbook' && (
            <>
              {' '}
              <Link href="/prepare">{t.workbookPlace}</Link>.
            </>
          )}
        </p>
      )}
      {add.data?.kind === 'nothing' && <Nothing brief={add.data.brief} busy={busy} onKeep={keepAnyway.mutate} onCancel={() => add.reset()} />}
      {failed && <p role="alert">{describe(failureOf(failed)).detail}</p>}
    </form>
  );
}

type NothingProps = { readonly brief: Brief; readonly busy: boolean; readonly onKeep: (brief: Brief) => void; readonly onCancel: () => void };

/** It says nothing of a job or a company: is it meant to be kept? */
function Nothing({ brief, busy, onKeep, onCancel }: NothingProps) {
  return (
    <div role="alert">
      <p>{t.nothing}</p>
      <p className="quiet small">{t.nothingHint}</p>
      <div className={s.actions}>
        <Button look="quiet" disabled={busy} onClick={() => onKeep(brief)}>
          {t.keep}
        </Button>
        <Button look="plain" onClick={onCancel}>
          {en.common.cancel}
        </Button>
      </div>
    </div>
  );
}
