import { useEffect, useState } from 'react';
import { useSearchParams } from 'wouter';
import { type Filter, readFilter, writeFilter } from './filter.ts';

/** Browsers refuse an address that changes with every letter. */
const WRITE_AFTER_MS = 200;

/** The filter as it is being typed; the address follows, so that going back finds it again. */
export function useFilter(): readonly [Filter, (filter: Filter) => void] {
  const [params, setParams] = useSearchParams();
  const [filter, setFilter] = useState(() => readFilter(params));
  const wanted = writeFilter(filter).toString();
  const current = params.toString();
  useEffect(() => {
    if (wanted === current) return;
    const timer = setTimeout(() => setParams(wanted, { replace: true }), WRITE_AFTER_MS);
    return () => clearTimeout(timer);
  }, [wanted, current, setParams]);
  return [filter, setFilter];
}
