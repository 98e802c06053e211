import { en } from '../../i18n/en.ts';

/** What a company is called in lists: the ad may name neither it nor the job. */
export function nameOf({ company, role }: { readonly company: string; readonly role: string }): string {
  return [company, role].filter((part) => part.trim() !== '').join(', ') || en.prepare.companies.unnamed;
}
