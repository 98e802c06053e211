import { type ComponentType, lazy, useState } from 'react';

type Module<Props> = { readonly default: ComponentType<Props> };

/**
 * A page whose code is fetched when it is shown, or ahead of that. What was fetched ahead is there at once;
 * what React has to wait for, it holds back for 300 ms, so that placeholders do not flicker.
 */
export function lazyPage<Props extends object>(load: () => Promise<Module<Props>>) {
  let fetched: ComponentType<Props> | null = null;
  const preload = async (): Promise<Module<Props>> => {
    const module = await load();
    fetched = module.default;
    return module;
  };
  const Waited = lazy(preload);
  // biome-ignore lint/correctness/noComponentHookFactories: made once for each page, when this is read.
  function Page(props: Props) {
    // Once shown it stays the same component: another one would begin anew.
    const [Shown] = useState<ComponentType<Props>>(() => fetched ?? Waited);
    return <Shown {...props} />;
  }
  return Object.assign(Page, { preload });
}
