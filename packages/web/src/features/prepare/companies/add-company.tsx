import type { ExtractRequest } from '@candor/server/api';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useId, useRef, useState } from 'react';
import { Link, useLocation } from 'wouter';
import { addBrief, changeSettings, extractBrief, getSettings } from '../../../api/endpoints.ts';
import { briefQuery, briefsQuery, settingsQuery } from '../../../api/queries.ts';
import { failureOf, unwrap } from '../../../api/result.ts';
import { en } from '../../../i18n/en.ts';
import { Button } from '../../../ui/button.tsx';
import field from '../../../ui/field.module.css';
import { Line } from '../../../ui/fields.tsx';
import { describe } from '../../../ui/states.tsx';
import s from './companies-page.module.css';
import { INSTEAD_OF } from './instead-of.tsx';
import { looksLikeHtml } from './looks-like-html.ts';

const t = en.prepare.companies.add;

/** As the API has it. */
const LONGEST = 1_000_000;

/** Paste an ad or a page, or open a saved one. What it says is read out of it, kept, and shown to be looked at; the company is active from then on. */
export function AddCompany({ mayFetch }: { mayFetch: boolean }) {
  const [text, setText] = useState('');
  const [address, setAddress] = useState('');
  const [tooLong, setTooLong] = useState(false);
  const file = useRef<HTMLInputElement>(null);
  const id = useId();
  const add = useAddBrief();
  const read = (source: string, isPage: boolean): void => {
    setTooLong(source.length > LONGEST);
    if (source.trim() !== '' && source.length <= LONGEST) add.mutate({ text: source, format: isPage || looksLikeHtml(source) ? 'html' : 'text' });
  };
  const open = async (chosen: File | undefined): Promise<void> => {
    if (chosen) read(await chosen.text(), /\.x?html?$/i.test(chosen.name));
  };
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
        <Button type="submit" disabled={add.isPending || text.trim() === ''}>
          {t.read}
        </Button>
        <Button look="quiet" disabled={add.isPending} onClick={() => file.current?.click()}>
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
          <Line label={t.address} value={address} most={2_000} placeholder="https://" onChange={setAddress} />
          <Button look="quiet" disabled={add.isPending || address.trim() === ''} onClick={() => add.mutate({ url: address.trim() })}>
            {t.fetch}
          </Button>
        </div>
      ) : (
        <p className="quiet small">
          {t.fetchOff} <Link href="/settings">{t.fetchOffLink}</Link>
        </p>
      )}
      <div role="status">{add.isPending && <p>{t.reading}</p>}</div>
      {tooLong && <p role="alert">{t.tooLong}</p>}
      {add.error && <p role="alert">{describe(failureOf(add.error)).detail}</p>}
    </form>
  );
}

function useAddBrief() {
  const client = useQueryClient();
  const [, navigate] = useLocation();
  return useMutation({
    mutationFn: async (wanted: ExtractRequest) => {
      const kept = await unwrap(addBrief(await unwrap(extractBrief(wanted))));
      const { activeBriefId: before } = await unwrap(getSettings());
      return { kept, before, settings: await unwrap(changeSettings({ activeBriefId: kept.id })) };
    },
    onSuccess: ({ kept, before, settings }) => {
      client.setQueryData(briefQuery(kept.id).queryKey, kept);
      client.setQueryData(settingsQuery().queryKey, settings);
      void client.invalidateQueries({ queryKey: briefsQuery().queryKey, exact: true });
      navigate(`/prepare/companies/${encodeURIComponent(kept.id)}${before === null ? '' : `?${INSTEAD_OF}=${encodeURIComponent(before)}`}`);
    },
  });
}
