import type { Fact } from '@candor/core';
import { Link } from 'wouter';
import { en } from '../../../i18n/en.ts';
import { Quote } from '../../../ui/quote.tsx';
import { shorten } from '../../../ui/shorten.ts';
import { placeOf } from '../../prepare/fact-place.ts';
import s from './tailoring.module.css';

const t = en.feedback.tailoring;

/** It stands in full on its page. In characters. */
const LONGEST = 90;

/** A fact as it is on record, with the way to it. */
export function FactLine({ fact: { ref, text } }: { fact: Fact }) {
  return (
    <>
      <Quote text={shorten(text, LONGEST)} inline />{' '}
      <Link href={placeOf(ref)} className={s.fact}>
        {t.from[ref.kind]}
      </Link>
    </>
  );
}
