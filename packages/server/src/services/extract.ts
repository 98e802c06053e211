import { type Brief, MAX_AD_LENGTH } from '@candor/core';
import type { ExtractRequest } from '../api/schemas.ts';
import { fetchPage } from '../fetch-page/fetch-page.ts';
import type { ServiceDeps } from './deps.ts';
import type { SettingsService } from './settings.ts';

export type Extracted =
  | { readonly ok: true; readonly value: Brief }
  | { readonly ok: false; readonly code: 'fetching-is-off' | 'page-not-fetched'; readonly message?: string };

/** What an ad or a page says. A page is fetched only where the person has switched that on. */
export function createExtract({ analyser, settings }: Pick<ServiceDeps, 'analyser'> & { readonly settings: SettingsService }) {
  return async (wanted: ExtractRequest): Promise<Extracted> => {
    if ('text' in wanted) return { ok: true, value: await analyser.readBrief(wanted.text, { format: wanted.format }) };
    if (!(await settings.read()).fetchPages) return { ok: false, code: 'fetching-is-off' };
    const page = await fetchPage(wanted.url);
    if (!page.ok) return { ok: false, code: 'page-not-fetched', message: page.message };
    return { ok: true, value: await analyser.readBrief(page.text.slice(0, MAX_AD_LENGTH), { format: page.format }) };
  };
}
