import type { Fact } from '@candor/core';
import { Link } from 'wouter';
import { en } from '../../../i18n/en.ts';
import { shorten } from '../../../ui/shorten.ts';
import s from './tailoring.module.css';

const t = en.feedback.tailoring;

const WHERE = { goal: '/prepare/goals', story: '/prepare/stories', profile: '/prepare/stories' } as const;

/** A fact as it is on record, with the way to it. */
export function FactLine({ fact: { ref, text } }: { fact: Fact }) {
  return (
    <>
      <q dir="auto">{en.common.quoted(shorten(text))}</q>{' '}
      <Link href={WHERE[ref.kind]} className={s.fact}>
        {t.from[ref.kind]}
      </Link>
    </>
  );
}
