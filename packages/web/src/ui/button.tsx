import type { ComponentProps } from 'react';
import { Link } from 'wouter';
import s from './button.module.css';

/** `primary`: the one next step of a screen. `quiet`: anything else. `plain`: looks like a link. `grave`: cannot be undone. */
type Look = 'primary' | 'quiet' | 'plain' | 'grave';

type ButtonProps = Omit<ComponentProps<'button'>, 'className'> & { readonly look?: Look };

export function Button({ look = 'primary', type = 'button', ...rest }: ButtonProps) {
  return <button type={type} className={`${s.button} ${s[look]}`} {...rest} />;
}

type ButtonLinkProps = Pick<ComponentProps<'a'>, 'id' | 'aria-labelledby' | 'children'> & { readonly href: string; readonly look?: Look };

/** Goes to another page, and looks like a button because it is the next step. */
export function ButtonLink({ look = 'primary', ...rest }: ButtonLinkProps) {
  return <Link className={`${s.button} ${s[look]}`} {...rest} />;
}
