import type { Claim, Feedback, PointTouched } from '@candor/core';
import type { Page } from './page.ts';
import { shortened } from './shortened.ts';

const CLAIM: Readonly<Record<Claim['status'] | 'unsure', { readonly mark: string; readonly words: string }>> = {
  'on-record': { mark: '✓', words: 'on record' },
  new: { mark: '+', words: 'not on record yet' },
  'in-conflict': { mark: '!', words: 'otherwise on record' },
  unsure: { mark: '?', words: 'perhaps otherwise on record' },
};

/** What the answer makes of the company, and what it says that can be held against the workbook. */
export const preparedSections = ({ tailoring, ledger }: Pick<Feedback, 'tailoring' | 'ledger'>, page: Page): string[] => [
  ...(tailoring ? companySection(tailoring, page) : []),
  ...(ledger ? ledgerSection(ledger, page) : []),
];

function companySection({ company, points, balance }: NonNullable<Feedback['tailoring']>, page: Page): string[] {
  const touched = points.filter(({ status }) => status !== 'untouched');
  return [
    ...page.heading(company === '' ? 'The company' : `The company: ${company}`),
    ...page.paragraph(
      `${touched.length} of ${points.length} points touched. Facts of your own ${percent(balance.own)}, fit with the company ${percent(balance.fit)}.`,
    ),
    ...touched.flatMap((point) => pointItem(point, page)),
  ];
}

const pointItem = ({ status, text, facts }: PointTouched, page: Page): string[] =>
  page.item(status === 'argued' ? '✓' : '~', [
    { text: shortened(text), paint: page.paints.strong },
    { text: status === 'argued' ? ': linked to your own' : ': only named' },
    { text: facts[0] ? ` (“${shortened(facts[0].text)}”)` : '', paint: page.paints.quiet },
  ]);

function ledgerSection({ claims, ownShare }: NonNullable<Feedback['ledger']>, page: Page): string[] {
  return [
    ...page.heading('What you claim'),
    ...page.paragraph(`${percent(ownShare)} of the words say something on record.`),
    ...claims.flatMap((claim) => {
      const { mark, words } = CLAIM[claim.status === 'in-conflict' && !claim.sure ? 'unsure' : claim.status];
      return page.item(mark, [
        { text: `“${shortened(claim.clause.quote)}”: ${words}` },
        { text: claim.status === 'in-conflict' ? ` (“${shortened(claim.fact.text)}”)` : '', paint: page.paints.quiet },
      ]);
    }),
  ];
}

const percent = (share: number): string => `${Math.round(share * 100)} %`;
